import { cardId, type FindingView } from '#app/components/article/findings.ts';
import { SHOWN } from '#app/core/analysis/finding.ts';
import { overlaps } from '#app/core/article/span.ts';

export type SameWordsProps = { finding: FindingView; findings: readonly FindingView[] };

/** What else was found in the same words: a tap on them can lead to one card only. */
export const SameWords = ({ finding, findings }: SameWordsProps) => {
  const others = findings.filter(
    (other) =>
      other.id !== finding.id &&
      other.confidence >= SHOWN &&
      other.spans.some((span) => finding.spans.some((own) => overlaps(span, own))),
  );
  if (others.length === 0) return null;
  return (
    <p className="small">
      <span className="muted">Also in these words: </span>
      {others.map((other, place) => (
        <span key={other.id}>
          {place > 0 && ', '}
          <a href={`#${cardId(other.id)}`}>{other.title}</a>
        </span>
      ))}
    </p>
  );
};
