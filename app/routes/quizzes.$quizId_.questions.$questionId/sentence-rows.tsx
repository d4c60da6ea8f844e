import { Check, Field } from '#app/components/ui/field.tsx';
import type { HighlightQuestion } from '#app/core/question/question.ts';
import type { Errors } from './edit-fields.tsx';

type Role = 'key' | 'neutral' | 'other';
const ROLES: readonly [Role, string][] = [
  ['key', 'To be marked'],
  ['neutral', 'Either way'],
  ['other', 'Not to be marked'],
];

const roleOf = (question: HighlightQuestion, id: string): Role => {
  if (question.key.includes(id)) return 'key';
  return question.neutral.includes(id) ? 'neutral' : 'other';
};

/** The sentences of the article that students can mark. Their words are the article's and stay. */
export const SentenceRows = ({ question }: { question: HighlightQuestion; errors: Errors }) => (
  <fieldset className="stack">
    <legend className="label">Sentences</legend>
    <p className="hint">“Either way” counts neither for nor against a student who marks it.</p>
    {question.sentences.map(({ id, text }) => (
      <fieldset key={id} className="edit-row">
        <legend className="words">{text}</legend>
        <div className="cluster">
          {ROLES.map(([role, label]) => (
            <Check
              key={role}
              type="radio"
              label={label}
              name={`sentence.${id}.role`}
              value={role}
              defaultChecked={roleOf(question, id) === role}
            />
          ))}
        </div>
        <Field
          as="textarea"
          rows={2}
          label="Feedback"
          optional
          name={`sentence.${id}.feedback`}
          id={`sentence.${id}.feedback`}
          defaultValue={question.feedback[id] ?? ''}
        />
      </fieldset>
    ))}
  </fieldset>
);
