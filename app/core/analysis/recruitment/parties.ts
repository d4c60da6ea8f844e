import type { Article, Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { firstEndingAfter, matchesOf, plainText } from '../persuasion/passage.ts';

export type Party = { name: string; span: Span };

const MADE =
  /\b(?:(?:has |have |had )?(?:released|sent|sends|sending|begun sending|begun posting|publishes|published|posted|posts|produced|made|launched|opened|distributed|aired|uploaded|broadcast|put(?: out)?|unveiled|printed|sent out|rolled out|issued|ran|runs|started|began))\b[^.?!\n]{0,60}?\b(?:videos?|films?|clips?|ads?|adverts?|advertisements?|campaign|posters?|leaflets?|flyers?|posts?|recordings?|recruit\w*|drive|commercials?|spots?|broadcasts?|messages?|cards?|notes?|texts?)\b/g;
const HOPES =
  /\b(?:hopes?|wants?|seeks?|turns?|is trying|are trying|tries|aims?|recruits?|recruited|is recruiting|is looking|sold|lures?|lured|plays|invites)\b[^.?!\n]{0,70}/g;
const AIMED =
  /\b(?:aimed at|aiming at|targeting|targets?|targeted at|aimed to (?:recruit|persuade)|inviting|invites?|persuad(?:e|es|ing)|recruit(?:ing|s)?|encouraging|encourages?|urging|appeal(?:s|ing)? to|speak(?:s|ing)? to|address(?:es|ing|ed)?(?: to)?|sen(?:t|ds|ding)\b[^.?!\n]{2,50}? to|(?:distributed|handed out|mailed|posted|shown|offered)\b[^.?!\n]{0,30}? to|lur(?:e|es|ing)|court(?:s|ing)|tells? the same|turns? to|sold|reach(?:ing)?)\b/g;
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

const sendersBy = (article: Article, plain: string, pattern: RegExp): Party[] =>
  matchesOf(pattern, plain).flatMap((match) => nounBefore(article, match.index) ?? []);

/** Who released, posted or runs a message: the name before such a verb, the nearest one above the message. */
export const findSender = (article: Article, message: Span): Party | null => {
  const plain = plainText(article.text);
  for (const pattern of [MADE, HOPES]) {
    const parties = sendersBy(article, plain, pattern);
    const above = parties.filter(({ span }) => span[0] <= message[1]);
    const found = above.at(-1) ?? parties[0];
    if (found) return found;
  }
  return null;
};

const isPart = ({ tag, lower }: Token): boolean =>
  ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tag) || lower === 'young' || lower === '’s' || lower === "'s";

const audiencesIn = (article: Article, [from, to]: Span): Party[] => {
  const plain = plainText(article.text.slice(from, to));
  return matchesOf(AIMED, plain).flatMap((match): Party[] => {
    let at = firstEndingAfter(article.tokens, from + match.index + match[0].length);
    while (SKIP.has(article.tokens[at]?.lower ?? '')) at++;
    const first = article.tokens[at];
    if (!first || !isPart(first)) return [];
    let last: Token | null = null;
    for (let next = article.tokens[at]; next && isPart(next); next = article.tokens[++at]) {
      if (PEOPLE.test(next.lower) || PEOPLE.test(next.lemma)) last = next;
    }
    if (!last) return [];
    return [{ name: article.text.slice(first.span[0], last.span[1]), span: [first.span[0], last.span[1]] }];
  });
};

/** Whom a message picks out: the people named after "aimed at", "inviting", "speak to" … in it, above it, anywhere. */
export const findAudience = (article: Article, message: Span): Party | null => {
  const inside = audiencesIn(article, message)[0];
  if (inside) return inside;
  const all = audiencesIn(article, [0, article.text.length]);
  const above = all.filter(({ span }) => span[0] <= message[0]).reverse();
  const words = ({ name }: Party) => name.split(' ').length;
  return (above.length ? above : all).sort((a, b) => words(b) - words(a))[0] ?? null;
};
