import { Check, Field } from '#app/components/ui/field.tsx';
import { MISCONCEPTION_IDS, MISCONCEPTIONS } from '#app/core/question/misconceptions.ts';
import type { ChoiceQuestion, MultipleChoiceQuestion } from '#app/core/question/question.ts';
import type { Errors } from './edit-fields.tsx';
import { spareId, withSpare } from './spare.ts';

type Props = { question: ChoiceQuestion | MultipleChoiceQuestion; errors: Errors };

/** The options: which are right, their words, what a student who chose one reads, what confusion it stands for. */
export const OptionRows = ({ question, errors }: Props) => {
  const { options, key, kind } = question;
  const spare = { id: spareId(options), text: '', feedback: '', misconception: null };
  return (
    <fieldset className="stack">
      <legend className="label">Options</legend>
      <p className="hint">
        {kind === 'choice'
          ? 'Tick the right one; two only if both can be defended, and either then counts.'
          : 'Tick every right one.'}{' '}
        Empty an option to delete it.
      </p>
      {withSpare(options, 6, spare).map((option, index) => (
        <div key={option.id} className="edit-row">
          <div className="cluster spread">
            <strong>{option === spare ? 'One more option' : `Option ${index + 1}`}</strong>
            <Check label="Right" name="key[]" value={option.id} defaultChecked={key.includes(option.id)} />
          </div>
          <Field
            as="textarea"
            rows={2}
            label="Words"
            name={`option.${option.id}.text`}
            id={`option.${option.id}.text`}
            defaultValue={option.text}
            error={errors[`option.${option.id}.text`]}
          />
          <Field
            as="textarea"
            rows={2}
            label="Feedback"
            name={`option.${option.id}.feedback`}
            id={`option.${option.id}.feedback`}
            defaultValue={option.feedback}
            error={errors[`option.${option.id}.feedback`]}
          />
          <Field
            as="select"
            label="If it is wrong, it stands for"
            name={`option.${option.id}.misconception`}
            id={`option.${option.id}.misconception`}
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
      ))}
    </fieldset>
  );
};
