import { useEffect, useRef, useState } from 'react';

export type Reviewing = {
  activeId: string | null;
  /** 1-based place of the active question. */
  number: number;
  /** The evidence that was asked for last, of the active question. */
  pointed: string | undefined;
  /** Why the last key did nothing; empty when it did. */
  said: string;
};

const ITEM = '[data-question]';
const items = () => [...document.querySelectorAll<HTMLElement>(ITEM)];
const itemAt = (index: number) => items()[index];

/** The place of the next question that is not approved, after `from` and then from the start; −1 when all are. */
const nextOpen = (from: number): number => {
  const all = items();
  const open = all.flatMap((item, index) => (item.classList.contains('is-approved') ? [] : [index]));
  return open.find((index) => index > from) ?? open[0] ?? -1;
};

/**
 * Which question the teacher is at: the one that has the focus or is scrolled to. Adds the keys: j and k to go on
 * and back, n to the next that is not reviewed,
 * those of the question's controls that have a `data-key`, and of the page's that have a `data-page-key`. A change keeps the focus in its place.
 */
export const useReviewing = (ids: readonly string[], asked: string | null, keysOn: boolean): Reviewing => {
  const [chosen, setChosen] = useState(asked);
  const [said, setSaid] = useState('');
  const [pointedAt, setPointedAt] = useState<{ questionId: string; evidence: string }>();
  const known = chosen !== null && ids.includes(chosen);
  const activeId = known ? chosen : (ids[0] ?? null);
  const index = activeId === null ? -1 : ids.indexOf(activeId);
  const at = useRef(index);
  const touched = useRef(false);
  // The question in view counts while the teacher scrolls; the one that was clicked or tabbed to counts otherwise.
  const scrolling = useRef(asked === null);
  const order = ids.join(' ');

  useEffect(() => {
    if (known) at.current = index;
  }, [known, index]);

  // A question that was swapped or removed takes the focus with it: what now stands there gets it.
  // One that was moved keeps the focus, and comes along into view.
  useEffect(() => {
    if (!touched.current) return;
    const all = order.split(' ');
    const place = Math.min(at.current, all.length - 1);
    const focused = document.activeElement;
    if (focused === document.body) {
      setChosen(all[place] ?? null);
      itemAt(place)?.focus({ preventScroll: true });
      return;
    }
    if (focused?.closest(ITEM)) focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [order]);

  useEffect(() => {
    const choose = (item: Element | null | undefined) => {
      if (item instanceof HTMLElement && item.dataset.question) setChosen(item.dataset.question);
    };
    const seen = new IntersectionObserver(
      (entries) => {
        if (scrolling.current) choose(entries.find((entry) => entry.isIntersecting)?.target);
      },
      { rootMargin: '-20% 0px -79% 0px' },
    );
    for (const id of order.split(' ')) {
      const item = document.querySelector(`[data-question="${CSS.escape(id)}"]`);
      if (item) seen.observe(item);
    }
    const focus = (event: FocusEvent) => {
      const item = (event.target as Element).closest(ITEM);
      if (item) scrolling.current = false;
      choose(item);
    };
    const scroll = () => {
      scrolling.current = true;
    };
    document.addEventListener('focusin', focus);
    document.addEventListener('wheel', scroll, { passive: true });
    document.addEventListener('touchmove', scroll, { passive: true });
    return () => {
      seen.disconnect();
      document.removeEventListener('focusin', focus);
      document.removeEventListener('wheel', scroll);
      document.removeEventListener('touchmove', scroll);
    };
  }, [order]);

  useEffect(() => {
    const click = (event: MouseEvent) => {
      const goTo = (event.target as Element).closest<HTMLElement>('[data-goto]')?.dataset.goto;
      if (goTo !== undefined) {
        scrolling.current = false;
        setChosen(goTo);
      }
      const item = (event.target as Element).closest<HTMLElement>(ITEM);
      if (!item?.dataset.question) return;
      touched.current = true;
      scrolling.current = false;
      setChosen(item.dataset.question);
      const link = (event.target as Element).closest<HTMLAnchorElement>('a.quote-link');
      // Where the article stands beside, it moves and the page stays.
      if (!link || !window.matchMedia('(min-width: 62rem)').matches) return;
      event.preventDefault();
      setPointedAt({ questionId: item.dataset.question, evidence: decodeURIComponent(link.hash.slice(1)) });
    };
    document.addEventListener('click', click);
    return () => document.removeEventListener('click', click);
  }, []);

  useEffect(() => {
    if (!keysOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      setSaid('');
      // With the caps lock on, j still goes on: only Shift moves a question.
      const key = event.shiftKey ? event.key : event.key.toLowerCase();
      if (key === 'j' || key === 'k' || key === 'n') {
        const place = key === 'n' ? nextOpen(at.current) : at.current + (key === 'j' ? 1 : -1);
        const next = itemAt(place);
        if (key === 'n' && !next) setSaid('Everything is reviewed.');
        if (!next) return;
        // At once: a quick "j a" must not approve the question before.
        at.current = place;
        next.focus({ preventScroll: true });
        next.scrollIntoView({ block: 'start', behavior: 'instant' });
        return;
      }
      const item = itemAt(at.current);
      const wanted = CSS.escape(key);
      const control =
        item?.querySelector<HTMLElement>(`[data-key="${wanted}"]`) ??
        document.querySelector<HTMLElement>(`[data-page-key="${wanted}"]`);
      control?.click();
      // Approving twice must not take the approval away.
      if (control || (key !== 'a' && key !== 'w')) return;
      if (item?.classList.contains('is-approved'))
        setSaid('It is approved already. Press w to withdraw that.');
      else if (item && key === 'w') setSaid('It is not approved yet.');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keysOn]);

  const pointed = pointedAt?.questionId === activeId ? pointedAt.evidence : undefined;
  return { activeId, number: index + 1, pointed, said };
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
