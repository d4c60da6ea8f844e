import type { Span } from './span.ts';

/** A sentence of the article and the paragraph (index) it stands in. */
export type Sentence = { span: Span; paragraph: number };

/** A block of text between line breaks. A heading has no verb of its own to attribute anything with. */
export type Paragraph = { span: Span; kind: 'title' | 'heading' | 'text' };

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

/** An article taken apart, every part a span into `text`. Sentences and tokens are in order. */
export type Article = {
  text: string;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
};
