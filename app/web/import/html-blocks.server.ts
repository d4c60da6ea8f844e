/** A line of text. `linked`: the share of it that is links. */
export type TextBlock = { text: string; heading: boolean; linked: number; className: string };

const BLOCKS =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|H[1-6]|HEADER|HR|HTML|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL|AMP-\w+)$/;
const HEADING = /^H[1-6]$/;
const SENTENCE_END = /[.!?…:]["”’)]*$/;
/** Cells of a table that is figures, not layout. */
const SHORT_CELL = 40;
const DEEPEST = 400;

const ELEMENT = 1;
const TEXT = 3;

/** The lines of text in an element, as a browser would show them, and how many tables of figures were left out. */
export function blocksOf(root: Element): { blocks: TextBlock[]; tables: number } {
  const blocks: TextBlock[] = [];
  let tables = 0;
  let text = '';
  let linked = 0;
  let owner: Element = root;

  const end = () => {
    const line = tidy(text);
    if (line !== '') {
      const heading = HEADING.test(owner.tagName);
      blocks.push({
        text: line,
        heading,
        linked: linked / line.length,
        className: owner.getAttribute?.('class') ?? '',
      });
    }
    text = '';
    linked = 0;
  };

  const visit = (node: Node, inLink: boolean, depth: number) => {
    if (node.nodeType === TEXT) {
      text += node.nodeValue ?? '';
      if (inLink) linked += tidy(node.nodeValue ?? '').length;
      return;
    }
    if (node.nodeType !== ELEMENT || depth > DEEPEST) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') return lineBreak(element);
    if (tag === 'TABLE' && isFigures(element)) {
      tables++;
      return;
    }
    const isBlock = BLOCKS.test(tag);
    const before = owner;
    if (isBlock) {
      end();
      owner = element;
    }
    for (const child of element.childNodes) visit(child, inLink || tag === 'A', depth + 1);
    if (isBlock) {
      end();
      owner = before;
    }
  };

  /** Two breaks, or one after a sentence, part paragraphs; one within a sentence only folds it. */
  const lineBreak = (element: Element) => {
    const doubled = isBreak(element.nextSibling) || isBreak(element.previousSibling);
    if (doubled || SENTENCE_END.test(tidy(text))) end();
    else text += ' ';
  };

  visit(root, false, 0);
  end();
  return { blocks, tables };
}

function isBreak(node: Node | null): boolean {
  let next = node;
  while (next?.nodeType === TEXT && (next.nodeValue ?? '').trim() === '') next = next.nextSibling;
  return next?.nodeType === ELEMENT && (next as Element).tagName.toUpperCase() === 'BR';
}

function isFigures(table: Element): boolean {
  const cells = [...table.querySelectorAll('td, th')].map((cell) => tidy(cell.textContent ?? '').length);
  const filled = cells.filter((length) => length > 0);
  if (filled.length < 4) return false;
  return filled.filter((length) => length <= SHORT_CELL).length > filled.length * 0.7;
}

/** As it is read: white space folded; no characters that only tell where a line may break. */
const tidy = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
