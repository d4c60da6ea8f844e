import { type Span, slice } from '../../../article/span.ts';
import type { Evidence } from '../../question.ts';

const OPENING = /^[\s“"‘'([—–-]+/u;
const CLOSING = /[\s,;:—–-]+$/u;

/** “a” → “A”: the first letter large, whatever mark stands before it. */
export const capital = (words: string): string =>
  words.replace(/^([“"‘']?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** A name or description as it stands inside a sentence: “The embassy” → “the embassy”, “Maria Lopez” unchanged. */
export const inside = (words: string): string => {
  if (/^\p{Lu}{2,3}$/u.test(words)) return `the ${words}`;
  if (
    /^(?:Officials|Authorities|Aides|Lawmakers|Diplomats|Experts|Analysts|Residents|Witnesses|Police|Investigators|Researchers|Scientists|Critics|Supporters)\b/u.test(
      words,
    )
  )
    return words.charAt(0).toLowerCase() + words.slice(1);
  return words.replace(/^(The|A|An|Some|Two|Three|Several|Many|His|Her|Their|Its)\b/, (word) =>
    word.toLowerCase(),
  );
};

export const wordCount = (words: string): number => words.split(/\s+/u).filter(Boolean).length;

const isOpen = (char: string): boolean => char === '“' || char === '"';

/**
 * The same words without the quotation marks round them and without the comma before the closing mark; exactly
 * a slice of the text. A mark whose partner stands outside is dropped too; one whose partner is inside is kept.
 */
export const bare = (text: string, [start, end]: Span): Span => {
  let [from, to] = [start, end];
  const trim = (): void => {
    while (from < to && /[\s,;:—–-]/u.test(text.charAt(to - 1))) to--;
    while (from < to && /[\s,;:—–-]/u.test(text.charAt(from))) from++;
  };
  trim();
  const inner = (): string => text.slice(from + 1, to);
  const first = text.charAt(from);
  if (isOpen(first) || first === '‘' || (first === "'" && /['’]$/u.test(text.slice(from, to)))) {
    const close = first === '“' ? '”' : first === '"' ? '"' : first === '‘' ? '’' : "'";
    const at = inner().indexOf(close);
    const quote = first === '‘' || first === "'";
    if (at === -1) from++;
    else if (at === inner().length - 1) {
      from++;
      to--;
    } else if (quote && inner().endsWith(close) && !inner().includes(first === '‘' ? first : ` ${first}`)) {
      from++;
      to--;
    }
  }
  const open = text.slice(from, to);
  if (text.charAt(to) === '”' && open.lastIndexOf('“') > open.lastIndexOf('”')) to++;
  const singles = text.slice(from, to);
  const opened = singles.split('‘').length - 1 - (singles.match(/’(?!\p{L})/gu)?.length ?? 0);
  if (text.charAt(to) === '’' && opened > 0) to++;
  const body = text.slice(from, to);
  if (body.endsWith('”') && !body.includes('“')) to--;
  if (body.endsWith('"') && (body.match(/"/gu)?.length ?? 0) % 2 === 1) to--;
  trim();
  return [from, to];
};

/** Without the place and agency before an article’s first words: “PORT MERROW (Wire) — The navy” → “The navy”. */
export const undated = (text: string, [start, end]: Span): Span => {
  const dateline = /^\p{Lu}[\p{Lu}’'.-]{2,}[^—–]{0,60}?(?:—|–|--)\s+/u.exec(text.slice(start, end));
  return [start + (dateline?.[0].length ?? 0), end];
};

const SHORTEST_CLIP = 160;
/** A word that needs the next one, or capitals that may go on as one name. */
const HANGING =
  /\s+(?:(?:an?|the|his|her|its|their|our|my|your|this|that|these|those|of|in|on|at|to|for|from|by|with|as|and|or|but|who|which|is|are|was|were|has|have|had|be|been|not|no|more|most|very|than|into|about|such|will|would|can|could|may|might|must|should|do|does|did|if|when|while|because|I|you|he|she|it|we|they)|\p{Lu}[\p{L}\p{N}.’'-]*)$/u;

/** Clips a span after `max` characters, never fewer than 160: at the border of a clause, else after a word with a meaning of its own. */
export const clip = (text: string, [start, end]: Span, max: number): Span => {
  const most = Math.max(max, SHORTEST_CLIP);
  if (end - start <= most) return [start, end];
  const room = text.slice(start, start + most + 1).replace(/\s+\S*$/u, '');
  const border = /^(.*\p{L})[,;:—–]\s[^,;:—–]*$/su.exec(room)?.[1] ?? '';
  let cut = border.length > most / 2 ? border : room.replace(CLOSING, '');
  while (cut !== border && HANGING.test(cut)) cut = cut.replace(HANGING, '').replace(CLOSING, '');
  return [start, start + cut.length];
};

export const evidenceOf = (text: string, span: Span): Evidence => ({ span, text: slice(text, span) });

/** Marks inside a quotation become single ones. */
const innerMarks = (words: string): string => {
  let open = false;
  return words.replace(/[“”"]/gu, (mark) => {
    if (mark === '“') return '‘';
    if (mark === '”') return '’';
    open = !open;
    return open ? '‘' : '’';
  });
};

/** “words” in curly marks, bare inside, shortened with … where a sentence was cut. */
export const quote = (text: string, span: Span, max = 170): string => {
  const whole = bare(text, span);
  const cut = clip(text, whole, max);
  const words = innerMarks(slice(text, cut).replace(/\s+/gu, ' ')).replace(/,’$/u, '’');
  const tail = cut[1] < whole[1] ? ' …' : '';
  return `“${words}${tail}”`;
};

/** A quotation that ends a sentence: “… people.” keeps its own mark, “… people” gets a full stop after it. */
export const quoteEnding = (text: string, span: Span, max = 170): string => {
  const words = quote(text, span, max);
  return /[.!?…][’]?”$/u.test(words) ? words : `${words}.`;
};

/** A quotation in the middle of a sentence of ours, without its own full stop. */
export const quoteInside = (text: string, span: Span, max = 170): string =>
  quote(text, span, max).replace(/(?<!\b\p{L}\.\p{L})\.(’?”)$/u, '$1');

/** A quotation that stands by itself, with … before it where its sentence had begun earlier. */
export const excerpt = (text: string, span: Span, max = 170): string =>
  quote(text, span, max).replace(/^“(?=\p{Ll})/u, '“… ');

/** A party at its second mention: “a producer” → “the producer”. */
export const again = (label: string): string => label.replace(/^an? /iu, 'the ');

/** “a, b and c” */
export const listing = (parts: readonly string[]): string => {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
};

/** “a” or “an” before a word, by its sound as far as spelling shows it. */
export const articleFor = (word: string): 'a' | 'an' => {
  if (/^(uni([^nm]|$)|use|eu|one\b|once\b)/iu.test(word)) return 'a';
  if (/^(hour|honest|honou?r|heir)/iu.test(word)) return 'an';
  if (/^[FHLMNRSX][A-Z]/u.test(word)) return 'an';
  return /^[aeiou]/iu.test(word) ? 'an' : 'a';
};

/** Starts inside a sentence, so that a reader who sees it alone needs to know that something went before. */
export const startsLow = (words: string): boolean => /^\p{Ll}/u.test(words.replace(OPENING, ''));
