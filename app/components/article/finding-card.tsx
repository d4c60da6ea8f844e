import type { ReactNode } from 'react';
import { Definition } from '../ui/definition.tsx';
import { Badge } from '../ui/surface.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';
import { cardId, definitionOf, type FindingView, markId } from './findings.ts';
import { sureness } from './sureness.ts';

export type FindingCardProps = { finding: FindingView; children?: ReactNode };

/** What it is, the words, whose voice, why, and how sure. */
export const FindingCard = ({ finding, children }: FindingCardProps) => {
  const definition = definitionOf(finding);
  return (
    <li id={cardId(finding.id)} className={`finding finding-${finding.layer}`}>
      <div className="cluster spread">
        <h3>
          {definition === null ? finding.title : <Definition term={finding.title}>{definition}</Definition>}
        </h3>
        {finding.checked && (
          <Badge tone="accent" icon="check">
            Checked by you
          </Badge>
        )}
      </div>
      <EvidenceQuote href={`#${markId(finding.id)}`}>{finding.words}</EvidenceQuote>
      <dl className="facts">
        <dt>Whose voice</dt>
        <dd>{finding.who}</dd>
        <dt>Why</dt>
        <dd>{finding.why}</dd>
        {!finding.checked && (
          <>
            <dt>How sure</dt>
            <dd>{sureness(finding.confidence)}</dd>
          </>
        )}
      </dl>
      {children}
    </li>
  );
};
