import { Readability } from '@mozilla/readability';

const MOST_ELEMENTS = 30_000;
/** Where the page names its story’s element, and it has nearly as much text as was found otherwise. */
const NAMED = '[itemprop=articleBody], article, main, [role=main]';

/** The element that holds a page’s story. */
export function storyElement(document: Document): Element {
  const whole = document.body ?? document.documentElement;
  const found = byDensity(document);
  const length = found === null ? 0 : proseIn(found);
  const candidates = [...whole.querySelectorAll(NAMED)].sort((a, b) => proseIn(b) - proseIn(a));
  const [named] = candidates;
  // Density misses the parts of a story that stand in boxes of their own.
  if (named && proseIn(named) > length * 1.1) return named;
  return found ?? named ?? whole;
}

function byDensity(document: Document): Element | null {
  try {
    // It takes the document apart, so it gets a copy.
    const copy = document.cloneNode(true) as Document;
    const options = { maxElemsToParse: MOST_ELEMENTS, charThreshold: 200, serializer: (node: Node) => node };
    return (new Readability(copy, options).parse()?.content as Element | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Characters in paragraphs that are no lists of links. */
const proseIn = (element: Element): number =>
  [...element.querySelectorAll('p')].reduce((sum, p) => {
    const text = (p.textContent ?? '').trim();
    const links = [...p.querySelectorAll('a')].reduce((all, a) => all + (a.textContent ?? '').length, 0);
    return links > text.length * 0.6 ? sum : sum + text.length;
  }, 0);
