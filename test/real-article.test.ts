import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '#app/core/analysis/analyse.ts';
import { quotationsOf } from '#app/core/article/quotations.ts';
import { overlaps } from '#app/core/article/span.ts';
import { DEFAULT_BLUEPRINT } from '#app/core/question/blueprint.ts';
import { buildQuiz } from '#app/core/question/build/build-quiz.ts';
import { lintQuestion } from '#app/core/question/lint.ts';

/** The news report is not ours to ship: these run where it lies beside the project. */
const REPORT = '../shared/articles/cia-recruitment-videos.txt';
const there = test.skipIf(!existsSync(REPORT));
const text = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
const analysis = analyse(text);

there('each quotation has its speaker; ten are lines of scripted characters', () => {
  const quotations = quotationsOf(text, analysis.paragraphs).filter(({ depth }) => depth === 0);
  const speakers = quotations.map(({ span }) =>
    analysis.attributions
      .filter(({ content }) => content.some((piece) => overlaps(piece, span)))
      .map(({ speaker, speakerKind }) => `${speakerKind}: ${speaker}`),
  );
  const expected = [
    ...Array(3).fill(/^named: John Ratcliffe$/),
    /^document: /,
    ...Array(2).fill(/^unnamed: a CIA official/),
    ...Array(5).fill(/^character: .*junior official.*first video/),
    ...Array(5).fill(/^character: .*senior party official.*second video/),
  ] as RegExp[];
  // The last marks are round a word that nobody is quoted with.
  expect(speakers).toHaveLength(expected.length + 1);
  for (const [at, pattern] of expected.entries())
    expect(
      speakers[at]?.some((speaker) => pattern.test(speaker)),
      `quotation ${at + 1}`,
    ).toBe(true);
});

there('the embassy’s silence and who counted the views are noticed', () => {
  expect(analysis.noComment.map(({ who }) => who)).toEqual(['Chinese embassy']);
  const views = analysis.figures.filter(({ span }) => text.slice(...span).includes('900,000'));
  expect(views.map(({ attributedTo }) => attributedTo)).toEqual(['agency officials (unnamed)']);
});

there('what the videos do is marked as the videos’, not the article’s', () => {
  expect(analysis.messages).toHaveLength(2);
  const inside = analysis.techniques.filter(({ span }) =>
    analysis.messages.some((message) => overlaps(message.span, span)),
  );
  expect(inside.length).toBeGreaterThan(5);
  expect(inside.filter(({ voice }) => voice !== 'depicted')).toEqual([]);
  expect(analysis.recruitment.length).toBeGreaterThan(10);
});

there.each(['1', '2', '3'])('seed %s: a quiz on all three topics in four kinds, with controls', (seed) => {
  const { questions } = buildQuiz({ text, title: 'Report', analysis, blueprint: DEFAULT_BLUEPRINT, seed });
  expect(questions.length).toBeGreaterThanOrEqual(12);
  expect(new Set(questions.map(({ topic }) => topic)).size).toBe(3);
  const kinds = questions.map(({ kind }) => (kind === 'match' ? 'classify' : kind));
  expect(kinds).toEqual(expect.arrayContaining(['choice', 'classify', 'order', 'highlight']));
  expect(questions.some(({ control }) => control)).toBe(true);
  for (const question of questions) {
    expect(lintQuestion(question, text), question.stem).toEqual([]);
    expect(question.evidence.length, question.stem).toBeGreaterThan(0);
  }
});
