import type { Span } from '../../../article/span.ts';
import { clauseEnd } from '../clause/complement.ts';
import { wholeQuotation } from '../clause/quoted.ts';
import { CLAUSE_VERBS, OBJECT_VERBS, QUOTE_VERBS } from '../lexicon/cue-verbs.ts';
import type { Clause, Reading } from '../reading.ts';
import { isComma, isStop, quoteAt, spanOf, tokenAt } from '../reading.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './make-draft.ts';
import { draftOf } from './make-draft.ts';

/** “…,” she said: the quotation that ends right before the cue; `start` is the token where one could go on after it. */
export function quoteLeft(scene: Scene, start: number, inverted: boolean): Draft | null {
  const { reading, clause, group, subject } = scene;
  if (!subject || !QUOTE_VERBS.has(group.lemma) || group.form === 'participle') return null;
  const edge = (inverted ? group.first : Math.min(subject[0], group.first)) - 1;
  const index = edge >= clause.from ? quoteAt(reading, edge) : -1;
  const quote = reading.quotes[index];
  if (!quote || index === quoteAt(reading, edge + 1)) return null;
  const ends = /[,.?!—–…-]["”’']+$/.test(reading.text.slice(quote.span[0], quote.span[1]));
  if (!ends && !(clause.to - start <= 2 && isStop(tokenAt(reading, start)))) return null;
  const content = openedOutside(reading, clause, index) ?? wholeQuotation(reading, index);
  const next = resumed(reading, start, clause.to);
  return draftOf(scene, 'quote', next ? [...content, next] : content, 0.97);
}

/** The board “will publish it,” she said: the reporter's words before the quotation belong to the content. */
function openedOutside(reading: Reading, clause: Clause, index: number): Span[] | null {
  const quote = reading.quotes[index];
  const first = tokenAt(reading, clause.from);
  if (!quote || first.span[0] >= quote.span[0] || quoteAt(reading, clause.from) !== -1) return null;
  for (let at = clause.from; at < clause.to && tokenAt(reading, at).span[0] < quote.span[0]; at++) {
    if (tokenAt(reading, at).text === ':') return null;
  }
  const inner = reading.text.slice(quote.span[0] - 3, quote.span[0]);
  return /[,:]\s*$/.test(inner) ? null : [[first.span[0], quote.span[1]]];
}

/** “…,” he said, “and the rest”: the quotation after the cue goes on with the one before it. */
function resumed(reading: Reading, start: number, to: number): Span | null {
  let at = isComma(tokenAt(reading, start)) ? start + 1 : start;
  if (/^(?:when|as|while|in|at|during|after|before|on|of)$/.test(tokenAt(reading, at).lower)) {
    while (at < to && at < start + 14 && !isComma(tokenAt(reading, at)) && quoteAt(reading, at) === -1) at++;
    if (!isComma(tokenAt(reading, at))) return null;
    at++;
  }
  const index = at < to ? quoteAt(reading, at) : -1;
  return index === -1 ? null : (reading.quotes[index]?.span ?? null);
}

/** The mill, he said, “is a wreck”: the words before the cue that the quotation after it goes on with. */
function interrupted({ reading, clause, group, subject }: Scene, start: number, index: number): Span[] {
  const last = Math.min(subject?.[0] ?? group.first, group.first) - 2;
  const quote = reading.quotes[index];
  if (
    !quote ||
    last < clause.from ||
    !isComma(tokenAt(reading, last + 1)) ||
    !isComma(tokenAt(reading, start))
  )
    return [];
  const opening = tokenAt(reading, clause.from);
  const goesOn = /^["“‘']+\p{Ll}/u.test(reading.text.slice(...quote.span));
  if (quoteAt(reading, last) !== -1 || !goesOn || /^(?:asked|in|at|on|during)$/.test(opening.lower))
    return [];
  return [spanOf(reading, clause.from, last)];
}

/** She said, “…”: the quotation that begins at token `start`, with what it goes on from or into. */
export function quoteRight(scene: Scene, start: number): Draft | null {
  const { reading, clause, group } = scene;
  if (!QUOTE_VERBS.has(group.lemma) && !OBJECT_VERBS.has(group.lemma) && !CLAUSE_VERBS.has(group.lemma))
    return null;
  const mark = tokenAt(reading, start);
  const open = isComma(mark) || mark.text === ':' ? start + 1 : start;
  const index = open < clause.to ? quoteAt(reading, open) : -1;
  const quote = reading.quotes[index];
  if (index === -1 || !quote || quoteAt(reading, open - 1) === index) return null;
  let last = open;
  while (last + 1 < reading.tokens.length && quoteAt(reading, last + 1) === index) last++;
  const rest = tokenAt(reading, last + 1);
  const onwards =
    last + 1 < clause.to &&
    !/[.?!,]["”’']+$/.test(reading.text.slice(quote.span[0], quote.span[1])) &&
    !isComma(rest) &&
    !/^[.;:)]$/.test(rest.text) &&
    rest.tag !== 'CCONJ';
  const before = interrupted(scene, start, index);
  if (!onwards || open !== start)
    return draftOf(scene, 'quote', [...before, ...wholeQuotation(reading, index)], 0.95);
  const end = clauseEnd(reading, last, clause.to, 'clause');
  return draftOf(scene, 'quote', [spanOf(reading, open, end)], 0.9);
}
