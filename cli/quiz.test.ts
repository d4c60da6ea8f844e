import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { main } from './quiz.ts';

const ARTICLE = 'test/articles/harbor-navy-drive.txt';
afterEach(() => vi.restoreAllMocks());

const run = (...argv: string[]): { status: number; out: string; err: string } => {
  const written = { out: '', err: '' };
  const into = (stream: 'out' | 'err') => (words: unknown) => {
    written[stream] += String(words);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'));
  return { status: main(argv), ...written };
};

const file = (content: string | Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'quiz-')), 'article.txt');
  writeFileSync(path, content);
  return path;
};

test('the quiz is printed as JSON with options, key, evidence, feedback and misconceptions', () => {
  const { status, out } = run(ARTICLE, '--json', '--questions', '8', '--seed', 'x');
  const quiz = JSON.parse(out);
  expect(status).toBe(0);
  expect(quiz.title).toContain('Navy turns');
  expect(quiz.questions.length).toBeLessThanOrEqual(8);
  expect(quiz.questions.length).toBeGreaterThan(3);
  for (const question of quiz.questions) {
    expect(Object.keys(question)).toEqual(
      expect.arrayContaining(['id', 'kind', 'skill', 'topic', 'stem', 'key', 'evidence']),
    );
    expect(
      question.evidence.every(
        (one: { span: number[]; text: string }) => one.span.length === 2 && one.text !== '',
      ),
    ).toBe(true);
  }
});

test('the same seed prints the same quiz', () => {
  expect(run(ARTICLE, '--seed', '7').out).toBe(run(ARTICLE, '--seed', '7').out);
});

test.each([
  ['a missing file', ['no/such/file.txt'], 'There is no file'],
  ['a folder', ['test'], 'is a folder'],
  ['no file', [], 'Usage'],
  ['two files', ['a', 'b'], 'Usage'],
  ['a wrong number', [ARTICLE, '--questions', 'many'], 'whole number from 1'],
  ['an unknown option', [ARTICLE, '--colour'], 'Usage'],
])('%s is refused in one clear line', (_, argv, message) => {
  const { status, out, err } = run(...argv);
  expect(status).toBe(1);
  expect(out).toBe('');
  expect(err).toContain(message);
});

test('an empty or a binary file is refused', () => {
  expect(run(file(' \n')).err).toContain('is empty');
  expect(run(file(new Uint8Array([65, 0, 66]))).err).toContain('is not a text file');
});
