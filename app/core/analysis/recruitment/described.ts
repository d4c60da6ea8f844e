import type { Article, Paragraph } from '../../article/article.ts';
import { overlaps, type Span } from '../../article/span.ts';
import { makeOverlapping } from '../../article/span-index.ts';
import { type Called, calledIn } from '../message-label.ts';
import { plainText } from '../persuasion/passage.ts';

/** A video, leaflet, post … that the article describes or quotes. `medium` is the word for it. */
export type Described = { span: Span; printed: boolean; called: Called };

export const MEDIUM =
  '(?:videos?|films?|clips?|ads?|adverts?|advertisements?|commercials?|spots?|trailers?|posters?|leaflets?|flyers?|fliers?|pamphlets?|brochures?|booklets?|billboards?|posts?|messages?|recordings?|broadcasts?|podcasts?|songs?|letters?|e-?mails?|livestreams?|texts?|captions?|banners?|cartoons?|reels?|stories|sermons?|voice ?notes?|notes?|cards?|placards?|memes?|tiktoks?|job listings?|listings?|website|web ?page|radio spots?)';
const ORDINAL = '(?:first|second|third|fourth|fifth|latest|other|new|newest|final|last|next|shorter|longer)';
const SHOWS =
  '(?:follows|is about|is set|takes place|centers on|centres on|focuses on|turns to|shows|opens|features|tells|depicts|begins|starts|ends|closes|portrays|stars|presents|introduces|centers|centres|invites|promises|urges|asks|warns|reads|plays|cuts|is all|uses|pairs|mixes|addresses|speaks|offers|appeals|arrived|popped up)';
const PRINTS =
  '(?:reads?|said|says|promised|promises|urged|urges|warned|warns|listed|lists|asked|asks|declared|declares|boasted|boasts|proclaims|proclaimed|offered|offers|began|begins)';

const OPENERS: readonly RegExp[] = [
  new RegExp(
    `^(?:in|on) (?:one|another|an?|the|its|this|each) (?:of (?:the|its|their|these|several|two|three|four) )?(?:[\\w-]+ ){0,4}?(${MEDIUM})\\b[^.]{0,60}?, `,
  ),
  new RegExp(`^in (?:the|a) (?:${ORDINAL}|one|other)(?: one)?, `),
  new RegExp(
    `^(?:the|an?|one|another|its|each) (?:${ORDINAL} )?(?:[\\w-]+ ){0,3}?(${MEDIUM})(?:,[^.]{2,60},| (?:\\w+ed|found|made|put|sent|shown|seen|on|in|at|from|outside|near|by)\\b[^.,]{2,50})? ${SHOWS}\\b`,
  ),
  new RegExp(`^the ${ORDINAL}(?: one)? (?:${SHOWS}|is)\\b`),
];
const PRINTED = new RegExp(
  `\\b(?:(?:one|an?|another|the|its|some|this) (?:[\\w-]+ ){0,2}?(${MEDIUM})|it|one|another|a (?:second|third|fourth))(?:, [^.,"]{2,40},)? ${PRINTS}\\b`,
);
/** "a poster in the canteen: “…”" */
const QUOTED_AFTER = new RegExp(
  `\\b(?:an?|the|its|their|one|another) (?:[\\w-]+ ){0,3}?(${MEDIUM})\\b[^.:"]{0,50}(?:: ?|, | reading | saying | that (?:read|reads|said|says) )"`,
);
/** A sentence that goes back to what people did and said. */
const ELSEWHERE =
  /\b(?:said|told|according to|declined|responded|announced|denied|confirmed|spokes(?:man|woman|person)|did not|was viewed|were viewed|officials have|has vowed|have warned|reporters)\b/;
const PLURAL = new RegExp(`\\b(?:paper |printed |online |glossy |chat )?(${MEDIUM})\\b`);
const LIVE =
  /\b(?:says|tells|asks|adds|narrates|concludes|whispers|replies|continues|walks|opts|contacts|laments|wonders|worries|looks|watches|appears|ends|plays|fades|reads|shows|speaks|urges|promises|answers|sits|stands|takes|is|sounds)\b/;

