import { useEffect } from 'react';

/**
 * On wide screens the panel with the findings stands still beside the article: a link into it must scroll
 * the panel and not the article away from the reader. (Without JavaScript both scroll.)
 */
export function useSteadyPage(panelId: string): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
      if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey)
        return;
      const panel = document.getElementById(panelId);
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const apart = panel !== null && getComputedStyle(panel).position === 'sticky';
      if (!apart || target === null || !panel.contains(target)) return;
      event.preventDefault();
      const at = window.scrollY;
      location.hash = link.hash;
      window.scrollTo({ top: at, behavior: 'instant' });
      // A second tap on the same words changes no address but should find the card again.
      const inside = target.getBoundingClientRect().top - panel.getBoundingClientRect().top;
      panel.scrollTo({ top: panel.scrollTop + inside - 8 });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [panelId]);
}
