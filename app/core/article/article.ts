import type { Span } from './span.ts';

/** A sentence of the article and the paragraph (index) it stands in. */
export type Sentence = { span: Span; paragraph: number };

/**
 * What a paragraph is for. `text` carries the article, list items and turns of a transcript included. A `heading`
 * names what follows; a `byline` tells who wrote it, where, when and whom to ask; a `caption` stands at a picture;
 * an `aside` is what a web page puts round an article (buttons, cookies, “Read more”).
 */
export type ParagraphKind = 'title' | 'heading' | 'text' | 'byline' | 'caption' | 'aside';

/** Whether a paragraph says something of the article's own; the others stand beside it. */
export const isArticle = (kind: ParagraphKind | undefined): boolean =>
  kind === 'text' || kind === 'heading' || kind === 'title';

/** A block of text: a line, or the lines of a text that was wrapped by hand. */
export type Paragraph = { span: Span; kind: ParagraphKind };

/** What one speaker of a transcript says at a time: the name, the colon (or none), a span for each paragraph, which are `from` to `to` exclusive. */
export type Turn = { label: Span; colon: Span | null; said: Span[]; from: number; to: number };
/** Universal part-of-speech tags as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export type Token = { span: Span; text: string; lower: string; lemma: string; tag: Tag };

/**
 * An article taken apart, every part a span into `text` and into the untouched text alike: `text` is just as long,
 * with spaces for line breaks inside a paragraph and one kind of double quotation marks, commas before the closing one. In order.
 */
export type Article = {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
  /** Of a transcript or an interview; else empty. */
  turns: Turn[];
};
