import { contains, type Span } from '../../../article/span.ts';
import { makeOverlapping } from '../../../article/span-index.ts';
import type { Attribution, Figure } from '../../finding.ts';
import { type Reading, tokenAt } from '../reading.ts';
import { merelyCounts, notAFigure } from './not-a-figure.ts';

const ROUGHLY =
  /^(?:about|around|nearly|almost|roughly|some|over|under|at|least|most|more|less|fewer|than|up|to|only|just|approximately)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|percent|per|cent|%|dozen|-)$/;

/** Every count and sum in the article, with whoever gave it; dates, years, ages and clock times are none. */
export function figuresOf(reading: Reading, attributions: readonly Attribution[]): Omit<Figure, 'id'>[] {
  const found: Omit<Figure, 'id'>[] = [];
  const attributedAt = makeOverlapping(attributions, ({ content }) => content);
  for (let at = 0; at < reading.tokens.length; at++) {
    const token = tokenAt(reading, at);
    if (
      token.tag !== 'NUM' &&
      !/^\d/.test(token.text) &&
      !/^(?:doubled|tripled|quadrupled|halved|dozens|hundreds|thousands|millions|billions)$/.test(token.lower)
    )
      continue;
    if (notAFigure(reading, at)) continue;
    const last = lastOf(reading, at);
    const span: Span = [tokenAt(reading, firstOf(reading, at)).span[0], tokenAt(reading, last).span[1]];
    const giver = giverOf(span, attributedAt(span));
    const mere = merelyCounts(reading, at);
    at = last;
    if (mere && giver === null) continue;
    found.push({ span, attributedTo: giver?.speaker ?? null, sourceId: giver?.sourceId ?? null });
  }
  return found;
}

function firstOf(reading: Reading, at: number): number {
  let first = at;
  if (/^[$£€¥]$/.test(tokenAt(reading, first - 1).text)) first--;
  let rough = first;
  while (first - rough < 3 && ROUGHLY.test(tokenAt(reading, rough - 1).lower)) rough--;
  return /^(?:to|than|least|most)$/.test(tokenAt(reading, rough).lower) ? first : rough;
}

function lastOf(reading: Reading, at: number): number {
  let last = at;
  for (let next = at + 1; next < at + 5; next++) {
    const token = tokenAt(reading, next);
    if (token.span[0] - tokenAt(reading, next - 1).span[1] > 1) break;
    if (token.tag === 'NUM' || SCALE.test(token.lower)) last = next;
    else if (token.tag === 'NOUN') return next;
    else if (!(token.tag === 'ADJ' && tokenAt(reading, next + 1).tag === 'NOUN')) break;
  }
  while (last > at && tokenAt(reading, last).text === '-') last--;
  return last;
}

const RANK = { direct: 2, mixed: 1, indirect: 0 };

/** Of the attributions round a figure the surest, then the closest. */
function giverOf(span: Span, attributions: readonly Attribution[]): Attribution | null {
  const around = attributions.filter((attribution) =>
    attribution.content.some((content) => contains(content, span)),
  );
  const size = (attribution: Attribution) =>
    attribution.content.reduce((sum, [start, end]) => sum + end - start, 0);
  const sure = around.filter((attribution) => attribution.confidence >= 0.7);
  return (
    [...(sure.length > 0 ? sure : around)].sort(
      (a, b) => size(a) - size(b) || RANK[b.quotation] - RANK[a.quotation],
    )[0] ?? null
  );
}
