import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { When } from '#app/components/ui/when.tsx';
import type { ToldChange } from './told-changes.ts';

type UndoProps = { change: ToldChange | undefined; withKey?: boolean };

/** Takes the newest change back that still stands. */
export const Undo = ({ change, withKey = false }: UndoProps) => {
  const fetcher = useFetcher<{ at?: string | null }>({ key: 'undo' });
  const enhanced = useEnhanced();
  const form = useRef<HTMLFormElement>(null);
  const done = fetcher.state === 'idle' ? fetcher.data : undefined;

  // After the key, the teacher is where something came back; whoever pressed the button stays on it.
  useEffect(() => {
    const at = done?.at;
    if (!withKey || !at || form.current?.contains(document.activeElement)) return;
    // A moment later: the page listens for the focus again by then.
    const soon = requestAnimationFrame(() => {
      const item = document.querySelector<HTMLElement>(`[data-question="${CSS.escape(at)}"]`);
      item?.focus({ preventScroll: true });
      item?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    return () => cancelAnimationFrame(soon);
  }, [withKey, done]);

  const what = change === undefined ? '' : `${change.what}${change.stem === null ? '' : `: ${change.stem}`}`;
  return (
    <fetcher.Form method="post" ref={form}>
      <input type="hidden" name="changeId" value={change?.id ?? ''} />
      {enhanced && <input type="hidden" name="enhanced" value="1" />}
      <Button
        name="intent"
        value="undo"
        look="quiet"
        small
        disabled={change === undefined}
        title={what}
        aria-label={`Undo ${what}`}
        data-page-key={withKey ? 'u' : undefined}
      >
        Undo
      </Button>
    </fetcher.Form>
  );
};

type Props = { changes: ToldChange[]; timeZone: string };

/** Who did what to this quiz, the newest first. */
export const LastChanges = ({ changes, timeZone }: Props) => (
  <section className="card" aria-labelledby="changes">
    <h2 id="changes">Last changes</h2>
    {changes.length === 0 ? (
      <p className="muted">Nothing was changed yet. Whatever you do here can be taken back.</p>
    ) : (
      <ol className="changes">
        {changes.map((change) => (
          <li key={change.id} className="cluster spread">
            <div>
              <p className={change.undone ? 'change-undone' : undefined}>
                {change.what}
                {change.stem !== null && `: ${change.stem}`}
              </p>
              <p className="small muted">
                {change.by}, <When at={change.at} timeZone={timeZone} />
                {change.undone && (
                  <>
                    {' · taken back by '}
                    {change.undone.by}, <When at={change.undone.at} timeZone={timeZone} style="time" />
                  </>
                )}
              </p>
            </div>
            {change.next && <Undo change={change} />}
          </li>
        ))}
      </ol>
    )}
  </section>
);
