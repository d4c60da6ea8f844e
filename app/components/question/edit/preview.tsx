import { useId } from 'react';
import { EvidenceQuote } from '#app/components/article/evidence-quote.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { lintWritten } from '#app/core/question/edit/lint-written.ts';
import { tidied } from '#app/core/question/edit/tidy.ts';
import type { Question } from '#app/core/question/question.ts';
import { studentView } from '#app/core/question/student-view.ts';
import { AnswerFields } from '../answer-fields.tsx';

type Props = { question: Question; text: string };

/** The question as students will see it, and what a careful reader would still say of it. */
export const Preview = ({ question: typed, text }: Props) => {
  // It may stand on the page twice: beside the fields on a wide screen, below them on a phone.
  const id = useId();
  const question = tidied(typed);
  const shown = studentView(question);
  const warnings = question.stem === '' ? [] : lintWritten(question, text);
  // A list that changed is a list to put in order anew.
  const parts = JSON.stringify({ ...shown, stem: '' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className="edit-preview stack" aria-labelledby={id} tabIndex={0}>
      <h3 id={id}>As students see it</h3>
      <div className="card question">
        <p className="stem" id={`${id}stem`}>
          {question.stem === '' ? <span className="muted">Your question</span> : question.stem}
        </p>
        {shown.passage !== null && <EvidenceQuote>{shown.passage.text}</EvidenceQuote>}
        <AnswerFields
          key={parts}
          question={{ ...shown, id: `preview${id}` }}
          response={null}
          disabled
          labelledBy={`${id}stem`}
        />
      </div>
      {warnings.length > 0 && (
        <Notice tone="warning" title={`A careful reader would say (${warnings.length})`}>
          <ul>
            {warnings.map(({ rule, message }) => (
              <li key={rule}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
    </section>
  );
};
