import type { Article, Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { LedgerSource } from '../finding.ts';
import { firstEndingAfter, matchesOf, plainText, sentenceAt } from '../persuasion/passage.ts';
import type { Party } from './audience.ts';

const MEDIA =
  '(?:videos?|films?|clips?|ads?|adverts?|advertisements?|campaign|posters?|leaflets?|flyers?|posts?|recordings?|recruit\\w*|drive|commercials?|spots?|broadcasts?|messages?|cards?|notes?|texts?|billboards?|stickers?|banners?|postcards?|letters?|invitations?|pamphlets?|brochures?|table|vans?)';
const MADE = new RegExp(
  `\\b(?:(?:has |have |had |will )?(?:been )?(?:again )?(?:released?|sen[dt]s?|sending|begun (?:sending|posting|mailing)|beg[au]n|publish(?:es|ed|ing)?|post(?:ed|s|ing)?|produced?|ma[dk]es?|making|launch(?:ed|es|ing)?|open(?:ed|s)?|distribut(?:ed|es|ing)|air(?:ed|s)|upload(?:ed|s)?|broadcasts?|puts?(?: out| up)?|putting up|unveil(?:ed|s)|print(?:ed|s)|sent out|rolled out|issued?|r[au]ns?|running|start(?:s|ed)|buys?|bought|mail(?:ed|s|ing)?|set up))\\b[^.?!\\n]{0,60}?\\b${MEDIA}\\b`,
  'g',
);
const HOPES =
  /\b(?:(?:has|have|had) been (?:recruiting|writing to|visiting|courting|luring|looking for)|(?:is|are) (?:trying|recruiting|looking|asking|sending|courting)|hopes?|wants? (?:more|to|new|young)|seeks?|turns? to|tries|aims?|recruits?|recruited|looks? for|sold|lures?|lured|plays|invites?|needs (?:people|members|volunteers|more)|finds? its members|holds its|pays? (?:agents|recruiters|scouts))\b[^.?!\n]{0,70}/g;
/** "invitations from the Temple of Dawn", "billboards for Granit": the name stands after. */
const FROM =
  /\b(?:messages?|invitations?|letters?|leaflets?|flyers?|billboards?|posters?|vans|recruiters?|organi[sz]ers?|members?|moderators?|leaders?|agents|canvassers?|classes|camps?|run|volunteers)\b[^.?!,\n]{0,24}? (?:from|for|of|by) (?=[\p{L}' -]{3,40})/gu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const NEVER =
  /^(?:police|sgt|dr|mr|mrs|ms|lt|col|gen|telegram|signal|whatsapp|discord|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const joins = (article: Article, left: Token, right: Token): boolean =>
  !article.text.slice(left.span[1], right.span[0]).includes('\n');

/** The name that ends at token `at`, with its adjectives: null where no capital stands in it. */
const nameEndingAt = (article: Article, at: number, from: number): Party | null => {
  const { tokens } = article;
  let start = tokens[at];
  const end = start;
  // A sentence may begin with “He” or “It”: that is nobody's name.
  if (!start || !end || end.tag === 'PRON' || !(end.tag === 'NOUN' || isCapital(end))) return null;
  for (let index = at - 1; index >= 0; index--) {
    const before: Token | undefined = tokens[index];
    if (!before || before.span[0] < from || !joins(article, before, start)) break;
    const inside =
      /^(?:of|for|the|&)$/.test(before.lower) && tokens[index - 1]?.tag === 'PROPN' && end.tag === 'PROPN';
    if (!(['PROPN', 'NOUN', 'ADJ'].includes(before.tag) || inside || isCapital(before))) break;
    if (
      before.tag === 'DET' ||
      /^(?:when|while|if|after|before|in|on|at|each|then|and|but)$/.test(before.lower)
    )
      break;
    if (!/[\s]/.test(article.text[start.span[0] - 1] ?? '')) break;
    if (WEEKDAY.test(before.text)) break;
    start = before;
  }
  const name = article.text.slice(start.span[0], end.span[1]);
  if (name.length > 45 || !/\p{Lu}/u.test(name) || NEVER.test(end.text)) return null;
  const opens = start.span[0] === sentenceAt(article, start.span[0])[0];
  if (opens && /^\p{Ll}/u.test(end.text) && !KIND_WORD.test(end.lower)) return null;
  if (/^\p{Ll}+$/u.test(end.text) && !/\p{Lu}\p{L}+ /u.test(name)) return null;
  return { name, span: [start.span[0], end.span[1]] };
};

/** The subject of the verb at `offset`, past what stands between commas after a name. */
const nameBefore = (article: Article, offset: number): Party | null => {
  const { tokens } = article;
  const [from] = sentenceAt(article, offset);
  let at = firstEndingAfter(tokens, offset - 1) - 1;
  while (at > 0 && ['AUX', 'ADV', 'PART', 'NUM'].includes(tokens[at]?.tag ?? '')) at--;
  while (at > 0 && (WEEKDAY.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'on')) at--;
  if (tokens[at]?.text === ',') {
    let open = at - 1;
    while (open > 0 && (tokens[open]?.span[0] ?? 0) > from && tokens[open]?.text !== ',') open--;
    if (tokens[open]?.text === ',') at = open;
    at--;
  }
  const found = nameEndingAt(article, at, from);
  return found && found.span[1] > from ? found : null;
};

/** The name that begins at `offset`. */
const nameAfter = (article: Article, offset: number): Party | null => {
  const { tokens } = article;
  let at = firstEndingAfter(tokens, offset);
  while (['DET', 'NUM'].includes(tokens[at]?.tag ?? '')) at++;
  const opening = tokens[at];
  if (!opening || !isCapital(opening)) return null;
  const first = at;
  while (
    isCapital(tokens[at + 1]) ||
    (/^(?:of|&|the)$/.test(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2]))
  )
    at++;
  const [start, end] = [tokens[first], tokens[at]];
  if (!start || !end || NEVER.test(start.text)) return null;
  return { name: article.text.slice(start.span[0], end.span[1]), span: [start.span[0], end.span[1]] };
};

/** Every name that the article shows sending, recruiting or courting, in text order. */
export const sendersIn = (article: Article, sources: readonly LedgerSource[]): Party[] => {
  const plain = plainText(article.text);
  const before = [MADE, HOPES].flatMap((pattern) =>
    matchesOf(pattern, plain).flatMap((match) => nameBefore(article, match.index) ?? []),
  );
  const after = matchesOf(FROM, plain).flatMap(
    (match) => nameAfter(article, match.index + match[0].length) ?? [],
  );
  const people = new Set(sources.filter(({ kind }) => kind === 'named').map(({ name }) => plainText(name)));
  const found = [...before, ...after].filter(({ name }) => name.length > 1 && !people.has(plainText(name)));
  return (found.length > 0 ? found : oftenNamed(article, people)).sort((a, b) => a.span[0] - b.span[0]);
};

const OFTEN = 3;

/** Where no verb tells who sends: the name that stands most often in the article and is no person who speaks. */
const oftenNamed = (article: Article, people: ReadonlySet<string>): Party[] => {
  const spoken = new Set([...people].flatMap((name) => name.split(' ')));
  const runs = new Map<string, Party & { times: number }>();
  for (const [at, token] of article.tokens.entries()) {
    if (!isCapital(token) || token.tag !== 'PROPN' || NEVER.test(token.text) || WEEKDAY.test(token.text))
      continue;
    if (spoken.has(token.lower) || token.text.length < 3) continue;
    const known = runs.get(token.lower);
    const party = known ?? nameEndingAt(article, at, 0);
    if (party) runs.set(token.lower, { ...party, times: (known?.times ?? 0) + 1 });
  }
  const best = [...runs.values()].sort((a, b) => b.times - a.times)[0];
  return best && best.times >= OFTEN ? [{ name: best.name, span: best.span }] : [];
};

const keyOf = (name: string): string => plainText(name).replace(/^the /, '');

const counted = new WeakMap<readonly Party[], Map<string, number>>();
/** How often a sender’s name stands in the text, counted once for each. */
const timesIn = (senders: readonly Party[], plain: string) => {
  const times = counted.get(senders) ?? new Map<string, number>();
  counted.set(senders, times);
  return (name: string): number => {
    const known = times.get(name) ?? plain.split(name).length;
    times.set(name, known);
    return known;
  };
};

/** Who sends a message: the name of those that send which stands nearest above it, the often named before others. */
export const findSender = (senders: readonly Party[], plain: string, message: Span): Party | null => {
  const above = senders.filter(({ span }) => span[0] <= message[1]);
  const near = above.length > 0 ? above : senders;
  const counts = timesIn(senders, plain);
  const times = ({ name }: Party) => counts(keyOf(name));
  const best = [...near].sort((a, b) => times(b) - times(a) || b.span[0] - a.span[0])[0];
  const full = senders.filter(({ name }) => best && name.endsWith(best.name));
  return full.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
};

/** Nouns by which an article goes on to call a group that recruits. */
const KINDS =
  '(?:gang|crew|cult|order|temple|church|army|navy|regiment|militia|brigade|legion|union|league|guild|company|firm|contractor|brand|label|group|movement|organization|organisation|club|service|directorate|agency|party|university|college|school|camp|network|platform|app|start-?up|collective|cell|federation|front|sect|force|band)';
const KIND = new RegExp(`\\b${KINDS}\\b`, 'g');
const KIND_WORD = new RegExp(`^${KINDS}$`);
const POINTS = '(?:the|its|their|this|his|her)';

/** A test of words that name one of the senders or call it by its kind ("the union", "its members"). */
export const senderTest = (article: Article, senders: readonly Party[]): ((words: string) => boolean) => {
  if (senders.length === 0) return () => false;
  const plain = plainText(article.text);
  const names = new Set(senders.map(({ name }) => keyOf(name)));
  const kinds = new Set(
    senders.flatMap(({ span }) => plain.slice(Math.max(0, span[0] - 40), span[1] + 70).match(KIND) ?? []),
  );
  const escaped = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const called = kinds.size > 0 ? `|\\b${POINTS} (?:${[...kinds].join('|')})\\b` : '';
  const pattern = new RegExp(`${escaped}${called}`);
  return (words) => pattern.test(words);
};
