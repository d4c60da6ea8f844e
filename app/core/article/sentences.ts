import { ABBREVIATIONS, NEVER_LAST } from './abbreviations.ts';
import type { Paragraph, Sentence, Turn } from './article.ts';
import { proseOf } from './lead-in.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const SPEECH =
  /^(?:[^“”".!?]|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Adm|Cmdr|Capt|Prof|Rev|St|Jr|[A-Z])\.){1,90}?\b(?:said|says|asked|asks|wrote|writes|told|tells|added|adds|replied|replies|shouted|wondered|cried|tweeted)\b/u;
/** A longer sentence is a list or no prose; cut, it keeps every rule that looks through a sentence linear. */
const LONGEST = 2000;
/** As far as the rules for a sentence's end look to either side. */
const NEAR = 200;
const PART = 4000;
const OPENERS = '"“‘\'([«';

/** Sentences of every paragraph, in order. A speaker's name, a list item's mark and the dateline are no part of them. */
export function sentencesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  turns: readonly Turn[] = [],
): Sentence[] {
  return proseOf(text, paragraphs, turns).flatMap((prose, paragraph) =>
    (prose ? splitParagraph(text, prose) : [])
      .flatMap((span) => pieces(text, span))
      .map((span) => ({ span, paragraph })),
  );
}

function splitParagraph(text: string, prose: Span): Span[] {
  const spans: [number, number][] = [];
  for (const [start, end] of segmentsOf(text, prose)) {
    const last = spans.at(-1);
    const after = text.slice(start, Math.min(prose[1], start + NEAR));
    if (last && belongsTogether(lastWords(text, last), after)) last[1] = end;
    else spans.push([start, end]);
  }
  return spans.map(([start, end]) => [start, start + text.slice(start, end).trimEnd().length] as const);
}

/** A part of a long paragraph at a time, since the segmenter's time grows faster than its text. */
function segmentsOf(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let at = from;
  while (at < to) {
    const part = text.slice(at, Math.min(to, at + PART));
    const found = [...segmenter.segment(part)].map(
      ({ index, segment }): Span => [at + index, at + index + segment.length],
    );
    const whole = at + part.length === to || found.length === 1;
    spans.push(...(whole ? found : found.slice(0, -1)));
    at = spans.at(-1)?.[1] ?? to;
  }
  return spans;
}

const lastWords = (text: string, [from, to]: Span): string =>
  text.slice(Math.max(from, to - NEAR), to).trimEnd();

function pieces(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    spans.push([start, end]);
    start = space > start ? space + 1 : end;
  }
  return [...spans, [start, to]];
}

function belongsTogether(before: string, after: string): boolean {
  if (/^["”’'»)\]]+(?:\s|$)/.test(after) && !OPENERS.includes(before.at(-1) ?? '')) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  if (/[?!][’'"”]+$/.test(before) && SPEECH.test(after)) return true;
  const word = /(?:^|[\s("“‘'—–-])([\p{L}.&]+)\.$/u.exec(before)?.[1];
  if (!word) return false;
  if (/^\p{Lu}$/u.test(word))
    return /^[\p{Lu}]/u.test(after) && !/^(?:The|He|She|They|It|But|And|In)\b/.test(after);
  if (NEVER_LAST.has(word.toLowerCase())) return true;
  return ABBREVIATIONS.has(word.toLowerCase()) && /^[\d]/.test(after);
}
