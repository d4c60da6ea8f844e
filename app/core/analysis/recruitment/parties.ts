import type { Article, Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { firstEndingAfter, plainText } from '../persuasion/passage.ts';

export type Party = { name: string; span: Span };

const MADE =
  /\b(?:(?:has |have |had )?(?:released|publishes|published|posted|posts|produced|made|launched|opened|distributed|aired|uploaded|broadcast|put out|unveiled|printed|sent out|rolled out|issued|ran|runs|started|began))\b[^.?!\n]{0,60}?\b(?:videos?|films?|clips?|ads?|adverts?|advertisements?|campaign|posters?|leaflets?|flyers?|posts?|recordings?|recruit\w*|drive|commercials?|spots?|broadcasts?|messages?)\b/g;
const HOPES =
  /\b(?:hopes?|wants?|seeks?|turns?|is trying|are trying|tries|aims?|recruits?|recruited|is recruiting|is looking|sold|lures?|lured|plays|invites)\b[^.?!\n]{0,70}/g;
const AIMED =
  /\b(?:aimed at|aiming at|targeting|targets?|targeted at|aimed to (?:recruit|persuade)|inviting|invites?|persuad(?:e|es|ing)|recruit(?:ing|s)?|encouraging|encourages?|urging|appeal(?:s|ing)? to|speak(?:s|ing)? to|address(?:es|ing|ed)?(?: to)?|lur(?:e|es|ing)|court(?:s|ing)|tells? the same|turns? to|sold|reach(?:ing)?|for)\b/g;
const SKIP = new Set([
  'recruiting',
  'encouraging',
  'persuading',
  'the',
  'to',
  'same',
  'inviting',
  'luring',
  'convincing',
  'attracting',
  'reaching',
  'winning',
]);
const PEOPLE =
  /^(?:officials?|officers?|citizens?|students?|teenagers?|teens|youths?|people|workers?|conscripts?|soldiers?|men|women|girls|boys|kids|children|members?|sailors?|engineers?|scientists?|employees?|americans|russians|chinese|muslims|christians|veterans?|graduates?|followers|mothers|moms|parents|drivers|nurses|teachers|farmers|migrants|volunteers?|clerks?|professionals?|hackers?|programmers?|players|fans|inmates|prisoners|diplomats?|spies|agents?|adults|voters|believers|newcomers|gamers|shoppers|tenants|residents|immigrants|refugees|students|recruits|staff|personnel)$/;

const nounBefore = (article: Article, offset: number): Party | null => {
  let at = firstEndingAfter(article.tokens, offset - 1) - 1;
  const tokens = article.tokens;
  while (at > 0 && ['AUX', 'ADV', 'PART', 'PUNCT', 'NUM'].includes(tokens[at]?.tag ?? '')) at--;
  const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
  while (at > 0 && (weekday.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'on')) at--;
  const end = tokens[at];
  if (!end || (end.tag !== 'PROPN' && end.tag !== 'NOUN')) return null;
  let start = end;
  while (
    at > 0 &&
    ['PROPN', 'NOUN', 'ADJ'].includes(tokens[at - 1]?.tag ?? '') &&
    /[\s]/.test(article.text[start.span[0] - 1] ?? '')
  ) {
    const before = tokens[--at];
    if (!before || article.text.slice(before.span[1], start.span[0]).includes('\n')) break;
    start = before;
  }
  const name = article.text.slice(start.span[0], end.span[1]);
  if (name.length > 45 || !/\p{Lu}/u.test(name)) return null;
  return { name, span: [start.span[0], end.span[1]] };
};

/** Who released, posted or runs the messages: the noun before such a verb. */
export const findSender = (article: Article, within: Span | null): Party | null => {
  const plain = plainText(article.text);
  const [from, to] = within ?? [0, article.text.length];
  for (const pattern of [MADE, HOPES]) {
    for (const match of plain.slice(from, to).matchAll(pattern)) {
      const party = nounBefore(article, from + match.index);
      if (party) return party;
    }
  }
  return null;
};

const isPart = ({ tag, lower }: Token): boolean =>
  ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tag) || lower === 'young' || lower === '’s' || lower === "'s";

/** Whom the messages pick out: the people named after "aimed at", "inviting", "speak to" … */
export const findAudience = (article: Article, within: Span | null): Party | null => {
  const plain = plainText(article.text);
  const [from, to] = within ?? [0, article.text.length];
  for (const match of plain.slice(from, to).matchAll(AIMED)) {
    let at = firstEndingAfter(article.tokens, from + match.index + match[0].length);
    while (SKIP.has(article.tokens[at]?.lower ?? '')) at++;
    const first = article.tokens[at];
    if (!first || !isPart(first)) continue;
    let last = first;
    while (article.tokens[at] && isPart(article.tokens[at] as Token)) {
      last = article.tokens[at] as Token;
      if (PEOPLE.test(last.lower)) break;
      at++;
    }
    if (PEOPLE.test(last.lower) || PEOPLE.test(last.lemma)) {
      return { name: article.text.slice(first.span[0], last.span[1]), span: [first.span[0], last.span[1]] };
    }
  }
  return null;
};
