import { expect, test, vi } from 'vitest';
import { type ShortcutId, scoreShortcuts } from '../app/core/question/build/shortcuts.ts';
import type { ChoiceQuestion } from '../app/core/question/question.ts';
import { ALLOWED_GAIN, main, questionsFrom, testArticles } from './shortcuts.ts';

const asked = (texts: string[], key: string, stem = 'Who says so?'): ChoiceQuestion => ({
  id: 'q',
  kind: 'choice',
  skill: 'identify-source',
  topic: 'sourcing',
  stem,
  passage: null,
  evidence: [],
  explanation: '',
  difficulty: 'easy',
  control: false,
  options: texts.map((text, index) => ({
    id: 'abcd'.charAt(index),
    text,
    feedback: 'x',
    misconception: null,
  })),
  key: [key],
});
const hits = (question: ChoiceQuestion, shortcut: ShortcutId): number | undefined =>
  scoreShortcuts([question]).scores.find((one) => one.shortcut === shortcut)?.hits;

test.each<[ShortcutId, string[], string]>([
  ['longest', ['A clerk', 'The clerk who counted the votes', 'A guard'], 'b'],
  ['shortest', ['A clerk', 'The clerk who counted the votes', 'The guard'], 'a'],
  ['specific', ['A clerk', 'The clerk at Port Merrow in 1974', 'A guard'], 'b'],
  ['odd-one-out', ['To make readers laugh', 'To make readers cry', 'Nobody can know at all from these'], 'c'],
  ['hedged', ['It is right', 'It may be right', 'It is wrong'], 'b'],
  ['overlap', ['The baker', 'Whoever says so first', 'The guard'], 'b'],
  ['last', ['One', 'Two', 'Six'], 'c'],
  ['plain', ['Fear', 'Doubt', 'None: a plain statement'], 'c'],
])('the shortcut “%s” finds what it looks for', (shortcut, texts, key) => {
  expect(hits(asked(texts, key), shortcut)).toBe(1);
});

test('options that a shortcut cannot tell apart are guessed among', () => {
  expect(hits(asked(['Ann', 'Bob', 'Eva', 'Tim'], 'b'), 'longest')).toBe(0.25);
});

test('over the quizzes of five articles no shortcut beats guessing by more than ten points', () => {
  const { asked: count, chance, scores } = scoreShortcuts(questionsFrom(testArticles(), 3));
  expect(count).toBeGreaterThan(150);
  for (const { shortcut, hits: share } of scores)
    expect(share, shortcut).toBeLessThanOrEqual(chance + ALLOWED_GAIN);
}, 60_000);

test.each([
  ['a missing file', ['no/such/file.txt'], 'There is no file'],
  ['a wrong number of seeds', ['--seeds', 'many'], 'whole number from 1'],
  ['an unknown option', ['--loud'], 'Usage'],
])('%s is refused in one clear line', (_, argv, message) => {
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => written.push(String(words)) > 0);
  expect(main(argv)).toBe(1);
  expect(written.join('')).toContain(message);
  vi.restoreAllMocks();
});
