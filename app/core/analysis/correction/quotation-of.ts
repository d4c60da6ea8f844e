import { type Span, slice } from '../../article/span.ts';
import type { Quotation } from '../finding.ts';

const OPENING = /[“"«„‘']\s*$/u;
const QUOTED = /[“"«„”»]/u;

/** How words are given, by the quotation marks in and right before them. */
export function quotationOf(text: string, span: Span): Quotation {
  const words = slice(text, span);
  const before = text.slice(Math.max(0, span[0] - 2), span[0]);
  if (/^[“"«„]/u.test(words) || OPENING.test(before)) return 'direct';
  return QUOTED.test(words) ? 'mixed' : 'indirect';
}
