import { Field } from '#app/components/ui/field.tsx';
import type { Item, OpenAnswerQuestion, OrderQuestion } from '#app/core/question/question.ts';
import type { Errors } from './edit-fields.tsx';
import { spareId, withSpare } from './spare.ts';

type SortProps = {
  /** Above the targets, above the items, and beside an item's menu of targets. */
  legends: readonly [targets: string, items: string, target: string];
  items: Item[];
  targets: Item[];
  question: { key: Record<string, string>; feedback: Record<string, string> };
  errors: Errors;
};

/** Items that each go to one target: groups to sort into, or answers to match. */
export const SortRows = ({ legends, items, targets, question, errors }: SortProps) => {
  const spareTarget = { id: spareId(targets, 't'), text: '' };
  const spareItem = { id: spareId(items, 'n'), text: '' };
  return (
    <>
      <fieldset className="stack">
        <legend className="label">{legends[0]}</legend>
        {withSpare(targets, 6, spareTarget).map((target, index) => (
          <Words
            key={target.id}
            prefix="target"
            item={target}
            label={target === spareTarget ? 'One more' : `${index + 1}`}
            errors={errors}
          />
        ))}
      </fieldset>
      <fieldset className="stack">
        <legend className="label">{legends[1]}</legend>
        <p className="hint">Empty a line to delete it.</p>
        {withSpare(items, 8, spareItem).map((item, index) => (
          <div key={item.id} className="edit-row">
            <Words
              prefix="item"
              item={item}
              label={item === spareItem ? 'One more line' : `Line ${index + 1}`}
              errors={errors}
            />
            <Field
              as="select"
              label={legends[2]}
              name={`item.${item.id}.target`}
              id={`item.${item.id}.target`}
              defaultValue={question.key[item.id] ?? ''}
              error={errors[`item.${item.id}.target`]}
            >
              <option value="">Choose …</option>
              {targets.map((target) => (
                <option key={target.id} value={target.id}>
                  {target.text}
                </option>
              ))}
            </Field>
            <Field
              as="textarea"
              rows={2}
              label="Feedback"
              name={`item.${item.id}.feedback`}
              id={`item.${item.id}.feedback`}
              defaultValue={question.feedback[item.id] ?? ''}
            />
          </div>
        ))}
      </fieldset>
    </>
  );
};

/** Items with the place where each belongs. */
export const OrderRows = ({ question, errors }: { question: OrderQuestion; errors: Errors }) => {
  const spare = { id: spareId(question.items, 'n'), text: '' };
  const inOrder = [...question.items].sort((a, b) => question.key.indexOf(a.id) - question.key.indexOf(b.id));
  return (
    <fieldset className="stack">
      <legend className="label">Lines, in their right order</legend>
      <p className="hint">
        Students see them mixed. Change a number to move a line; empty a line to delete it.
      </p>
      {withSpare(inOrder, 8, spare).map((item, index) => (
        <div key={item.id} className="edit-row edit-row-place">
          <Field
            label="Place"
            type="number"
            min={1}
            max={8}
            name={`item.${item.id}.place`}
            id={`item.${item.id}.place`}
            defaultValue={index + 1}
          />
          <Words
            prefix="item"
            item={item}
            label={item === spare ? 'One more line' : 'Words'}
            errors={errors}
          />
        </div>
      ))}
      <Field
        as="textarea"
        label="Feedback"
        name="feedback"
        id="feedback"
        rows={2}
        defaultValue={question.feedback}
        error={errors.feedback}
      />
    </fieldset>
  );
};

/** The points that a written answer is marked by, and a good answer. */
export const RubricRows = ({ question, errors }: { question: OpenAnswerQuestion; errors: Errors }) => {
  const spare = { id: spareId(question.rubric, 'n'), text: '' };
  return (
    <fieldset className="stack">
      <legend className="label">What a good answer does</legend>
      <p className="hint">Each point is worth the same. Empty a line to delete it.</p>
      {withSpare(question.rubric, 8, spare).map((item, index) => (
        <Words
          key={item.id}
          prefix="item"
          item={item}
          label={item === spare ? 'One more point' : `Point ${index + 1}`}
          errors={errors}
        />
      ))}
      <Field
        as="textarea"
        label="A good answer"
        name="model"
        id="model"
        rows={4}
        defaultValue={question.model}
        error={errors.model}
      />
    </fieldset>
  );
};

type WordsProps = { prefix: 'item' | 'target'; item: Item; label: string; errors: Errors };

const Words = ({ prefix, item, label, errors }: WordsProps) => {
  const name = `${prefix}.${item.id}.text`;
  return (
    <Field
      as="textarea"
      rows={2}
      label={label}
      name={name}
      id={name}
      defaultValue={item.text}
      error={errors[name]}
    />
  );
};
