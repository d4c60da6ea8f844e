import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../analysis/analyse.ts';
import { blueprintOf, DEFAULT_BLUEPRINT, PRESETS } from '../blueprint.ts';
import { gradeResponse, keyResponse, questionSchema } from '../kinds.ts';
import { lintQuestion } from '../lint.ts';
import { buildQuiz } from './build-quiz.ts';

const IDS = [
  'border-radio-claims',
  'crypto-guild-summer',
  'factory-safety-report',
  'harbor-navy-drive',
  'riverside-water-levy',
];
const quizOf = (id: string, seed: string, wording: 'younger' | 'older' = 'older') => {
  const text = readFileSync(`test/articles/${id}.txt`, 'utf8');
  const blueprint = { ...DEFAULT_BLUEPRINT, wording };
  return { text, ...buildQuiz({ text, title: id, analysis: analyse(text), blueprint, seed }) };
};

test.each(IDS)(
  '%s: every question that analysis leads to is whole and quotes the article word for word',
  (id) => {
    const { text, questions, candidates } = quizOf(id, 'a');
    expect(questions.length).toBeGreaterThanOrEqual(12);
    for (const question of [...questions, ...candidates]) {
      expect(questionSchema.parse(question)).toEqual(question);
      expect(lintQuestion(question, text), question.stem).toEqual([]);
      if (question.kind !== 'open-answer') expect(gradeResponse(question, keyResponse(question))).toBe(1);
    }
  },
);

test('plain reporting gets no recruitment questions and the teacher is told', () => {
  const { questions, notes } = quizOf('factory-safety-report', 'a');
  expect(questions.some(({ topic }) => topic === 'recruitment')).toBe(false);
  expect(notes.join(' ')).toContain('recruitment');
});

test('younger classes meet the seven devices of 1937 by their names', () => {
  const { questions, candidates } = quizOf('riverside-water-levy', 'a', 'younger');
  const named = [...questions, ...candidates].filter(
    ({ skill, control }) => skill === 'name-technique' && !control,
  );
  const texts = named.flatMap((question) =>
    question.kind === 'choice' ? question.options.map(({ text }) => text) : [],
  );
  expect(texts.join(' ')).toMatch(/Bandwagon|Transfer|Glittering generality|Testimonial/);
  expect(texts).not.toContain('Appeal to popularity');
});

test.each(IDS)('%s: one question in five is plain, no stem stands twice and passages are whole', (id) => {
  for (const seed of ['a', 'b', 'c']) {
    const { questions } = quizOf(id, seed);
    const controls = questions.filter(({ control }) => control).length;
    expect(controls).toBeGreaterThanOrEqual(Math.floor(questions.length / 5));
    expect(new Set(questions.map(({ stem }) => stem)).size).toBe(questions.length);
    for (const { passage } of questions) expect(passage?.text ?? 'None').not.toMatch(/^\p{Ll}|[,;]$/u);
  }
});

test.each(IDS)(
  '%s: no two questions answer each other or show the same words, and difficulty varies',
  (id) => {
    for (const wording of ['older', 'younger'] as const) {
      const { questions } = quizOf(id, 'a', wording);
      const shown = questions.flatMap(({ passage }) => (passage ? [passage.text] : []));
      expect(new Set(shown).size).toBe(shown.length);
      const lists = questions.flatMap((question) =>
        question.kind === 'choice' && question.skill === 'identify-source'
          ? [
              question.options
                .map(({ text }) => text)
                .sort()
                .join('|'),
            ]
          : [],
      );
      expect(new Set(lists).size).toBe(lists.length);
      expect(new Set(questions.map(({ difficulty }) => difficulty)).size).toBeGreaterThanOrEqual(2);
    }
  },
);

test('an exit ticket asks one question on each topic that the article has', () => {
  const text = readFileSync('test/articles/harbor-navy-drive.txt', 'utf8');
  const blueprint = blueprintOf(PRESETS['exit-ticket'].topics, 'older');
  const { questions } = buildQuiz({ text, title: 'x', analysis: analyse(text), blueprint, seed: '1' });
  expect(questions.map(({ topic }) => topic).sort()).toEqual(['persuasion', 'recruitment', 'sourcing']);
});
