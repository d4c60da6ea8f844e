import { useCallback, useEffect, useState } from 'react';
import type { Span } from '#app/core/article/span.ts';
import { wholeWords } from '#app/core/article/words.ts';

/** Paragraphs of an `ArticleText` that tell where they start. */
const PARAGRAPH = '.article [data-at]';

/**
 * The words that are selected in the article now, widened to whole words, in the article's own offsets; null when
 * there are none. `text` is the part of the article that is shown, which starts at `base`. The function takes the
 * selection away.
 */
export function useSelectedWords(text: string, base = 0): [Span | null, () => void] {
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    const read = () => {
      const span = selectedSpan();
      const words = span && wholeWords(text, [span[0] - base, span[1] - base]);
      const found: Span | null = words && [words[0] + base, words[1] + base];
      setSelected((before) => (before?.join() === found?.join() ? before : found));
    };
    // A selection that ends on a mark must not lead to its card.
    const click = (event: MouseEvent) => {
      const inArticle = (event.target as Element).closest(PARAGRAPH) !== null;
      if (inArticle && event.detail > 0 && selectedSpan() !== null) event.preventDefault();
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('click', click, true);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('click', click, true);
    };
  }, [text, base]);
  const drop = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  return [selected, drop];
}

function selectedSpan(): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset) ?? endOfArticle(range);
  return start === null || end === null || start >= end ? null : [start, end];
}

/** What only screen readers hear does not count. */
function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>(PARAGRAPH);
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
  const last = [...document.querySelectorAll<HTMLElement>(PARAGRAPH)].at(-1);
  if (!last || !range.intersectsNode(last)) return null;
  return offsetAt(last, last.childNodes.length);
}
