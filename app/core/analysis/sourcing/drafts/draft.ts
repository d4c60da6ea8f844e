import type { Span } from '../../../article/span.ts';

/** An attribution before anybody knows who its speaker is. Token runs are inclusive. */
export type Run = readonly [first: number, last: number];

export type Form =
  | 'quote'
  | 'clause'
  | 'object'
  | 'infinitive'
  | 'according'
  | 'headline'
  | 'nominal'
  | 'floating'
  | 'nested'
  | 'turn'
  | 'block'
  | 'silence';

export type Draft = {
  content: Span[];
  cue: Span | null;
  source: Span | null;
  /** "who" or "which" where the source's verb has only that for a subject; `source` names what it stands for. */
  relative?: Span | undefined;
  /** The words that name the speaker, as tokens; null where the article leaves them out. */
  subject: Run | null;
  lemma: string;
  form: Form;
  /** Where the source or cue stands, for linking in reading order. */
  at: number;
  sentence: number;
  paragraph: number;
  confidence: number;
  /** A quotation without a cue has the speaker of this one. */
  sameAs?: Draft;
};
