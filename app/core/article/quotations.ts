import type { Paragraph } from './article.ts';
import type { Span } from './span.ts';

/**
 * Words in quotation marks, the marks included. `depth` 0 is the outermost; a quotation that runs over several
 * paragraphs gives one entry for each, `continues` on all but the last.
 */
export type QuotedSpan = { span: Span; depth: number; continues: boolean };

type Open = { start: number; close: string };
type State = {
  text: string;
  from: number;
  to: number;
  stack: Open[];
  found: QuotedSpan[];
  /** The last straight single mark that can close a quotation; looked for once. */
  lastCloser?: number;
  /** Whether the next mark that decides closes, and where it stands; good from `from` on. */
  ahead?: { char: string; from: number; at: number; closes: boolean };
};

const DOUBLED = "''";
const LETTER = /[\p{L}\p{N}]/u;
/** Deeper than anybody quotes; without a bound, marks without end would take quadratic time. */
const DEEPEST = 8;
const CLOSERS = new Set(['”', '’', '"', "'"]);
const ENDING = /[.,?!…;:)\]—–-]/;

/** Curly, straight, British single and doubled (''so'') quotation marks, nested ones too; an apostrophe is none. In text order. */
export function quotationsOf(text: string, paragraphs: readonly Paragraph[]): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  for (const { span } of paragraphs) {
    const state: State = { text, from: span[0], to: span[1], stack: [], found: [] };
    for (let at = span[0]; at < span[1]; ) at += mark(state, at);
    finish(state);
    found.push(...state.found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]));
  }
  return dropUnanswered(text, found);
}

/** Reads the mark at a place, if one stands there; returns how many characters it has. */
function mark(state: State, at: number): number {
  const { text, stack } = state;
  const char = text[at] ?? '';
  if (char === "'" && text[at + 1] === "'" && doubled(state, at)) return DOUBLED.length;
  if (stack.length >= DEEPEST && !CLOSERS.has(char)) return 1;
  if (char === '“') stack.push({ start: at, close: '”' });
  else if (char === '”') closeAt(state, at, char);
  else if (char === '"') straight(state, at, char);
  else if (char === '‘' && opensWord(state, at)) stack.push({ start: at, close: '’' });
  else if (char === '’' && closesSingle(state, at, char)) closeAt(state, at, char);
  else if (char === "'") straightSingle(state, at, char);
  return 1;
}

/** Two apostrophes typed for one quotation mark; of three the first may close a quotation inside. */
function doubled(state: State, at: number): boolean {
  const { text, stack } = state;
  const inner = text[at + 2] === "'" && stack.at(-1)?.close === "'";
  if (inner || at + 1 >= state.to) return false;
  if (stack.some((open) => open.close === DOUBLED)) closeAt(state, at, DOUBLED);
  else if (/[\p{L}\p{N}‘'$…[(]/u.test(text[at + 2] ?? '')) stack.push({ start: at, close: DOUBLED });
  else return false;
  return true;
}

function straightSingle(state: State, at: number, char: string): void {
  const open = state.stack.some((entry) => entry.close === char);
  if (open && closesSingle(state, at, char)) closeAt(state, at, char);
  else if (state.stack.length < DEEPEST && opensWord(state, at) && lastCloser(state) >= at + 2)
    state.stack.push({ start: at, close: char });
}

function straight(state: State, at: number, char: string): void {
  if (state.stack.some((open) => open.close === char)) closeAt(state, at, char);
  else if (state.stack.length < DEEPEST && /[\p{L}\p{N}‘'$…[(]/u.test(state.text[at + 1] ?? ''))
    state.stack.push({ start: at, close: char });
}

function opensWord({ text, from, to }: State, at: number): boolean {
  const before = at > from ? (text[at - 1] ?? '') : ' ';
  const after = at + 1 < to ? (text[at + 1] ?? '') : ' ';
  if (LETTER.test(before) || !/[\p{L}\p{N}$…[“"]/u.test(after)) return false;
  return !/^(?:\d0s|(?:tis|twas|em|til|cause)\b)/i.test(text.slice(at + 1, at + 6));
}

function closesSingle(state: State, at: number, char: string): boolean {
  const { text, to, stack } = state;
  const open = stack.findLast((entry) => entry.close === char);
  if (!open || at === open.start + 1) return false;
  const after = at + 1 < to ? (text[at + 1] ?? '') : ' ';
  if (LETTER.test(after)) return false;
  const before = text[at - 1] ?? '';
  if (ENDING.test(before) || before !== 's' || !/\s/.test(after)) return true;
  return !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) || !laterCloser(state, at, char);
}

/** Whether the quotation can still be closed after `at`: then an s’ before it is a possessive. */
function laterCloser(state: State, at: number, char: string): boolean {
  const { ahead } = state;
  if (ahead && ahead.char === char && ahead.from <= at && at < ahead.at) return ahead.closes;
  const decided = nextDecision(state, at, char);
  state.ahead = { char, from: at, ...decided };
  return decided.closes;
}

function nextDecision({ text, to }: State, at: number, char: string): { at: number; closes: boolean } {
  for (let next = at + 1; next < to; next++) {
    if (text[next] === '‘' || (char === "'" && text[next] === "'" && /\s/.test(text[next - 1] ?? '')))
      return { at: next, closes: false };
    if (text[next] === char && !LETTER.test(text[next + 1] ?? ' ')) return { at: next, closes: true };
  }
  return { at: to, closes: false };
}

function lastCloser(state: State): number {
  const { text, from, to } = state;
  if (state.lastCloser !== undefined) return state.lastCloser;
  let last = to - 1;
  while (
    last >= from &&
    (text[last] !== "'" || LETTER.test(text[last + 1] ?? ' ') || /\s/.test(text[last - 1] ?? ' '))
  )
    last--;
  state.lastCloser = last;
  return last;
}

function closeAt(state: State, at: number, close: string): void {
  const index = state.stack.findLastIndex((open) => open.close === close);
  const open = state.stack[index];
  if (!open) return;
  state.stack.length = index;
  state.found.push({ span: [open.start, at + close.length], depth: index, continues: false });
}

/** A quotation still open where the paragraph ends goes on in the next one. */
function finish(state: State): void {
  state.stack.forEach((open, depth) => {
    if (open.close === "'") return;
    state.found.push({ span: [open.start, state.to], depth, continues: true });
  });
}

/** An open quotation counts as going on only if the next paragraph opens one; else it just lost its closing mark. */
function dropUnanswered(text: string, found: QuotedSpan[]): QuotedSpan[] {
  return found.map((quote, i) => {
    if (!quote.continues) return quote;
    const next = found
      .slice(i + 1, i + 6)
      .find((other) => other.depth === 0 && other.span[0] > quote.span[1] - 1);
    const gap = next ? text.slice(quote.span[1], next.span[0]) : 'x';
    return { ...quote, continues: quote.depth === 0 && gap.trim() === '' };
  });
}
