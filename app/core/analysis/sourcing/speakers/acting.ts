import { insideRelative, subjectBefore } from '../clause/subject.ts';
import type { Run } from '../drafts/draft.ts';
import { ROLE_NOUNS } from '../lexicon/source-words.ts';
import type { Reading } from '../reading.ts';
import { isVerb, quoteAt, tokenAt } from '../reading.ts';
import type { Scene } from './new-entity.ts';

/** "The film is about an older clerk": the first person whom a described scene brings in, until it has somebody. */
export function sceneLead({ reading, registry, depiction }: Scene, from: number, to: number): Run | null {
  if (depiction < 0 || registry.entities.some((entity) => entity.depiction === depiction)) return null;
  for (let at = from; at < to; at++) {
    if (!/^an?$/.test(tokenAt(reading, at).lower) || quoteAt(reading, at) !== -1) continue;
    let last = at;
    while (last + 1 < to && /^(?:ADJ|ADV|NOUN|PROPN|PUNCT|VERB)$/.test(tokenAt(reading, last + 1).tag)) {
      const next = tokenAt(reading, ++last);
      if (next.tag !== 'NOUN') continue;
      if (tokenAt(reading, last + 1).tag !== 'NOUN' && ROLE_NOUNS.has(next.lower)) return [at, last];
    }
  }
  return null;
}

/** The subject of the sentence's first finite verb outside quotation marks. */
export function mainSubject(reading: Reading, from: number, to: number): Run | null {
  for (let at = from + 1; at < to; at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || !isVerb(token) || /ing$/.test(token.lower)) continue;
    if (insideRelative(reading, at, from)) continue;
    const subject = subjectBefore(reading, at, from);
    if (subject) return subject;
  }
  return openingPhrase(reading, from, to);
}

/** Where no verb was recognized: the noun phrase the sentence opens with. */
function openingPhrase(reading: Reading, from: number, to: number): Run | null {
  const first = tokenAt(reading, from);
  if (quoteAt(reading, from) !== -1 || !(first.tag === 'DET' || /^(?:his|her|their|its)$/.test(first.lower)))
    return null;
  let last = from;
  while (last + 1 < to && ['ADJ', 'NOUN', 'PROPN'].includes(tokenAt(reading, last + 1).tag)) last++;
  return last > from ? [from, last] : null;
}
