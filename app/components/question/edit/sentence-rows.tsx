import { Fold } from '#app/components/ui/definition.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { type SentenceRole, sentenceRows } from '#app/core/question/edit/read-sentences.ts';
import type { HighlightQuestion } from '#app/core/question/question.ts';
import type { EditedArticle } from './edit-fields.tsx';

const ROLES: readonly [SentenceRole, string][] = [
  ['key', 'To be marked'],
  ['neutral', 'Either way'],
  ['other', 'Not to be marked'],
  ['out', 'Leave it out'],
];

/** The article's sentences, and what it means to mark each. Their words are the article's and stay. */
export const SentenceRows = ({
  question,
  article,
}: {
  question: HighlightQuestion;
  article: EditedArticle;
}) => (
  <fieldset className="stack">
    <legend className="label">Sentences</legend>
    <p className="hint">
      “Either way” counts neither for nor against a student. “Leave it out” does not offer the sentence. At
      most 60 are offered: those nearest to the ones to be marked.
    </p>
    {sentenceRows(question, article.sentences, article.text).map(({ value, text, role, feedback }, index) => (
      <div key={value} className={`edit-row edit-sentence is-${role}`}>
        <Field
          as="select"
          label={
            <>
              <span className="vh">Sentence {index + 1}: </span>
              <span className="words">{text}</span>
            </>
          }
          name={`mark.${value}`}
          id={`mark.${value}`}
          defaultValue={role}
        >
          {ROLES.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </Field>
        <Fold summary="Feedback" open={feedback !== ''}>
          <Field
            as="textarea"
            rows={2}
            label={`Feedback on sentence ${index + 1}`}
            optional
            name={`why.${value}`}
            defaultValue={feedback}
          />
        </Fold>
      </div>
    ))}
  </fieldset>
);
