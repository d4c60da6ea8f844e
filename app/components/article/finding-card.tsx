import type { ReactNode } from 'react';
import { TOPICS } from '#app/core/question/skills.ts';
import { Definition } from '../ui/definition.tsx';
import { Badge } from '../ui/surface.tsx';
import { EvidenceQuote } from './evidence-quote.tsx';
import { cardId, type FindingView, markId } from './findings.ts';
import { sureness } from './sureness.ts';

export type FindingCardProps = { finding: FindingView; children?: ReactNode };

/** What it is, the words, whose voice, why, and how sure. */
export const FindingCard = ({ finding, children }: FindingCardProps) => (
  <li id={cardId(finding.id)} className={`finding finding-${finding.layer}`}>
    <div className="cluster spread">
      <h3>
        {finding.definition === null ? (
          finding.title
        ) : (
          <Definition term={finding.title}>{finding.definition}</Definition>
        )}
      </h3>
      <Badge tone={finding.layer}>{TOPICS[finding.layer].name}</Badge>
    </div>
    <EvidenceQuote href={`#${markId(finding.id)}`}>{finding.words}</EvidenceQuote>
    <dl className="facts">
      <dt>Whose voice</dt>
      <dd>{finding.voice}</dd>
      <dt>Why</dt>
      <dd>{finding.why}</dd>
      <dt>How sure</dt>
      <dd>{sureness(finding.confidence)}</dd>
    </dl>
    {children}
  </li>
);
