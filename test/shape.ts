import { expect } from 'vitest';
import { analyse } from '#app/core/analysis/analyse.ts';
import { slice } from '#app/core/article/span.ts';

/** A text in one of the shapes that teachers bring, and what has to be found in it. */
export type Shape = {
  shape: string;
  text: string;
  /** Of the paragraphs, in order, with spaces between. */
  kinds: string;
  sentences: number;
  /** Who says words that begin so; a speaker without a name as "the mayor (unnamed)". */
  said: [speaker: string, beginning: string][];
};

export function expectShape({ text, kinds, sentences, said }: Shape) {
  const analysis = analyse(text);
  expect(analysis.paragraphs.map(({ kind }) => kind).join(' ')).toBe(kinds);
  expect(analysis.sentences.length).toBe(sentences);
  const heard = analysis.attributions.map(({ speaker, content }) => ({
    speaker: speaker.replace(/^an? /, 'the '),
    words: content.map((span) => slice(text, span).replace(/\s+/g, ' ')).join(' / '),
  }));
  for (const [speaker, beginning] of said) {
    const who = heard.filter(({ words }) => words.startsWith(beginning)).map((one) => one.speaker);
    expect(who, beginning).toContain(speaker.replace(/^an? /, 'the '));
  }
  const words = analysis.paragraphs.filter(({ kind }) => kind === 'text').map(({ span }) => span);
  const title = analysis.paragraphs.find(({ kind }) => kind === 'title')?.span;
  for (const { content } of analysis.attributions) {
    for (const [start, end] of content)
      expect([...words, title ?? [0, 0]].some((span) => span[0] <= start && end <= span[1])).toBe(true);
  }
}
