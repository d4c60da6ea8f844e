import { useEffect, useState } from 'react';
import type { Span } from '#app/core/article/span.ts';

const ARTICLE = '#article';

/** The words that are selected in the article now, in its own offsets; null when there are none. */
export function useSelection(): Span | null {
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    const read = () => setSelected(selectedSpan());
    // A selection that ends on a mark must not lead to its card.
    const click = (event: MouseEvent) => {
      const inArticle = (event.target as Element).closest(ARTICLE) !== null;
      if (inArticle && event.detail > 0 && selectedSpan() !== null) event.preventDefault();
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('click', click, true);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('click', click, true);
    };
  }, []);
  return selected;
}

function selectedSpan(): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset) ?? endOfArticle(range);
  return start === null || end === null || start >= end ? null : [start, end];
}

/** Each paragraph says where it starts; what only screen readers hear does not count. */
function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>(`${ARTICLE} [data-at]`);
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  for (const hidden of words.querySelectorAll('.vh')) hidden.remove();
  return Number(paragraph.dataset.at) + (words.textContent?.length ?? 0);
}

/** Three clicks on the last paragraph select to the start of what follows the article. */
function endOfArticle(range: Range): number | null {
  const last = [...document.querySelectorAll<HTMLElement>(`${ARTICLE} [data-at]`)].at(-1);
  if (!last || !range.intersectsNode(last)) return null;
  return offsetAt(last, last.childNodes.length);
}
