import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { NEVER_LAST } from './abbreviations.ts';
import type { Paragraph, Tag, Token } from './article.ts';
import type { Span } from './span.ts';

const UNBROKEN = /[^\s“”"]{200,}/gu;

type Reader = ReturnType<typeof winkNLP>;
let reader: Reader | undefined;

/** Words and punctuation marks of every paragraph with their spans, tags and lemmas. The model loads at the first call. */
export function tokensOf(text: string, paragraphs: readonly Paragraph[]): Token[] {
  reader ??= winkNLP(model, ['sbd', 'pos']);
  const { its } = reader;
  const tokens: Token[] = [];
  for (const span of paragraphs.flatMap((paragraph) => readable(text, paragraph.span))) {
    const words = reader.readDoc(text.slice(span[0], span[1])).tokens();
    const values = words.out(its.value) as string[];
    const tags = words.out(its.pos) as Tag[];
    const lemmas = words.out(its.lemma as unknown as typeof its.value) as (string | undefined)[];
    let at = span[0];
    values.forEach((value, i) => {
      const tag = tags[i] ?? 'X';
      const start = text.indexOf(value, at);
      if (start < 0 || start + value.length > span[1]) return;
      at = start + value.length;
      const previous = tokens.at(-1);
      if (value === '.' && previous && previous.span[1] === start && NEVER_LAST.has(previous.lower)) {
        tokens[tokens.length - 1] = withStop(previous);
        return;
      }
      if (tag === 'SPACE' || !value.trim()) return;
      const lower = value.toLowerCase();
      tokens.push({ span: [start, at], text: value, lower, lemma: lemmas[i] ?? lower, tag });
    });
  }
  return tokens;
}

/** The paragraph without its unbroken runs of characters that are no words: the tagger takes quadratic time for them. */
function readable(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const run of text.slice(from, to).matchAll(UNBROKEN)) {
    if (from + run.index > start) spans.push([start, from + run.index]);
    start = from + run.index + run[0].length;
  }
  if (start < to) spans.push([start, to]);
  return spans;
}

/** "Adm." is one token: its full stop ends no sentence. */
const withStop = (token: Token): Token => ({
  ...token,
  span: [token.span[0], token.span[1] + 1],
  text: `${token.text}.`,
  lower: `${token.lower}.`,
});
