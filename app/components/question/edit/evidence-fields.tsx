import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { Check, Field } from '#app/components/ui/field.tsx';
import { overlaps, type Span } from '#app/core/article/span.ts';
import { spanValue } from '#app/core/question/edit/fields.ts';
import { evidenceAt } from '#app/core/question/find-evidence.ts';
import type { Evidence, Question } from '#app/core/question/question.ts';
import type { EditedArticle, Errors } from './edit-fields.tsx';

type Props = { question: Question; article: EditedArticle; words: string; errors: Errors };

const sameSpan = (a: Span, b: Span): boolean => a.join() === b.join();

/** What the question rests on already: its evidence and, if it is not among that, its passage. */
const restsOn = ({ evidence, passage }: Question): Evidence[] => {
  const all = passage === null ? evidence : [passage, ...evidence];
  return all
    .filter((one, index) => all.findIndex(({ span }) => sameSpan(span, one.span)) === index)
    .sort((a, b) => a.span[0] - b.span[0]);
};

/**
 * Which words of the article prove the answer. Three ways to pick them: select them in the article, tick a sentence
 * in the list, or paste them; the last two need no pointer and no JavaScript.
 */
export const EvidenceFields = ({ question, article, words, errors }: Props) => {
  const picked = restsOn(question);
  const sentences = article.sentences.filter((span) => !picked.some((one) => sameSpan(one.span, span)));
  return (
    <fieldset className="stack stack-s" id="evidence" tabIndex={-1}>
      <legend className="label">Evidence</legend>
      <input type="hidden" name="picks" value="1" />
      <p className="hint">
        Words of the article that prove the answer. Select them in the article, or tick sentences below.
      </p>
      {errors.evidence !== undefined && <p className="error">{errors.evidence}</p>}
      {picked.map((one) => (
        <div key={one.span.join('-')} className="edit-row edit-evidence">
          <p className="words">{one.text}</p>
          <div className="cluster">
            <Check
              label="Evidence"
              name="evidence[]"
              value={spanValue(one.span)}
              defaultChecked={question.evidence.some(({ span }) => sameSpan(span, one.span))}
            />
            <Check
              type="radio"
              label="Show it above the question"
              name="passage"
              value={spanValue(one.span)}
              defaultChecked={question.passage !== null && sameSpan(question.passage.span, one.span)}
            />
          </div>
        </div>
      ))}
      {picked.length === 0 && <p className="muted">Nothing is picked yet.</p>}
      {picked.length > 0 && (
        <Check
          type="radio"
          label="Show no passage above the question"
          name="passage"
          value=""
          defaultChecked={question.passage === null}
        />
      )}
      <Fold summary="Pick from the article’s sentences">
        <div className="edit-sentences">
          {sentences.map((span) => (
            <Check
              key={span.join('-')}
              className={picked.some((one) => overlaps(one.span, span)) ? 'is-near' : undefined}
              label={<span className="words">{evidenceAt(article.text, span)?.text}</span>}
              name="evidence[]"
              value={spanValue(span)}
            />
          ))}
        </div>
        <Button look="quiet" small name="do" value="pick" id="do-pick">
          Take what is ticked
        </Button>
      </Fold>
      <Fold summary="Paste words from the article" open={words !== ''}>
        <Field
          as="textarea"
          rows={2}
          label="Words of the article"
          name="words"
          id="words"
          defaultValue={words}
          error={errors.words}
        />
        <Button look="quiet" small name="do" value="pick" id="do-paste">
          Add these words
        </Button>
      </Fold>
    </fieldset>
  );
};
