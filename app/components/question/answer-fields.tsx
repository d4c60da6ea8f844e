import { OPEN_ANSWER_LIMIT, type Response } from '#app/core/question/question.ts';
import type { StudentQuestion } from '#app/core/question/student-view.ts';
import { ChooseFields } from './choose-fields.tsx';
import { HighlightFields } from './highlight-fields.tsx';
import { OrderFields } from './order-fields.tsx';
import { SortFields } from './sort-fields.tsx';

export type AnswerFieldsProps = {
  question: StudentQuestion;
  response: Response | null;
  disabled?: boolean;
  /** The element that words the task: the stem's id. */
  labelledBy: string;
  /** The article stands beside, and its sentences can be tapped too (see `picksOf`). */
  articleShown?: boolean;
};

const list = (response: Response | null): string[] => {
  if (typeof response === 'string') return [response];
  return Array.isArray(response) ? response : [];
};

const record = (response: Response | null): Record<string, string> =>
  response !== null && typeof response === 'object' && !Array.isArray(response) ? response : {};

/** The inputs of one question, named as `Kind.fromForm` reads them. Stands in the page's own form. */
export const AnswerFields = ({
  question,
  response,
  disabled = false,
  labelledBy,
  articleShown = false,
}: AnswerFieldsProps) => {
  const shared = { disabled, labelledBy };
  switch (question.kind) {
    case 'choice':
      return <ChooseFields {...shared} type="radio" options={question.options} chosen={list(response)} />;
    case 'multiple-choice':
      return <ChooseFields {...shared} type="checkbox" options={question.options} chosen={list(response)} />;
    case 'classify':
      return (
        <SortFields
          {...shared}
          items={question.items}
          places={question.categories}
          given={record(response)}
        />
      );
    case 'match':
      return (
        <SortFields
          {...shared}
          select
          items={question.prompts}
          places={question.answers}
          given={record(response)}
        />
      );
    case 'order':
      return <OrderFields key={question.id} {...shared} items={question.items} order={list(response)} />;
    case 'highlight':
      return (
        <HighlightFields
          {...shared}
          questionId={question.id}
          sentences={question.sentences}
          chosen={list(response)}
          articleShown={articleShown}
        />
      );
    case 'open-answer':
      return (
        <textarea
          className="input"
          name="answer"
          rows={7}
          maxLength={OPEN_ANSWER_LIMIT}
          disabled={disabled}
          aria-labelledby={labelledBy}
          defaultValue={list(response)[0] ?? ''}
        />
      );
  }
};
