import { expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import type { Question } from '../question.ts';
import { difficultyOf } from './item/difficulty.ts';
import type { Candidate } from './item/draft.ts';
import type { Material } from './material/material.ts';
import { mentioned } from './material/mentioned.ts';
import { whoIsMeant } from './material/who-is-meant.ts';
import { randomFrom } from './random.ts';
import { claimKinds } from './sourcing/claim-kinds.ts';
import { figureGiver } from './sourcing/figure-giver.ts';
import { mainVoice } from './sourcing/main-voice.ts';
import { ownWords } from './sourcing/own-words.ts';
import { markedWords, ticked } from './sourcing/said-by.ts';
import { sourceKind } from './sourcing/source-kind.ts';

const TEXT = `Village weighs a toll on its bridge

The parish of Aldermoor voted on Tuesday to study a toll on the stone bridge, which carried 4,100 cars a day last year.

“The bridge is 212 years old,” said Nora Fenwick, who chairs the parish council. “We should have done this long ago.”

Fenwick said the toll would be two crowns for a car. She said the repairs cost 310,000 crowns in 2021. “Nobody will be turned away,” she said.

Fenwick thanked Arthur Penhale by name in her speech. She praised Beatrix Lowe as well.

The baker Tom Garrow said the plan was unfair. “This toll is a disgrace to the whole valley,” he said.

A report by the county surveyor says two of the five arches have moved. The council meets again on 4 May.`;

const MATERIAL: Material = { text: TEXT, title: 'Bridge', analysis: analyse(TEXT), wording: 'older' };
const first = (candidates: Candidate[], kind: Question['kind']): Question | undefined =>
  candidates.find(({ question }) => question.kind === kind)?.question;

test('people whom the article names and does not quote are found, each once', () => {
  expect(mentioned(MATERIAL).map(({ name }) => name)).toEqual(['Arthur Penhale', 'Beatrix Lowe']);
});

test('where one voice carries the article a question asks whose it is', () => {
  const question = first(mainVoice(MATERIAL, randomFrom('1')), 'choice');
  const right =
    question?.kind === 'choice' ? question.options.filter(({ id }) => question.key.includes(id)) : [];
  expect(right.map(({ text }) => text)).toEqual(['Nora Fenwick']);
});

test('facts, forecasts and judgements are sorted by the word that shows them', () => {
  const question = first(claimKinds(MATERIAL, randomFrom('1')), 'classify');
  const key = question?.kind === 'classify' ? question : null;
  const kindOf = (words: RegExp) => key?.key[key.items.find(({ text }) => words.test(text))?.id ?? ''];
  expect(key).not.toBeNull();
  expect(kindOf(/disgrace/)).toBe('judgement');
  expect(kindOf(/310,000|4,100/)).toBe('checkable');
  expect(kindOf(/Nobody will/)).toBe('forecast');
});

test('lines of one source are ticked among others, and marked in the article', () => {
  const tick = first(ticked(MATERIAL, randomFrom('1')), 'multiple-choice');
  expect(tick?.kind === 'multiple-choice' && tick.key).toHaveLength(2);
  const mark = first(markedWords(MATERIAL, randomFrom('1')), 'highlight');
  expect(mark?.kind === 'highlight' && mark.key.length).toBeGreaterThan(0);
});

test('the kind of source is asked for one statement, “no source” among the answers', () => {
  const question = first(sourceKind(MATERIAL, randomFrom('1')), 'choice');
  expect(question?.kind === 'choice' && question.options.at(-1)?.text).toMatch(/^No source/);
});

test('difficulty follows from the work a question asks for', () => {
  const question = first(sourceKind(MATERIAL, randomFrom('1')), 'choice') as Question;
  expect(difficultyOf({ ...question, difficulty: 'easy' })).toBe('easy');
  expect(difficultyOf({ ...question, skill: 'name-technique', difficulty: 'hard' })).toBe('hard');
});

const rightOf = (question: Question): string[] =>
  question.kind === 'choice'
    ? question.options.filter(({ id }) => question.key.includes(id)).map(({ text }) => text)
    : [];

test('quoted, retold and stated lines are told apart, each by the words that show it', () => {
  const asked = ownWords(MATERIAL, randomFrom('1')).map(({ question }) => question);
  const keyFor = (words: RegExp): string[] =>
    asked.filter(({ stem, passage }) => words.test(`${stem} ${passage?.text}`)).flatMap(rightOf);
  expect(keyFor(/Nobody will be turned away/)).toEqual(['Nora Fenwick, quoted word for word']);
  expect(keyFor(/the repairs cost/)).toEqual(['Nora Fenwick, retold by the reporter']);
});

test('a number is asked for by its giver', () => {
  const asked = figureGiver(MATERIAL, randomFrom('1')).map(({ question }) => question);
  const [toll] = asked.filter(({ stem }) => stem.includes('310,000'));
  expect(toll && rightOf(toll)).toEqual(['Nora Fenwick']);
  for (const question of asked) expect(rightOf(question)).toHaveLength(1);
});

test('whom “she” means is asked where the sentence does not tell, and proved by the name before it', () => {
  const asked = whoIsMeant(MATERIAL, randomFrom('1')).map(({ question }) => question);
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked) {
    const [name = ''] = rightOf(question);
    expect(name).toBe(question.stem.includes('“she”') ? 'Nora Fenwick' : 'Tom Garrow');
    expect(question.passage?.text).not.toContain(name);
    expect(question.evidence.some(({ text }) => text.includes(name.split(' ')[1] ?? name))).toBe(true);
  }
});
