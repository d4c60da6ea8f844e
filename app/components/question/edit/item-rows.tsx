import { Field } from '#app/components/ui/field.tsx';
import { type ListName, rowsOf } from '#app/core/question/edit/rows.ts';
import type {
  ClassifyQuestion,
  Item,
  MatchQuestion,
  OpenAnswerQuestion,
  OrderQuestion,
  Question,
} from '#app/core/question/question.ts';
import type { Errors } from './edit-fields.tsx';
import { AddRow, RowTools } from './row-tools.tsx';

type SortProps = {
  /** Above the targets, above the items, and beside an item's menu of targets. */
  legends: readonly [targets: string, items: string, target: string];
  question: ClassifyQuestion | MatchQuestion;
  /** As it is being typed: the menus show the words of the targets. */
  live: Question;
  errors: Errors;
};

/** Items that each go to one target: groups to sort into, or answers to match. */
export const SortRows = ({ legends, question, live, errors }: SortProps) => {
  const [targetsLegend, itemsLegend, targetLabel] = legends;
  const targets = rowsOf(live, 'target');
  return (
    <>
      <fieldset className="stack" data-rows="target">
        <legend className="label">{targetsLegend}</legend>
        {rowsOf(question, 'target').map((target, index) => (
          <div key={target.id} className="edit-row" data-row={target.id}>
            <Words question={question} list="target" item={target} label={`${index + 1}`} errors={errors} />
          </div>
        ))}
        <AddRow question={question} list="target">
          {question.kind === 'match' ? 'Add an answer' : 'Add a group'}
        </AddRow>
      </fieldset>
      <fieldset className="stack" data-rows="item">
        <legend className="label">{itemsLegend}</legend>
        {rowsOf(question, 'item').map((item, index) => (
          <div key={item.id} className="edit-row" data-row={item.id}>
            <Words question={question} list="item" item={item} label={`Line ${index + 1}`} errors={errors} />
            <Field
              as="select"
              label={targetLabel}
              name={`item.${item.id}.target`}
              id={`item.${item.id}.target`}
              defaultValue={question.key[item.id] ?? ''}
              error={errors[`item.${item.id}.target`]}
            >
              <option value="">Choose …</option>
              {targets.map((target, place) => (
                <option key={target.id} value={target.id}>
                  {target.text === '' ? `Number ${place + 1}` : target.text}
                </option>
              ))}
            </Field>
            <Field
              as="textarea"
              rows={2}
              label={`Feedback on line ${index + 1}`}
              name={`item.${item.id}.feedback`}
              id={`item.${item.id}.feedback`}
              defaultValue={question.feedback[item.id] ?? ''}
            />
          </div>
        ))}
        <AddRow question={question} list="item">
          Add a line
        </AddRow>
      </fieldset>
    </>
  );
};

/** Lines in the order in which they belong. */
export const OrderRows = ({ question, errors }: { question: OrderQuestion; errors: Errors }) => (
  <fieldset className="stack" data-rows="item">
    <legend className="label">Lines, in their right order</legend>
    <p className="hint">Students see them mixed.</p>
    {rowsOf(question, 'item').map((item, index) => (
      <div key={item.id} className="edit-row" data-row={item.id}>
        <Words question={question} list="item" item={item} label={`Line ${index + 1}`} errors={errors} />
      </div>
    ))}
    <AddRow question={question} list="item">
      Add a line
    </AddRow>
    <Field
      as="textarea"
      label="Feedback"
      optional
      name="feedback"
      id="feedback"
      rows={2}
      defaultValue={question.feedback}
      error={errors.feedback}
    />
  </fieldset>
);

/** The points that a written answer is marked by, and a good answer. */
export const RubricRows = ({ question, errors }: { question: OpenAnswerQuestion; errors: Errors }) => (
  <fieldset className="stack" data-rows="item">
    <legend className="label">What a good answer does</legend>
    <p className="hint">Each point is worth the same.</p>
    {question.rubric.map((item, index) => (
      <div key={item.id} className="edit-row" data-row={item.id}>
        <Words question={question} list="item" item={item} label={`Point ${index + 1}`} errors={errors} />
      </div>
    ))}
    <AddRow question={question} list="item">
      Add a point
    </AddRow>
    <Field
      as="textarea"
      label="A good answer"
      optional
      name="model"
      id="model"
      rows={4}
      defaultValue={question.model}
      error={errors.model}
    />
  </fieldset>
);

type WordsProps = { question: Question; list: ListName; item: Item; label: string; errors: Errors };

const Words = ({ question, list, item, label, errors }: WordsProps) => {
  const name = `${list}.${item.id}.text`;
  return (
    <div className="edit-words">
      <Field
        as="textarea"
        rows={2}
        label={label}
        name={name}
        id={name}
        defaultValue={item.text}
        error={errors[name]}
      />
      <RowTools question={question} list={list} id={item.id} name={label.toLowerCase()} />
    </div>
  );
};
