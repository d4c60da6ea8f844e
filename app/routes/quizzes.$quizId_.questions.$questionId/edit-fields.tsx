import { Field } from '#app/components/ui/field.tsx';
import type { Question } from '#app/core/question/question.ts';
import { OrderRows, RubricRows, SortRows } from './item-rows.tsx';
import { OptionRows } from './option-rows.tsx';
import { SentenceRows } from './sentence-rows.tsx';

export type Errors = Readonly<Record<string, string>>;
type Props = { question: Question; errors: Errors };

/** Everything of a question that a teacher may word anew. The input ids are those that errors link to. */
export const EditFields = ({ question, errors }: Props) => (
  <>
    <Field
      as="textarea"
      label="Question"
      name="stem"
      id="stem"
      rows={3}
      defaultValue={question.stem}
      error={errors.stem}
    />
    <Answers question={question} errors={errors} />
    <Field
      as="textarea"
      label="Why it is right"
      hint="Students read this with their result."
      name="explanation"
      id="explanation"
      rows={4}
      defaultValue={question.explanation}
      error={errors.explanation}
    />
    <Field as="select" label="Difficulty" name="difficulty" defaultValue={question.difficulty}>
      <option value="easy">Easy</option>
      <option value="medium">Medium</option>
      <option value="hard">Hard</option>
    </Field>
  </>
);

const Answers = ({ question, errors }: Props) => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return <OptionRows question={question} errors={errors} />;
    case 'classify':
      return (
        <SortRows
          legends={['Groups', 'What is to be sorted', 'Belongs to']}
          items={question.items}
          targets={question.categories}
          question={question}
          errors={errors}
        />
      );
    case 'match':
      return (
        <SortRows
          legends={['Answers', 'Lines', 'Its answer']}
          items={question.prompts}
          targets={question.answers}
          question={question}
          errors={errors}
        />
      );
    case 'order':
      return <OrderRows question={question} errors={errors} />;
    case 'highlight':
      return <SentenceRows question={question} errors={errors} />;
    case 'open-answer':
      return <RubricRows question={question} errors={errors} />;
  }
};
