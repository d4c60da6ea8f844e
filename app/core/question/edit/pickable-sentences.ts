import { contains, type Span } from '../../article/span.ts';

type Read = { paragraphs: readonly { span: Span; kind: string }[]; sentences: readonly Span[] };

/** The sentences a teacher can pick from: those of the text, without titles, headings and bylines. */
export const pickableSentences = ({ paragraphs, sentences }: Read): Span[] => {
  const running = paragraphs.filter(({ kind }) => kind === 'text');
  return sentences.filter((span) => running.some((paragraph) => contains(paragraph.span, span)));
};
