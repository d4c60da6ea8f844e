import { Form, useNavigation } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import type { KindId } from '#app/core/question/question.ts';
import { TOPIC_IDS, TOPICS } from '#app/core/question/skills.ts';

export type AskFormProps = { questions: readonly { id: string; stem: string; kind: KindId }[]; most: number };

/** Kinds that a model can word anew. */
const REWORDED: readonly KindId[] = ['choice', 'open-answer'];

/** What to ask the model for. */
export const AskForm = ({ questions, most }: AskFormProps) => {
  const asking = useNavigation().formData?.get('intent') === 'ask';
  return (
    <Form method="post" className="card stack">
      <input type="hidden" name="intent" value="ask" />
      <Field as="select" label="Ask for" name="reword" defaultValue="">
        <option value="">New questions</option>
        {questions.map(({ id, stem, kind }, index) =>
          REWORDED.includes(kind) ? (
            <option key={id} value={id}>
              Other words and options for question {index + 1}: {stem}
            </option>
          ) : null,
        )}
      </Field>
      <div className="cluster">
        <Field as="select" label="Kind" name="kind" defaultValue="choice">
          <option value="choice">Choose one</option>
          <option value="open-answer">Written answer</option>
        </Field>
        <Field as="select" label="Topic" name="topic" defaultValue="">
          <option value="">Any</option>
          {TOPIC_IDS.map((id) => (
            <option key={id} value={id}>
              {TOPICS[id].name}
            </option>
          ))}
        </Field>
        <Field label="How many" name="count" type="number" min={1} max={most} defaultValue={3} />
      </div>
      <div aria-live="polite">
        <Button disabled={asking}>
          {asking ? 'The model is writing; this can take a minute …' : 'Ask the model'}
        </Button>
      </div>
    </Form>
  );
};
