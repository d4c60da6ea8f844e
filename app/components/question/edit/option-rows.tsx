import { Check, Field } from '#app/components/ui/field.tsx';
import { MISCONCEPTION_IDS, MISCONCEPTIONS } from '#app/core/question/misconceptions.ts';
import type { ChoiceQuestion, MultipleChoiceQuestion, Option } from '#app/core/question/question.ts';
import type { Errors } from './edit-fields.tsx';
import { AddRow, RowTools } from './row-tools.tsx';

type Question = ChoiceQuestion | MultipleChoiceQuestion;
type Props = { question: Question; errors: Errors };

/** The options: which are right, their words, what a student who chose one reads, what confusion it stands for. */
export const OptionRows = ({ question, errors }: Props) => (
  <fieldset className="stack" data-rows="option">
    <legend className="label">Options</legend>
    <p className="hint">
      {question.kind === 'choice'
        ? 'Tick the right one; two only if both can be defended, and either then counts.'
        : 'Tick every right one.'}
    </p>
    {question.options.map((option, index) => (
      <OptionRow key={option.id} question={question} option={option} number={index + 1} errors={errors} />
    ))}
    <AddRow question={question} list="option">
      Add an option
    </AddRow>
  </fieldset>
);

type RowProps = { question: Question; option: Option; number: number; errors: Errors };

const OptionRow = ({ question, option, number, errors }: RowProps) => {
  const field = (part: string) => {
    const name = `option.${option.id}.${part}`;
    return { name, id: name, error: errors[name] };
  };
  return (
    <div className="edit-row" data-row={option.id}>
      <div className="cluster spread">
        <Check
          label={`Option ${number} is right`}
          name="key[]"
          value={option.id}
          defaultChecked={question.key.includes(option.id)}
        />
        <RowTools question={question} list="option" id={option.id} name={`option ${number}`} splits />
      </div>
      <Field
        as="textarea"
        rows={2}
        label={`Option ${number}`}
        {...field('text')}
        defaultValue={option.text}
      />
      <Field
        as="textarea"
        rows={2}
        label={`Feedback on option ${number}`}
        {...field('feedback')}
        defaultValue={option.feedback}
      />
      <Field
        as="select"
        label="If it is wrong, it stands for"
        {...field('misconception')}
        defaultValue={option.misconception ?? ''}
      >
        <option value="">No particular confusion</option>
        {MISCONCEPTION_IDS.map((id) => (
          <option key={id} value={id}>
            {MISCONCEPTIONS[id].name}
          </option>
        ))}
      </Field>
    </div>
  );
};
