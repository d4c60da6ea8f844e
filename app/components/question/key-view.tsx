import { MISCONCEPTIONS, type MisconceptionId } from '#app/core/question/misconceptions.ts';
import type { Question } from '#app/core/question/question.ts';
import { Definition } from '../ui/definition.tsx';
import { Icon } from '../ui/icon.tsx';

type Line = {
  id: string;
  text: string;
  right: boolean;
  /** The place or category that is right, for items that are sorted. */
  answer?: string | undefined;
  feedback?: string | undefined;
  misconceptions: MisconceptionId[];
};

const sorted = (
  items: { id: string; text: string }[],
  places: { id: string; text: string }[],
  question: {
    key: Record<string, string>;
    feedback: Record<string, string>;
    misconceptions: Record<string, MisconceptionId>;
  },
): Line[] =>
  items.map(({ id, text }) => ({
    id,
    text,
    right: true,
    answer: places.find((place) => place.id === question.key[id])?.text,
    feedback: question.feedback[id],
    misconceptions: [
      ...new Set(
        Object.entries(question.misconceptions).flatMap(([pair, confusion]) =>
          pair.startsWith(`${id}:`) ? [confusion] : [],
        ),
      ),
    ],
  }));

/** The key of a question, line by line. */
const keyLines = (question: Question): Line[] => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return question.options.map(({ id, text, feedback, misconception }) => ({
        id,
        text,
        feedback,
        right: question.key.includes(id),
        misconceptions: misconception === null ? [] : [misconception],
      }));
    case 'classify':
      return sorted(question.items, question.categories, question);
    case 'match':
      return sorted(question.prompts, question.answers, question);
    case 'order':
      return question.key.map((id, index) => ({
        id,
        text: question.items.find((item) => item.id === id)?.text ?? '',
        right: true,
        answer: `place ${index + 1}`,
        misconceptions: [],
      }));
    case 'highlight':
      return question.sentences.map(({ id, text }) => ({
        id,
        text,
        right: question.key.includes(id),
        answer: question.neutral.includes(id) ? 'either way' : undefined,
        feedback: question.feedback[id],
        misconceptions: [],
      }));
    case 'open-answer':
      return question.rubric.map(({ id, text }) => ({ id, text, right: true, misconceptions: [] }));
  }
};

export type KeyViewProps = { question: Question };

/** Every answer with the key marked, its feedback, and the confusion that a wrong one stands for. */
export const KeyView = ({ question }: KeyViewProps) => {
  // Nothing is wrong among lines to sort: each shows where it belongs instead.
  const sortedKind = question.kind === 'classify' || question.kind === 'match' || question.kind === 'order';
  return (
    <ul className="rows rows-tight">
      {keyLines(question).map((line) => (
        <li key={line.id} className={line.right && !sortedKind ? 'row row-right' : 'row'}>
          {line.right && !sortedKind ? <Icon name="check" size={18} /> : <span className="row-gap" />}
          <div>
            <div className={question.kind === 'highlight' ? 'words' : undefined}>
              {line.right && line.answer === undefined && <span className="vh">Right answer: </span>}
              {line.text}
              {line.answer !== undefined && <strong className="row-answer"> → {line.answer}</strong>}
            </div>
            {line.feedback !== undefined && line.feedback !== '' && (
              <p className="row-why">{line.feedback}</p>
            )}
            {line.misconceptions.map((id) => (
              <div key={id} className="confusion">
                Confusion:{' '}
                <Definition term={MISCONCEPTIONS[id].name}>{MISCONCEPTIONS[id].explain}</Definition>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};
