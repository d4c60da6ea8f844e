import { useFetcher } from '@remix-run/react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Corrections } from './correct.server.ts';
import type { Choosable } from './ledger-view.server.ts';

export type Refused = Extract<Corrections, { ok: false }>;

type Correcting = {
  part: number;
  sources: readonly Choosable[];
  messages: readonly { id: string; span: string; label: string }[];
  /** Id of the finding or source whose panel is open. */
  changing: string | null;
  toggle: (id: string) => void;
  /** What was wrong with the form that was sent last. */
  refused: Refused | null;
  /** Being sent now. */
  busy: boolean;
  /** What to say after something was kept. */
  saved: string | null;
  /** The changes that were kept with it. */
  made: readonly string[];
  Form: ReturnType<typeof useFetcher<Corrections>>['Form'];
};

const Context = createContext<Correcting | null>(null);

export const useCorrecting = (): Correcting => {
  const correcting = useContext(Context);
  if (correcting === null) throw new Error('Only inside <CorrectingProvider>.');
  return correcting;
};

type Given = Pick<Correcting, 'part' | 'sources' | 'messages'> & {
  /** As the address and the answer to a plain form say. */
  changing: string | null;
  refused: Refused | null;
  children: ReactNode;
};

/**
 * What the forms of the desk share. With JavaScript a form is sent without leaving the page: its panel closes, the
 * focus goes back to what opened it, and to its neighbour when that is gone. Without, the address says what is open.
 */
export const CorrectingProvider = ({ children, changing: asked, refused, ...shared }: Given) => {
  const [changing, setChanging] = useState(asked);
  const [saved, setSaved] = useState<string | null>(null);
  const fetcher = useFetcher<Corrections>();
  const { data, state } = fetcher;
  const back = useRef<{ id: string; place: number } | null>(null);
  const toggle = useCallback((id: string) => {
    setSaved(null);
    setChanging((now) => (now === id ? null : id));
  }, []);

  useEffect(() => {
    if (state === 'submitting') setSaved(null);
    if (state === 'submitting' || !data?.ok) return;
    setSaved(data.saved);
    setChanging(null);
  }, [data, state]);

  useEffect(() => {
    if (saved === null) return;
    const timer = setTimeout(() => setSaved(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [saved]);

  // Whatever is gone from the page takes the focus with it.
  useEffect(() => {
    const opened = () => document.activeElement?.closest<HTMLElement>('[data-changeable]');
    const remember = () => {
      const id = opened()?.dataset.changeable;
      if (id !== undefined)
        back.current = { id, place: openers().findIndex((one) => one.dataset.change === id) };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (saved === null || state !== 'idle' || document.activeElement !== document.body) return;
    const known = back.current;
    if (known === null) return;
    const all = openers();
    const next =
      all.find((one) => one.dataset.change === known.id) ?? all[Math.min(known.place, all.length - 1)];
    next?.focus({ preventScroll: true });
  }, [saved, state]);

  const failed = data && !data.ok ? data : null;
  return (
    <Context.Provider
      value={{
        ...shared,
        changing,
        toggle,
        refused: failed ?? refused,
        busy: state !== 'idle',
        saved,
        made: data?.ok ? data.made : [],
        Form: fetcher.Form,
      }}
    >
      {children}
    </Context.Provider>
  );
};

/** Milliseconds; the list of corrections says it for ever. */
const SAID_FOR = 20_000;

/** What opens a panel, as far as it can be seen: not in a fold that is closed. */
const openers = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-change]')].filter((one) => {
    const closed = one.closest('details:not([open])');
    return closed === null || one.parentElement === closed;
  });
