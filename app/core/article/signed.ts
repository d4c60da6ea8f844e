import type { ParagraphKind, Turn } from './article.ts';
import { type Span, slice } from './span.ts';

const QUOTED = /^(?:["“«‘'].*["”»’']|>.*)$/su;
const SIGNATURE = /^[—–-]{1,2}\s?/;

/** Quotations set apart with a name under them, as turns: “We will stay.” / — Ada Moss, head of the school. */
export function signedQuotations(
  text: string,
  blocks: readonly Span[],
  kinds: readonly ParagraphKind[],
): Turn[] {
  return blocks.flatMap((span, block): Turn[] => {
    const before = blocks[block - 1];
    const mark = SIGNATURE.exec(text.slice(span[0], span[0] + 4))?.[0].length ?? 0;
    if (!before || kinds[block] !== 'byline' || mark === 0 || !QUOTED.test(slice(text, before))) return [];
    return [{ label: [span[0] + mark, span[1]], colon: null, said: [before], from: block - 1, to: block }];
  });
}
