import { useEffect } from 'react';

/** Opens the folds round what the address points at: not every browser does that by itself. */
export function useOpenTarget(): void {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const closed = target?.parentElement?.closest('details:not([open])');
      if (!target || !closed) return;
      for (let fold: Element | null = closed; fold; fold = fold.parentElement?.closest('details') ?? null) {
        (fold as HTMLDetailsElement).open = true;
      }
      target.scrollIntoView({ block: 'nearest' });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
}
