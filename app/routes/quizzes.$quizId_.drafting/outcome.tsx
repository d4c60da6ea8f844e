import { Notice } from '#app/components/ui/notice.tsx';
import type { Asked } from './ask.server.ts';

/** What came of the last request, with the reasons for what was left out. */
export const Outcome = ({ outcome }: { outcome: Asked | null }) => {
  if (outcome === null) return null;
  if (outcome.problem !== null) return <Notice tone="error" title={outcome.problem} live />;
  const { added, leftOut, sentWords } = outcome;
  const reasons = [...new Set(leftOut)].map((reason) => ({
    reason,
    times: leftOut.filter((other) => other === reason).length,
  }));
  return (
    <Notice
      tone={added > 0 ? 'success' : 'warning'}
      title={
        added === 0
          ? 'No draft could be kept'
          : added === 1
            ? '1 draft has come'
            : `${added} drafts have come`
      }
      live
    >
      {sentWords !== null && (
        <p>
          The article is long: only its first {sentWords.toLocaleString('en')} words were sent to the model.
        </p>
      )}
      {reasons.length > 0 && (
        <>
          Left out:
          <ul>
            {reasons.map(({ reason, times }) => (
              <li key={reason}>
                {times}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
};
