import type { BuiltQuiz } from '../app/core/question/build/build-quiz.ts';
import type { Question } from '../app/core/question/question.ts';
import { SKILLS, TOPICS } from '../app/core/question/skills.ts';

const byId = (options: readonly { id: string; feedback: string; misconception: string | null }[]) => ({
  feedback: Object.fromEntries(options.map(({ id, feedback }) => [id, feedback])),
  misconceptions: Object.fromEntries(
    options.flatMap(({ id, misconception }) => (misconception === null ? [] : [[id, misconception]])),
  ),
});

const questionAsJson = (question: Question) => {
  const { id, kind, skill, topic, stem, passage, ...rest } = question;
  const head = { id, kind, skill, topic, stem, passage };
  if (question.kind !== 'choice' && question.kind !== 'multiple-choice') return { ...head, ...rest };
  return {
    ...head,
    ...rest,
    options: question.options.map((option) => ({ id: option.id, text: option.text })),
    ...byId(question.options),
  };
};

/** The quiz as plain data, for `--json`. */
export const quizAsJson = ({ title, questions, notes }: BuiltQuiz) => ({
  title,
  questions: questions.map(questionAsJson),
  notes,
});

const lines = (question: Question): string[] => {
  const mark = (right: boolean): string => (right ? '✓' : ' ');
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return question.options.map(({ id, text }) => `  ${mark(question.key.includes(id))} ${id}) ${text}`);
    case 'classify':
      return [
        `    Groups: ${question.categories.map(({ text }) => text).join(' · ')}`,
        ...question.items.map(
          ({ id, text }) =>
            `    ${text} → ${question.categories.find((one) => one.id === question.key[id])?.text}`,
        ),
      ];
    case 'match':
      return [
        ...question.prompts.map(
          ({ id, text }) =>
            `    ${text} → ${question.answers.find((one) => one.id === question.key[id])?.text}`,
        ),
        ...question.answers
          .filter(({ id }) => !Object.values(question.key).includes(id))
          .map(({ text }) => `    (left over: ${text})`),
      ];
    case 'order':
      return question.items.map(({ id, text }) => `    ${question.key.indexOf(id) + 1}. ${text}`);
    case 'highlight':
      return question.sentences.map(
        ({ id, text }) =>
          `  ${mark(question.key.includes(id))} ${question.neutral.includes(id) ? '~' : '–'} ${text}`,
      );
    case 'open-answer':
      return question.rubric.map(({ text }) => `    – ${text}`);
  }
};

/** The quiz for reading, answers and reasons included. */
export const quizAsText = ({ title, questions, notes }: BuiltQuiz): string => {
  const blocks = questions.map((question, index) =>
    [
      `${index + 1}. ${question.stem}`,
      `   [${TOPICS[question.topic].name} · ${SKILLS[question.skill].name} · ${question.kind}${question.control ? ' · control' : ''}]`,
      ...(question.passage ? [`   > ${question.passage.text}`] : []),
      ...lines(question),
      `   Why: ${question.explanation}`,
    ].join('\n'),
  );
  return [title, ...blocks, ...notes.map((note) => `Note: ${note}`)].join('\n\n');
};
