import type { Article, Paragraph } from './article.ts';
import { partsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Takes an English article apart: every part is a span into the untouched `text`. Takes time linear in its length. */
export function readArticle(untouched: string): Article {
  const { paragraphs, turns } = partsOf(untouched);
  const text = asRead(untouched, paragraphs);
  return {
    text,
    paragraphs,
    sentences: sentencesOf(text, paragraphs, turns),
    tokens: tokensOf(text, paragraphs),
    turns,
  };
}

const MARKS: Record<string, string> = {
  '«': '“',
  '»': '”',
  '„': '“',
  '‟': '“',
  '″': '"',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** “We will stay”, said …: some papers set the comma after the quotation mark. */
const OUTSIDE =
  /(”|(?<!\s)["’]),(?= (?:[\p{L}.’-]+ ){0,6}?(?:says?|said|asks?|asked|tells?|told|adds?|added|writes?|wrote|warned|explained|replied|insisted|recalled|announced|argued|claimed|admitted|according)\b)/gu;

/** The text with spaces for line breaks inside a paragraph and one kind of double quotation marks, the comma inside; as long as before. */
function asRead(text: string, paragraphs: readonly Paragraph[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span } of paragraphs) {
    pieces.push(text.slice(at, span[0]), text.slice(span[0], span[1]).replace(/[\r\n\u2028\u2029]/g, ' '));
    at = span[1];
  }
  const joined = [...pieces, text.slice(at)].join('');
  return joined.replace(/[«»„‟″\u00a0\u202f]/g, (mark) => MARKS[mark] ?? mark).replace(OUTSIDE, ',$1');
}
