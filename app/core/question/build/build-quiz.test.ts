import { expect, test } from 'vitest';
import type { Analysis } from '../../analysis/finding.ts';
import { type Blueprint, DEFAULT_BLUEPRINT, scaledBlueprint } from '../blueprint.ts';
import { gradeResponse, keyResponse, questionSchema } from '../kinds.ts';
import { lintQuestion, visibleTexts } from '../lint.ts';
import type { Question } from '../question.ts';
import { buildQuiz } from './build-quiz.ts';
import { ANALYSIS, MATERIAL } from './example.ts';
import { TEXT } from './example-text.ts';

const build = (seed: string, blueprint: Blueprint = DEFAULT_BLUEPRINT, analysis: Analysis = ANALYSIS) =>
  buildQuiz({ text: TEXT, title: MATERIAL.title, analysis, blueprint, seed });
const seeds = ['1', '2', '3', '4', '5', '6', '7', '8'];
const topics = (questions: Question[]) => new Set(questions.map(({ topic }) => topic));

test('the same article, blueprint and seed give the same quiz; another seed gives another', () => {
  expect(build('1')).toEqual(build('1'));
  expect(build('1').questions).not.toEqual(build('2').questions);
});

test.each(seeds)('seed %s: every question is whole, proves itself and has nothing to mend', (seed) => {
  const { questions, candidates } = build(seed);
  for (const question of [...questions, ...candidates]) {
    expect(questionSchema.parse(question)).toEqual(question);
    expect(lintQuestion(question, TEXT), question.stem).toEqual([]);
    expect(question.evidence.length).toBeGreaterThan(0);
    for (const { span, text } of question.evidence) expect(TEXT.slice(...span)).toBe(text);
    if (question.kind !== 'open-answer') expect(gradeResponse(question, keyResponse(question))).toBe(1);
  }
  const ids = [...questions, ...candidates].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(seeds)(
  'seed %s: the quiz covers three topics and several kinds, and one question in five is a control',
  (seed) => {
    const { questions } = build(seed);
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(topics(questions).size).toBe(3);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    expect(questions.filter(({ control }) => control).length / questions.length).toBeGreaterThanOrEqual(0.14);
    expect(questions.some(({ kind }) => kind === 'open-answer')).toBe(false);
  },
);

test('no two questions show the same passage', () => {
  for (const seed of seeds) {
    const passages = build(seed).questions.flatMap(({ passage }) => (passage ? [passage.text] : []));
    expect(new Set(passages).size).toBe(passages.length);
  }
});

test('the right option is neither always in one place nor much the longest', () => {
  const choices = seeds.flatMap((seed) =>
    build(seed).questions.filter((question) => question.kind === 'choice'),
  );
  const longest = choices.filter(({ options, key }) => {
    const most = [...options].sort((a, b) => b.text.length - a.text.length)[0];
    return most !== undefined && key.includes(most.id);
  });
  const chance = choices.reduce((sum, { options }) => sum + 1 / options.length, 0) / choices.length;
  expect(longest.length / choices.length).toBeLessThanOrEqual(chance + 0.1);
  for (const place of ['a', 'b', 'c']) {
    expect(choices.filter(({ key }) => key.includes(place)).length).toBeGreaterThan(choices.length * 0.1);
  }
});

test('a lesson begins with who says so and ends with how they try to get it', () => {
  const order = build('3').questions.map(({ topic }) => topic);
  expect(order[0]).toBe('sourcing');
  expect(order.lastIndexOf('sourcing')).toBeLessThan(order.indexOf('persuasion'));
});

test('without a recruiting message nothing is asked about recruitment, and the teacher is told why', () => {
  const { questions, notes } = build('1', DEFAULT_BLUEPRINT, { ...ANALYSIS, messages: [], recruitment: [] });
  expect(topics(questions).has('recruitment')).toBe(false);
  expect(notes.join(' ')).toContain('no recruiting message');
});

test('an article without findings gives an empty quiz and says so', () => {
  const empty: Analysis = {
    ...ANALYSIS,
    attributions: [],
    sources: [],
    noComment: [],
    figures: [],
    missingVoices: [],
    techniques: [],
    messages: [],
    recruitment: [],
    plain: [],
  };
  const { questions, notes } = build('1', DEFAULT_BLUEPRINT, empty);
  expect(questions).toEqual([]);
  expect(notes).toHaveLength(4);
});

test('the blueprint decides how many questions, which skills and which kinds', () => {
  expect(build('1', scaledBlueprint(5)).questions).toHaveLength(5);
  const open = build('1', { ...DEFAULT_BLUEPRINT, kinds: ['open-answer'] });
  expect(open.questions.every(({ kind }) => kind === 'open-answer')).toBe(true);
  expect(open.questions.length).toBeGreaterThan(0);
  const verbs = build('1', { ...DEFAULT_BLUEPRINT, skills: ['read-verb'] });
  expect(verbs.questions.length).toBeGreaterThan(0);
  expect(verbs.questions.every(({ skill }) => skill === 'read-verb')).toBe(true);
});

test('a weak finding never becomes a key, and contact instructions are never repeated', () => {
  const weak = { ...ANALYSIS, techniques: ANALYSIS.techniques.map((one) => ({ ...one, confidence: 0.4 })) };
  const { questions } = build('1', DEFAULT_BLUEPRINT, weak);
  // Which verb takes a side is known from the verb alone.
  const keyed = questions.filter(({ skill, control }) => skill !== 'neutral-wording' && !control);
  expect(keyed.every(({ topic }) => topic !== 'persuasion')).toBe(true);
  const reached = TEXT.replace('Take the first step tonight', 'Write to crew@toll.example');
  const built = buildQuiz({
    ...MATERIAL,
    text: reached.padEnd(TEXT.length),
    analysis: ANALYSIS,
    blueprint: DEFAULT_BLUEPRINT,
    seed: '1',
  });
  for (const question of [...built.questions, ...built.candidates])
    expect(visibleTexts(question).join(' ')).not.toContain('crew@');
});
