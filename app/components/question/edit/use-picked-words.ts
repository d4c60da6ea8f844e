import { useEffect, useState } from 'react';
import type { Span } from '#app/core/article/span.ts';
import { evidenceAt } from '#app/core/question/find-evidence.ts';
import type { Evidence } from '#app/core/question/question.ts';

type Article = { text: string; paragraphs: readonly { span: Span }[] };

/** The words of the article that are selected on the page (in `ArticleText`), or null. */
export const usePickedWords = (article: Article): [Evidence | null, () => void] => {
  const [picked, setPicked] = useState<Evidence | null>(null);
  useEffect(() => {
    const select = () => {
      const span = selectedSpan(article);
      setPicked(span === null ? null : evidenceAt(article.text, span));
    };
    document.addEventListener('selectionchange', select);
    return () => document.removeEventListener('selectionchange', select);
  }, [article]);
  const drop = () => {
    document.getSelection()?.removeAllRanges();
    setPicked(null);
  };
  return [picked, drop];
};

const selectedSpan = (article: Article): Span | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(article, range.startContainer, range.startOffset);
  const end = placeOf(article, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : [start, end];
};

/** A place in the page as a place in the article's text; null outside the article. */
const placeOf = (article: Article, node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('.article > *');
  const column = block?.parentElement;
  if (!block || !column) return null;
  const paragraph = article.paragraphs[[...column.children].indexOf(block)];
  return paragraph === undefined ? null : paragraph.span[0] + lettersBefore(block, node, offset);
};

const lettersBefore = (block: Element, node: Node, offset: number): number => {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  // What is only for screen readers is not the article's.
  for (const extra of words.querySelectorAll('.vh')) extra.remove();
  return words.textContent?.length ?? 0;
};
