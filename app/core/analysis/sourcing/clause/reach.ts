import type { Run } from '../drafts/draft.ts';
import type { Clause, Reading } from '../reading.ts';
import { isComma, isVerb, quoteAt, tokenAt } from '../reading.ts';
import { clauseFollows } from './complement.ts';

const SUBORDINATES =
  /^(?:after|when|while|if|although|though|because|since|before|once|until|whereas|unless|whenever|whether)$/;

/**
 * Where what the cue reports must end at the latest (a token index, exclusive): the whole sentence, or the comma at
 * which the main clause begins when the cue stands in a clause before it ("After the mayor said it was safe, they …",
 * "Sailors, who say it is safe, …").
 */
export function reachOf(
  reading: Reading,
  clause: Clause,
  cue: number,
  subject: Run | null,
  relative: number | null,
): number {
  if (relative !== null && isComma(tokenAt(reading, relative - 1)))
    return commaBefore(
      reading,
      cue,
      clause.to,
      (at) => isVerb(tokenAt(reading, at)) || tokenAt(reading, at + 1).tag === 'AUX',
    );
  if (subject && opensSubordinate(reading, subject[0] - 1, clause.from))
    return commaBefore(
      reading,
      cue,
      clause.to,
      (at) =>
        tokenAt(reading, at).tag !== 'CCONJ' &&
        tokenAt(reading, at).tag !== 'SCONJ' &&
        clauseFollows(reading, at, clause.to),
    );
  return clause.to;
}

/** "After the mayor …" at the beginning of the sentence or after one word there ("But after …", "Even if …"). */
const opensSubordinate = (reading: Reading, at: number, from: number): boolean =>
  SUBORDINATES.test(tokenAt(reading, at).lower) && at >= from && at - from <= 1;

function commaBefore(reading: Reading, cue: number, to: number, starts: (at: number) => boolean): number {
  for (let at = cue + 2; at < to - 1; at++)
    if (isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1 && starts(at + 1)) return at;
  return to;
}
