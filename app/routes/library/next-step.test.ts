import { expect, test } from 'vitest';
import type { LibraryArticle, LibraryPublication, LibraryQuiz } from '#db/library.ts';
import { nextStep } from './next-step.ts';

const article = (...quizzes: LibraryQuiz[]): LibraryArticle => ({
  id: 'a',
  title: 'Ferry',
  publication: null,
  byline: null,
  publishedOn: null,
  createdAt: 1,
  quizzes,
});
const quiz = (approved: number, ...publications: LibraryPublication[]): LibraryQuiz => ({
  id: 'q',
  title: 'Ferry',
  createdAt: 1,
  questions: 14,
  approved,
  publications,
});
const publication = (...samples: boolean[]): LibraryPublication => ({
  id: 'p',
  number: 1,
  publishedAt: 1,
  assignments: samples.map((sample) => ({ id: 'x', className: '8B', sample, behaviour: 'test' })),
});

test.each([
  ['an empty library', [], 0, '/articles/new'],
  ['an article without a quiz', [article()], 0, '/articles/a'],
  ['a new article beside one with a quiz', [article(), article(quiz(3))], 1, '/articles/a'],
  ['a quiz that nobody has looked at', [article(quiz(0))], 0, '/quizzes/q'],
  ['a quiz published for the sample class only', [article(quiz(0, publication(true)))], 0, '/quizzes/q'],
  ['a published quiz and no class', [article(quiz(14, publication()))], 0, '/classes/new'],
  ['a published quiz and a class', [article(quiz(14, publication()))], 1, '/assign?publication=p'],
  ['a class at work', [article(quiz(14, publication(false)))], 1, '/assignments/x'],
])('the next step of %s', (_, library, classes, to) => {
  expect(nextStep(library, classes).to).toBe(to);
});