/** The frame of a passage: what stands outside its quotation marks. */
export const frameOf = (plain: string, quotations: readonly Span[], span: Span): string => {
  let frame = '';
  let at = span[0];
  for (const [start, end] of quotations) {
    if (end <= at || start >= span[1]) continue;
    frame += `${plain.slice(at, Math.max(at, start))} " `;
    at = Math.min(end, span[1]);
  }
  return frame + plain.slice(at, span[1]);
};

/** "stories" → "story", "films" → "film". */
export const singular = (word: string): string => (word === 'stories' ? 'story' : word.replace(/s$/, ''));

/** "in a second " of "in a second video aimed at first-time voters". */
const upToNoun = (match: RegExpExecArray): string =>
  match[1] ? match[0].slice(0, match[0].indexOf(match[1])) : match[0];

type Block = { paragraph: Paragraph; sentences: Span[] };

function blocksOf(article: Article): Block[] {
  const blocks = article.paragraphs.map((paragraph): Block => ({ paragraph, sentences: [] }));
  for (const { span, paragraph } of article.sentences) blocks[paragraph]?.sentences.push(span);
  return blocks;
}

/** Where the article describes or quotes a message, in text order. `depictions` come from the sourcing. */
export function findDescribed(
  article: Article,
  quotations: readonly Span[],
  depictions: readonly Span[],
): Described[] {
  const plain = plainText(article.text);
  const quotedIn = makeOverlapping(quotations, (quotation) => [quotation]);
  const found: Described[] = [];
  let open: Described | null = null;
  let medium = 'message';
  for (const { paragraph, sentences } of blocksOf(article)) {
    if (paragraph.kind !== 'text') {
      open = null;
      continue;
    }
    const frame = frameOf(plain, quotedIn(paragraph.span), paragraph.span);
    if (open && (ELSEWHERE.test(frame) || !LIVE.test(frame))) open = null;
    for (const sentence of sentences) {
      const within = quotedIn(sentence);
      const words = frameOf(plain, within, sentence);
      const quoted = within.length > 0;
      const opener = OPENERS.map((pattern) => pattern.exec(words)).find(Boolean);
      const told = ELSEWHERE.test(words);
      if (opener && !told) {
        medium = singular(opener[1] ?? medium);
        open = { span: sentence, printed: false, called: calledIn(upToNoun(opener), medium) };
        found.push(open);
        continue;
      }
      const match = quoted ? (PRINTED.exec(words) ?? QUOTED_AFTER.exec(words)) : null;
      const printed: RegExpExecArray | null =
        match && (match[1] || open || /\breads?\b/.test(match[0])) ? match : null;
      if (match && !match[1] && open && /\bit (?:reads?|says|said)\b/.test(match[0])) {
        open.span = [open.span[0], sentence[1]];
        continue;
      }
      if (printed && !/\b(?:he|she|they) (?:said|says)\b/.test(words)) {
        medium = singular(printed[1] ?? medium);
        open = { span: sentence, printed: true, called: calledIn(upToNoun(printed), medium) };
        found.push(open);
        continue;
      }
      const plural = open ? null : PLURAL.exec(words);
      if (plural?.[1]) medium = singular(plural[1]);
      if (open) open.span = [open.span[0], sentence[1]];
    }
    if (open?.printed) open = null;
  }
  const rest = depictions.filter((span) => !found.some((one) => overlaps(one.span, span)));
  for (const one of found) {
    const wider = depictions.find((span) => overlaps(span, one.span));
    const next = found.find((other) => other.span[0] > one.span[0]);
    if (wider && !one.printed)
      one.span = [one.span[0], Math.max(one.span[1], Math.min(wider[1], next?.span[0] ?? wider[1]))];
  }
  const others = rest.map(
    (span): Described => ({
      span,
      printed: false,
      called: calledIn(
        '',
        singular(new RegExp(`\\b${MEDIUM}\\b`).exec(plain.slice(...span))?.[0] ?? 'message'),
      ),
    }),
  );
  return [...found, ...others].sort((a, b) => a.span[0] - b.span[0]);
}
