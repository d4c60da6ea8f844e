import type { Evidence } from '#app/core/question/question.ts';
import type { ResultView } from '#app/core/question/result-view.ts';
import { EvidenceQuote } from '../article/evidence-quote.tsx';
import { Quotes } from '../article/quotes.tsx';
import { ResultRows } from './result-rows.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export type ResultCardProps = {
  /** 1-based. */
  number: number;
  result: ResultView;
  /** Where the words of the article can be seen in their place. */
  evidenceHref?: (evidence: Evidence) => string;
};

/** The report of one question: what was answered, what was right, why, and the words that prove it. */
export const ResultCard = ({ number, result, evidenceHref }: ResultCardProps) => (
  <article className={`result result-${result.mark.verdict}`} aria-labelledby={`result-${result.id}`}>
    <div className="cluster spread">
      <p className="question-number">Question {number}</p>
      <VerdictBadge verdict={result.mark.verdict} />
    </div>
    <h2 className="stem" id={`result-${result.id}`}>
      {result.stem}
    </h2>
    {result.passage !== null && (
      <EvidenceQuote href={evidenceHref?.(result.passage)}>{result.passage.text}</EvidenceQuote>
    )}
    {result.written !== null && (
      <div className="written">
        <h3>Your answer</h3>
        <p>{result.written}</p>
      </div>
    )}
    <ResultRows kind={result.kind} rows={result.rows} />
    {result.model !== null && result.model !== '' && (
      <div className="why">
        <h3>A good answer</h3>
        <p>{result.model}</p>
      </div>
    )}
    {(result.explanation !== '' || result.evidence.length > 0) && (
      <div className="why">
        <h3>Why</h3>
        {result.explanation !== '' && <p>{result.explanation}</p>}
        <Quotes evidence={result.evidence} except={result.passage} hrefOf={evidenceHref} />
      </div>
    )}
  </article>
);
