import { EvidenceQuote } from '#app/components/article/evidence-quote.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { tidied } from '#app/core/question/edit/tidy.ts';
import { lintQuestion } from '#app/core/question/lint.ts';
import type { Question } from '#app/core/question/question.ts';
import { studentView } from '#app/core/question/student-view.ts';
import { AnswerFields } from '../answer-fields.tsx';

type Props = { question: Question; text: string };

/** The question as students will see it, and what a careful reader would still say of it. */
export const Preview = ({ question: typed, text }: Props) => {
  const question = tidied(typed);
  const shown = studentView(question);
  const warnings = question.stem === '' ? [] : lintQuestion(question, text);
  // A list that changed is a list to put in order anew.
  const parts = JSON.stringify({ ...shown, stem: '' });
  return (
    <section className="edit-preview stack" aria-labelledby={`preview-${question.id}`}>
      <h3 id={`preview-${question.id}`}>As students see it</h3>
      <div className="card question">
        <p className="stem" id={`preview-stem-${question.id}`}>
          {question.stem === '' ? <span className="muted">Your question</span> : question.stem}
        </p>
        {shown.passage !== null && <EvidenceQuote>{shown.passage.text}</EvidenceQuote>}
        <AnswerFields
          key={parts}
          question={{ ...shown, id: `preview-${question.id}` }}
          response={null}
          disabled
          labelledBy={`preview-stem-${question.id}`}
        />
      </div>
      {warnings.length > 0 && (
        <Notice tone="warning" title="A careful reader would say">
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
