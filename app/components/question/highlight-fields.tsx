import type { Span } from '#app/core/article/span.ts';
import type { Pick } from '../article/article-text.tsx';

type Sentence = { id: string; span: Span; text: string };

export type HighlightFieldsProps = {
  questionId: string;
  sentences: readonly Sentence[];
  chosen: readonly string[];
  disabled: boolean;
  labelledBy: string;
  articleShown: boolean;
};

const inputId = (questionId: string, sentenceId: string): string => `pick-${questionId}-${sentenceId}`;

/** For `ArticleText`: makes the question's sentences tappable in the article. */
export const picksOf = (question: { id: string; sentences: readonly Sentence[] }): Pick[] =>
  question.sentences.map(({ id, span }) => ({ span, inputId: inputId(question.id, id) }));

/** The input ids of chosen sentences, for `ArticleText`'s `picked`. */
export const pickedIds = (questionId: string, chosen: readonly string[]): string[] =>
  chosen.map((id) => inputId(questionId, id));

/** Sentences of the article as a list of checkboxes: the same answer as tapping them in the article. */
export const HighlightFields = ({
  questionId,
  sentences,
  chosen,
  disabled,
  labelledBy,
  articleShown,
}: HighlightFieldsProps) => (
  <fieldset className="options sentences" disabled={disabled} aria-labelledby={labelledBy}>
    <p className="hint">
      {articleShown
        ? 'Tap sentences in the article or choose them here.'
        : 'Choose every sentence that fits.'}
    </p>
    {sentences.map((sentence) => (
      <label key={sentence.id} className="option">
        <input
          type="checkbox"
          name="answer"
          value={sentence.id}
          id={inputId(questionId, sentence.id)}
          defaultChecked={chosen.includes(sentence.id)}
        />
        <span className="words">{sentence.text}</span>
      </label>
    ))}
  </fieldset>
);
