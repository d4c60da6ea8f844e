import { type LintWarning, lintQuestion } from '../lint.ts';
import type { Question } from '../question.ts';

type Lined = { items: readonly { id: string }[]; targets: readonly unknown[]; question: SortingQuestion };
type SortingQuestion = Extract<Question, { kind: 'classify' | 'match' }>;

const lined = (question: SortingQuestion): Lined =>
  question.kind === 'match'
    ? { items: question.prompts, targets: question.answers, question }
    : { items: question.items, targets: question.categories, question };

const ofSorting = ({ items, targets, question }: Lined): LintWarning[] => {
  const used = new Set(items.map(({ id }) => question.key[id]));
  const silent = items.some(({ id }) => (question.feedback[id] ?? '') === '');
  return [
    ...(items.length > 1 && used.size === 1
      ? [{ rule: 'one-group', message: 'Every line belongs to the same group: students will notice.' }]
      : []),
    ...(question.kind === 'match' && targets.length === items.length
      ? [{ rule: 'no-spare', message: 'There are as many answers as lines: the last one needs no thought.' }]
      : []),
    ...(silent
      ? [{ rule: 'no-feedback', message: 'A line has no feedback: say why it belongs where it does.' }]
      : []),
  ];
};

const ofKind = (question: Question): LintWarning[] => {
  switch (question.kind) {
    case 'classify':
    case 'match':
      return ofSorting(lined(question));
    case 'choice':
      return question.options.length === 2
        ? [{ rule: 'two-options', message: 'With two options every second guess is right: add a third.' }]
        : [];
    case 'multiple-choice':
      return question.key.length === 1
        ? [{ rule: 'one-key', message: 'Only one option is right: then “Choose one” is the plainer kind.' }]
        : [];
    case 'highlight': {
      const wrong = question.sentences.length - question.key.length - question.neutral.length;
      return wrong < question.key.length
        ? [
            {
              rule: 'few-sentences',
              message: 'More sentences are to be marked than not: marking everything pays off.',
            },
          ]
        : [];
    }
    case 'open-answer':
      return question.model === ''
        ? [{ rule: 'no-model', message: 'There is no good answer to compare with: write one.' }]
        : [];
    case 'order':
      return [];
  }
};

/** What a careful reader would say of a question that a teacher wrote or edited; nothing of it stops anybody. */
export const lintWritten = (question: Question, text: string): LintWarning[] => [
  ...lintQuestion(question, text),
  ...ofKind(question),
  ...(question.explanation === ''
    ? [
        {
          rule: 'no-explanation',
          message: 'It does not say why the answer is right: students learn from that.',
        },
      ]
    : []),
];
