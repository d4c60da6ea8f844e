import { expect, test } from 'vitest';
import { readArticle } from '../../../article/read-article.ts';
import { slice } from '../../../article/span.ts';
import { findSourcing } from '../find-sourcing.ts';

const figuresIn = (text: string) =>
  findSourcing(readArticle(text)).figures.map(({ span }) => slice(text, span));

test.each([
  ['The agency released two social media videos.', []],
  ['Six months ago the mill closed.', []],
  ['Her son, 15, plays chess.', []],
  ['The game begins at 10, when the gates open.', []],
  ['A 19-year-old clerk found it on 3 May.', []],
  ['Applicants under 18 need a signature.', []],
  ['She lives at 12 Mill Lane.', []],
  ['Three debates are left.', []],
  ['The report of 2021 is public.', []],
  ['Two people familiar with the budget spoke.', []],
  ['Two percent of the pumps failed.', ['Two percent']],
  ['The mine hired 312 workers.', ['312 workers']],
  ['Three people were killed.', ['Three people']],
  ['The bridge cost $4 million.', ['$4 million']],
  ['Nearly 900 homes lost power.', ['Nearly 900 homes']],
  ['Sales doubled.', ['doubled']],
])('figures of: %s', (text, expected) => {
  expect(figuresIn(text)).toEqual(expected);
});
