import type { Tag, Token } from '../../article/article.ts';
import { readArticle } from '../../article/read-article.ts';
import type { Span } from '../../article/span.ts';
import { article, plural, verbForms } from './inflect.ts';
import { NEUTRAL, type WordKind } from './lexicon/neutral-words.ts';

/** One loaded wording and its plain equivalent, base forms; `plain` is empty when the word can be left out. */
export type NeutralEntry = { loaded: string; plain: string; kind: WordKind };

/** All entries, for tests and for a glossary. */
export const NEUTRAL_WORDING: readonly NeutralEntry[] = (Object.keys(NEUTRAL) as WordKind[]).flatMap((kind) =>
  NEUTRAL[kind].map(([loaded, plain]) => ({ loaded, plain, kind })),
);

type Form = { plain: string; kind: WordKind };

const TAGS: Record<WordKind, readonly Tag[]> = {
  verb: ['VERB'],
  noun: ['NOUN'],
  adjective: ['ADJ'],
  adverb: ['ADV'],
  phrase: [],
};

/** Every inflected loaded form with the plain form of the same inflection. */
const makeForms = (): Map<string, Form[]> => {
  const forms = new Map<string, Form[]>();
  const add = (loaded: string, plain: string, kind: WordKind) =>
    forms.set(loaded, [...(forms.get(loaded) ?? []), { plain, kind }]);
  for (const { loaded, plain, kind } of NEUTRAL_WORDING) {
    if (kind !== 'verb') add(loaded, plain, kind);
    else for (const [i, form] of verbForms(loaded).entries()) add(form, verbForms(plain)[i] ?? plain, kind);
    if (kind === 'noun' && plural(loaded) !== loaded) add(plural(loaded), plural(plain), kind);
  }
  return forms;
};

let forms: Map<string, Form[]> | undefined;
const LONGEST_PHRASE = 5;

export type WordChange = { span: Span; from: string; to: string };

const capitalised = (from: string, to: string): string =>
  /^\p{Lu}/u.test(from) && to ? (to[0]?.toUpperCase() ?? '') + to.slice(1) : to;

const canDrop = (tokens: readonly Token[], at: number, kind: WordKind): boolean => {
  const next = tokens[at + 1];
  if (kind === 'adverb') return next !== undefined && next.tag !== 'PUNCT';
  return kind === 'adjective' && (next?.tag === 'NOUN' || next?.tag === 'ADJ' || next?.tag === 'PROPN');
};

const changeAt = (
  text: string,
  tokens: readonly Token[],
  at: number,
  known: Map<string, Form[]>,
): (WordChange & { tokens: number }) | null => {
  const first = tokens[at];
  if (!first) return null;
  for (let size = Math.min(LONGEST_PHRASE, tokens.length - at); size >= 1; size--) {
    const last = tokens[at + size - 1];
    if (!last) continue;
    const span: Span = [first.span[0], last.span[1]];
    const from = text.slice(...span);
    const candidates = known.get(from.toLowerCase().replace(/’/g, "'")) ?? [];
    const form = candidates.find(
      ({ kind }) =>
        size > 1 ||
        kind === 'phrase' ||
        TAGS[kind].includes(first.tag) ||
        (at === 0 && kind === 'noun' && first.tag === 'PROPN') ||
        first.text.includes('-'),
    );
    if (!form || (form.plain === '' && !canDrop(tokens, at + size - 1, form.kind))) continue;
    return { span, from, to: capitalised(from, form.plain), tokens: size };
  }
  return null;
};

/** "a outraged" → "an", double spaces and a lost capital mended. */
const mend = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(
      /\b([Aa])n? (?=(["“‘]?)([\p{L}-]+))/gu,
      (_, a: string, __, word: string) =>
        `${a === 'A' && article(word) === 'an' ? 'An' : a === 'A' ? 'A' : article(word)} `,
    )
    .replace(/^(["“‘]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/**
 * The text with loaded words replaced by plain ones of the same grammatical form, or left out where the sentence
 * stands without them. `changes` point into the text that was given; empty when there was nothing to change.
 */
export function neutralise(text: string): { text: string; changes: WordChange[] } {
  forms ??= makeForms();
  const { tokens } = readArticle(text);
  const changes: WordChange[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const change = changeAt(text, tokens, at, forms);
    if (!change) continue;
    changes.push({ span: change.span, from: change.from, to: change.to });
    at += change.tokens - 1;
  }
  if (changes.length === 0) return { text, changes };
  let plain = '';
  let from = 0;
  for (const { span, to } of changes) {
    plain += text.slice(from, span[0]) + to;
    from = span[1];
  }
  const startsSmall = /^["“‘]?\p{Ll}/u.test(text);
  const mended = mend(plain + text.slice(from));
  return {
    text: startsSmall
      ? mended.replace(/\p{Lu}/u, (letter, i: number) => (i <= 1 ? letter.toLowerCase() : letter))
      : mended,
    changes,
  };
}
