import type { Article, Token } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { firstEndingAfter, matchesOf, plainText } from '../persuasion/passage.ts';

export type Party = { name: string; span: Span };

/** Words after which an article names those a message is for. */
const AIMED =
  /\b(?:aimed at|aiming at|targeting|targets?|targeted at|aimed to (?:recruit|persuade)|inviting|invites?|persuad(?:e|es|ing)|recruit(?:ing|s|ed)?|encouraging|encourages?|urging|asking|looks? for|looking for|in search of|written to|writ(?:es|ing) to|wants more|needs|appeal(?:s|ing)? to|speak(?:s|ing)? to|address(?:es|ing|ed)?(?: to)?|sen(?:t|ds|d|ding)\b[^.?!\n]{2,50}? to|(?:distributed|handed out|mailed|mailing|posted|shown|offered|cards? into the hands|pressing|leaflets?|letters?|messages?|postcards?)\b[^.?!\n]{0,30}? (?:to|of)|lur(?:e|es|ing)|court(?:s|ing)?|tells? the same|turns? to|sold|reach(?:ing)?|to find|greets?|asks?|tells?|told|gets?)\b/g;
/** "Boys … are being approached", "nurses have been getting messages": the target stands before. */
const REACHED =
  /\b(?:(?:are|is|were|have been|has been) (?:being )?(?:approached|targeted|courted|recruited|lured|invited|contacted|reached|sent|greeted|getting|receiving|promised|asked|offered)|receive|who (?:came|come|join|answer|sign up))\b/g;
const SKIP =
  /^(?:recruiting|encouraging|persuading|the|to|same|inviting|luring|convincing|attracting|reaching|winning|out|every|all|for|more|of|its|a|an|any|other|even)$/;
const PEOPLE =
  /^(?:officials?|citizens?|youths?|people|kids|children|men|women|girls|boys|teens|personnel|staff|recruits|moms|mums|dads|families|americans|russians|chinese|muslims|christians|graduates?|spies|inmates|seniors|juniors|pupils|freshmen|guests|nurses|baristas|clerks|school-?leavers|school-?girls|school-?boys|middle-?schoolers|\p{L}{3,}(?:ers|ors|ists|ants|ents|ees|eers|men|women|ians|goers|mates|ates|als|iles))$/u;
const NOT_PEOPLE =
  /^(?:reporters?|journalists?|listeners?|viewers?|posters?|leaflets?|flyers?|fliers?|banners?|stickers?|computers?|letters?|numbers?|members|leaders|recruiters?|organizers?|trailers?|newspapers?|papers|orders|offers?|powers|others|matters|dollars|years|hours|officers?|soldiers of|events|payments|documents|statements|agents|investments|apartments|events|materials|signals|hospitals|animals|candidates|dates|states|rates|certificates|templates)$/;

const isPart = ({ tag, lower }: Token): boolean =>
  ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tag) ||
  /^(?:young|newly|’s|'s|-|night-shift|laid|off)$/.test(lower) ||
  /^\w+-\w+$/.test(lower);
const isPeople = ({ lower, lemma }: Token): boolean =>
  ((PEOPLE.test(lower) || PEOPLE.test(`${lemma}s`)) &&
    !NOT_PEOPLE.test(lower) &&
    lower.endsWith('s') === !/(?:men|people|children|kids|staff|personnel|chinese)$/.test(lower)) ||
  /^(?:people|men|women|children|staff|personnel|chinese|schoolchildren)$/.test(lower);

const MOST_AFTER = 7;
/** "who have left school", "with fewer than 2,000 followers", "aged 16 and older": what narrows the people down. */
const narrowed = (article: Article, last: number): Token | null => {
  const opening = article.tokens[last + 1];
  if (
    !opening ||
    !/^(?:who|aged|with|without|in|from|abroad|across|at|between|under|over|below|walking|whose)$/.test(
      opening.lower,
    )
  )
    return null;
  let end: Token | null = opening.lower === 'abroad' ? opening : null;
  for (let at = last + 2; at <= last + 1 + MOST_AFTER; at++) {
    const token = article.tokens[at];
    if (!token || /^[,.;:!?"“”()—–]$/.test(token.text) || /^(?:to|and|but|on|for)$/.test(token.lower)) break;
    if (!/^who/.test(opening.lower) && ['AUX', 'VERB'].includes(token.tag))
      return end && /^(?:NOUN|PROPN|NUM)$/.test(end.tag) ? end : null;
    if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this)$/.test(token.lower))
      return end;
    end = token;
  }
  return end && /^(?:NOUN|PROPN|NUM|ADV|VERB|ADJ)$/.test(end.tag) ? end : null;
};

const party = (article: Article, first: Token, lastIndex: number): Party => {
  const last = article.tokens[lastIndex] ?? first;
  const end = narrowed(article, lastIndex) ?? last;
  return { name: article.text.slice(first.span[0], end.span[1]), span: [first.span[0], end.span[1]] };
};

/** The people whom the tokens from `at` on name. */
const peopleFrom = (article: Article, from: number): Party | null => {
  let at = from;
  while (SKIP.test(article.tokens[at]?.lower ?? '')) at++;
  const first = article.tokens[at];
  if (!first || !isPart(first) || first.tag === 'NUM') return null;
  let last = -1;
  for (let next = article.tokens[at]; next && isPart(next); next = article.tokens[++at]) {
    if (isPeople(next)) last = at;
  }
  return last >= 0 ? party(article, first, last) : null;
};

const audiencesIn = (article: Article, [from, to]: Span): Party[] => {
  const plain = plainText(article.text.slice(from, to));
  const after = matchesOf(AIMED, plain).flatMap(
    (match) =>
      peopleFrom(article, firstEndingAfter(article.tokens, from + match.index + match[0].length)) ?? [],
  );
  const before = matchesOf(REACHED, plain).flatMap((match): Party[] => {
    const verb = firstEndingAfter(article.tokens, from + match.index);
    for (let at = verb - 1; at > verb - 14 && at >= 0; at--) {
      const token = article.tokens[at];
      if (!token || /^[.!?;]$/.test(token.text)) return [];
      if (!isPeople(token)) continue;
      let first = at;
      while (
        first > 0 &&
        isPart(article.tokens[first - 1] as Token) &&
        !SKIP.test(article.tokens[first - 1]?.lower ?? '')
      )
        first--;
      return [party(article, article.tokens[first] as Token, at)];
    }
    return [];
  });
  return [...after.sort((a, b) => a.span[0] - b.span[0]), ...before];
};

/** Everybody a message of the article may be for. */
export const allAudiences = (article: Article): Party[] => audiencesIn(article, [0, article.text.length]);

/** Whom a message picks out: the people named after "aimed at", "inviting", "looks for" … in it, above it, anywhere. */
export const findAudience = (
  article: Article,
  message: Span,
  all: readonly Party[] = audiencesIn(article, [0, article.text.length]),
): Party | null => {
  const inside = audiencesIn(article, message)[0];
  if (inside?.name.includes(' ')) return inside;
  const above = all.filter(({ span }) => span[0] <= message[0]).reverse();
  const words = ({ name }: Party) => Math.min(3, name.split(' ').length);
  return [...(above.length ? above : all)].sort((a, b) => words(b) - words(a))[0] ?? inside ?? null;
};
