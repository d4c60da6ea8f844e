import { expect, test } from 'vitest';
import { blueprintOf, DEFAULT_BLUEPRINT } from '../blueprint.ts';
import { buildQuiz } from './build-quiz.ts';
import { ANALYSIS } from './example.ts';
import { TEXT } from './example-text.ts';

const notes = (blueprint = DEFAULT_BLUEPRINT, analysis = ANALYSIS) =>
  buildQuiz({ text: TEXT, title: 'x', analysis, blueprint, seed: '1' }).notes.join(' ');

test('what a teacher leaves out is named as the reason', () => {
  const only = blueprintOf({ sourcing: 0, persuasion: 6, recruitment: 0 }, 'older', ['order']);
  expect(notes(only)).toContain('kinds that you left out');
});

test('a text without sure techniques is called plain, and fewer questions are explained', () => {
  const faint = { ...ANALYSIS, techniques: ANALYSIS.techniques.map((one) => ({ ...one, confidence: 0.4 })) };
  expect(notes(DEFAULT_BLUEPRINT, faint)).toContain('no persuasion technique was found for sure');
  expect(notes(blueprintOf({ sourcing: 12, persuasion: 6, recruitment: 6 }, 'older'))).toContain(
    'instead of 24',
  );
});
