import type { Paragraph } from './article.ts';
import type { Span } from './span.ts';

const LINE = /[^\r\n\u2028\u2029]+/g;
const SENTENCE_END = /[.!?:…][)\]'"’”»]*$/u;
const HEADING_WORDS = 14;

/** The article's blocks of text, without the white space round them. A first line that ends like no sentence is the title. */
export function paragraphsOf(text: string): Paragraph[] {
  const spans = [...text.matchAll(LINE)].flatMap((line) =>
    trimmed(text, line.index, line.index + line[0].length),
  );
  return spans.map((span, index) => ({ span, kind: kindOf(text, spans, index) }));
}

function trimmed(text: string, from: number, to: number): Span[] {
  const line = text.slice(from, to);
  const start = from + (line.length - line.trimStart().length);
  const end = start + line.trim().length;
  return end > start ? [[start, end]] : [];
}

function kindOf(text: string, spans: Span[], index: number): Paragraph['kind'] {
  const span = spans[index];
  if (!span || spans.length === 1) return 'text';
  const line = text.slice(span[0], span[1]).replace(/^#+\s*/, '');
  const words = line.split(/\s+/).length;
  if (index === 0 && words <= 30) return 'title';
  if (words > HEADING_WORDS || index === spans.length - 1) return 'text';
  if (SENTENCE_END.test(line) || /^["“”‘'«(]/.test(line) || /["“”]/.test(line)) return 'text';
  return 'heading';
}
