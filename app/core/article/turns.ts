import type { Turn } from './article.ts';
import { type Span, slice } from './span.ts';

/** Where a block opens like somebody's turn: "Q:", "MODERATOR:", "[00:12] Jane Doe (host):", "**Jane Doe:**". */
type Opening = { block: number; label: Span; colon: Span | null; to: number; key: string };

const STAMP = String.raw`[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?`;
const WORD = String.raw`\p{Lu}[\p{L}.’'-]*`;
const NAME = String.raw`${WORD}(?: (?:${WORD}|of|the|de|van|von|\d{1,2})){0,5}`;
const OPENING = new RegExp(
  String.raw`^(?:${STAMP}\s+)?(?:\*\*|__)?((?:The )?(?:${NAME})(?:, [^:.\n]{2,50})?(?: ?\([^)\n]{1,60}\))?)(?:\s+${STAMP})?(?:\*\*|__)?\s?(:)(?:\*\*|__)?(?=\s|$)`,
  'u',
);
const LETTERED = /^(?:\*\*)?([QA])(\.)(?:\*\*)?(?=\s)/;
const STAMPED = new RegExp(String.raw`^(${NAME})\s+(${STAMP})$`, 'u');
/** What stands before a colon in lists of facts and round an article, and speaks never. */
const NO_SPEAKER =
  /^(?:when|where|what|who|how|why|cost|price|time|date|contact|phone|email|e-mail|media|tel|fax|web|website|address|note|notes|source|sources|photo|credit|image|caption|update|correction|read|more|related|topics|tags|share|monday|tuesday|wednesday|thursday|friday|saturday|sunday|video|watch|listen|editor.s|location|venue|tickets|published|updated|step|chapter|part|act|scene|section|figure|table|score|result|total|age|name|example|tip|warning|verdict|claim|fact|rating)\b/i;
const FEWEST = 3;
const SAID_AGAIN = 0.6;
const LONGEST_LABEL = 130;

/**
 * The turns of a transcript or an interview, in order; none where a colon only lists facts. Blocks without a name
 * go on the turn before them, as far as `goesOn` lets them.
 */
export function turnsOf(text: string, blocks: readonly Span[], goesOn: (block: number) => boolean): Turn[] {
  const openings = blocks.flatMap((span, block) => openingOf(text, span, block) ?? []);
  if (!areTurns(openings)) return [];
  return openings.flatMap(({ block, label, colon, to: opened }, at): Turn[] => {
    const first = blocks[block];
    const end = openings[at + 1]?.block ?? blocks.length;
    let to = block + 1;
    while (to < end && goesOn(to)) to++;
    const rest = first ? afterSpace(text, opened, first[1]) : 0;
    const said: Span[] = first && rest < first[1] ? [[rest, first[1]]] : [];
    said.push(...blocks.slice(block + 1, to));
    return said.length > 0 ? [{ label, colon, said, from: block, to }] : [];
  });
}

function openingOf(text: string, span: Span, block: number): Opening | null {
  const line = slice(text, [span[0], Math.min(span[1], span[0] + LONGEST_LABEL)]);
  if (!line.includes(':') && !/^[*QA]/.test(line)) return null;
  const found = LETTERED.exec(line) ?? OPENING.exec(line) ?? STAMPED.exec(line);
  const [whole, name, mark] = [found?.[0], found?.[1], found?.[2]];
  if (whole === undefined || name === undefined || mark === undefined || NO_SPEAKER.test(name)) return null;
  const label = span[0] + line.indexOf(name);
  const at = span[0] + whole.lastIndexOf(mark);
  const key =
    name
      .replace(/[,(].*/u, '')
      .trim()
      .split(' ')
      .at(-1)
      ?.toLowerCase() ?? '';
  return {
    block,
    label: [label, label + name.length],
    colon: /^[:.]$/.test(mark) ? [at, at + 1] : null,
    to: span[0] + whole.length,
    key,
  };
}

/** Speakers come back; the labels of a list of facts do not. */
function areTurns(openings: readonly Opening[]): boolean {
  if (openings.length < FEWEST) return false;
  const times = new Map<string, number>();
  for (const { key } of openings) times.set(key, (times.get(key) ?? 0) + 1);
  const again = openings.filter(({ key }) => (times.get(key) ?? 0) > 1).length;
  return again >= openings.length * SAID_AGAIN;
}

function afterSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at] ?? '')) at++;
  return at;
}
