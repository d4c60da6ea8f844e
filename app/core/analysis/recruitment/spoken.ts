import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { makeOverlapping } from '../../article/span-index.ts';
import type { Attribution, LedgerSource } from '../finding.ts';
import { calledIn } from '../message-label.ts';
import { plainText, sentenceAt } from '../persuasion/passage.ts';
import { type Described, frameOf, MEDIUM, singular } from './described.ts';

/** What recruiters’ people and papers say: `lines` as quoted, `told` as the article retells it. */
export type Spoken = {
  messages: Described[];
  lines: Span[];
  told: Span[];
  /** What the sender’s people tell the press: half a pitch. */
  press: Span[];
};

/** Papers, screens and sounds that carry a message without being called a film or a leaflet. */
const CARRIER = new RegExp(
  `\\b(?:${MEDIUM}|invitations?|stickers?|slogans?|signs?|scripts?|murals?|graffiti|badges?|t-shirts?|newsletters?|adverts?|subject lines?|profiles?|chats?|bots?|jingles?|hymns?|sites?|pages?|apps?|catalogues?|catalogs?|prospectus(?:es)?|handouts?|narrator|voice-over)\\b(?!-)`,
);
/** Those who do a group's winning over. */
const RECRUITER =
  /\b(?:recruiters?|moderators?|handlers?|organi[sz]ers?|promoters?|sponsors?|pastors?|elders?|preachers?|influencers?|headhunters?|scouts?|leaders?|members?|users?|ambassadors?|presenters?|counsell?ors?|agents?|founders?|sellers?|fighters?|teachers?|(?:older|senior) (?:boys|girls|teenagers|students)|coach(?:es)?|guides?|hosts?|brothers?|uplines?|canvassers?|sympathi[sz]ers?|followers?|accounts?|one of them|administrators?|admins?|commanders?|imams?|gurus?|masters?)\b/;
/** Ranks: an army’s or a fire brigade’s, unless the article has police in it. */
const RANKS =
  /\b(?:officers?|sergeants?|sgt|captains?|capt|chiefs?|col|colonel|lt|lieutenant|maj|major|gen|general|adm|admiral|cmdr|commander)\b/;
const LAWMEN = /\b(?:police|sheriff|detectives?|prosecutors?)\b/;
/** Those who went through it and tell what it was like. */
const EXPERIENCED =
  /\b(?:former (?:members?|campers?|recruits?|prisoners?|followers?|students|moderators?|volunteers?)|newcomers?|guests?|campers?|the boys?|the girls?|recruits?)\b/;
const OUTSIDE =
  /\b(?:former|ex-|victims?|police|prosecutors?|court|researchers?|detectives?|parents?|mother|father|inspector|spokes\w+|lawyers?|analysts?|experts?|professors?|council|senator|lawmaker|union-buster|critics?|opponents?|officials?|reporters?|journalists?|ministry|report|study|survey|poll|lawsuit|complaint|watchdog|regulator|ombudsman)\b/;
const ADDRESSES =
  /\b(?:you|your|you're|you'll|yours|yourself|us|join)\b|^["' ]*(?:come|send|write|bring|use|click|call|text|reply|ride|hold|sign|try|get|take|be|stand|scan|tap|apply|walk|start|stop|leave|show)\b/;
/** “…,” she told a crowd: the target was there. */
const TO_TARGET =
  /\b(?:told|tells|asked|asks) (?:a|an|the|his|her|their|\d+|every)? ?(?:[\w-]+ ){0,3}?(?:meeting|crowds?|audience|congregation|classes|class|assembly|rally|workers|students|pupils|seniors|boys|girls|boy|girl|teenagers?|children|kids|guests|recruits|members|newcomers|followers|viewers|listeners|residents|parents|inmates|\d+-year-old|one of them)\b/;
/** Verbs of winning over: what they report is part of the pitch. */
const PITCHES =
  /\b(?:promis\w+|offer\w*|warn\w*|tells?|told|ask(?:s|ed)?|assur\w+|invit\w+|urg\w+|boast\w*|claim\w*|implor\w+|beg\w*)\b/;
const TO_PRESS = /\b(?:reporters?|the (?:\w+ )?(?:times|post|courier|ledger|herald|gazette|tribune)|this)\b/;

/** Sorts the article's attributions into what a recruiting message or its people say and what others do. */
export function findSpoken(
  article: Article,
  quotations: readonly Span[],
  attributions: readonly Attribution[],
  sources: readonly LedgerSource[],
  fromSender: (words: string) => boolean,
): Spoken {
  const plain = plainText(article.text);
  const spoken: Spoken = { messages: [], lines: [], told: [], press: [] };
  const roles = new Map(sources.map(({ id, role }) => [id, role?.toLowerCase() ?? '']));
  const ranks = LAWMEN.test(plain) ? null : RANKS;
  let before = '';
  let heardBefore = false;
  for (const attribution of attributions) {
    const first = attribution.content[0];
    const last = attribution.content.at(-1);
    if (!first || !last) continue;
    const who =
      `${attribution.source ? plain.slice(...attribution.source) : ''} ${attribution.speaker.toLowerCase()} ${roles.get(attribution.sourceId ?? '') ?? ''}`.trim();
    const said = attribution.content.map((span) => plain.slice(...span)).join(' ');
    const cue = attribution.cue ? plain.slice(attribution.cue[0], attribution.cue[1] + 30) : '';
    const quoted = attribution.quotation !== 'indirect';
    const carrier = CARRIER.exec(who)?.[0];
    const speaks =
      attribution.quotation === 'direct' ||
      ADDRESSES.test(said) ||
      !onlyTerms(plain, quotations, first, last);
    if (quoted && speaks && (carrier || attribution.speakerKind === 'character') && !OUTSIDE.test(who)) {
      const spans = [attribution.source, attribution.cue, first, last].filter((span) => span !== null);
      const span: Span = [Math.min(...spans.map((one) => one[0])), Math.max(...spans.map((one) => one[1]))];
      const called = calledIn(who, singular(carrier ?? 'message'));
      add(spoken.messages, { span, printed: true, called });
      spoken.lines.push(...attribution.content);
      continue;
    }
    const theirs = (RECRUITER.test(who) || ranks?.test(who) || fromSender(who)) && !OUTSIDE.test(who);
    if (!theirs) {
      if (!quoted && EXPERIENCED.test(who)) spoken.told.push(...attribution.content);
      continue;
    }
    const goesOn: boolean = attribution.cue === null && before === attribution.speaker && heardBefore;
    const toTarget: boolean = TO_TARGET.test(cue) || goesOn;
    before = attribution.speaker;
    heardBefore = toTarget;
    if (quoted && (TO_PRESS.test(cue) || attribution.speakerKind === 'named') && !toTarget)
      spoken.press.push(...attribution.content);
    else if (quoted && (toTarget || ADDRESSES.test(said))) spoken.lines.push(...attribution.content);
    else if (quoted) spoken.press.push(...attribution.content);
    else if (!quoted && (PITCHES.test(cue) || !fromSender(who)))
      spoken.told.push([attribution.source?.[0] ?? first[0], last[1]]);
    else if (!quoted && carrier) spoken.told.push(...attribution.content);
  }
  addUnclaimed(article, plain, attributions, quotations, spoken);
  return spoken;
}

const MOST_WORDS_OF_A_TERM = 2;
/** A leaflet “explaining how to use the ‘night desk’” is mentioned, not heard: the marks stand round a term. */
const onlyTerms = (text: string, quotations: readonly Span[], first: Span, last: Span): boolean =>
  quotations
    .filter((span) => span[0] >= first[0] && span[1] <= last[1])
    .every(
      (span) =>
        text
          .slice(...span)
          .trim()
          .split(/\s+/).length <= MOST_WORDS_OF_A_TERM,
    );

/** “…,” the messages start: words that no cue gives to anybody, in a sentence about the message. */
function addUnclaimed(
  article: Article,
  plain: string,
  attributions: readonly Attribution[],
  quotations: readonly Span[],
  spoken: Spoken,
): void {
  const claimed = makeOverlapping(attributions, ({ content }) => content);
  for (const quotation of quotations) {
    if (claimed(quotation).length > 0) continue;
    const sentence = sentenceAt(article, quotation[0]);
    const carrier = CARRIER.exec(frameOf(plain, quotations, sentence))?.[0];
    if (!carrier || !ADDRESSES.test(plain.slice(...quotation))) continue;
    spoken.lines.push(quotation);
    add(spoken.messages, { span: sentence, printed: true, called: calledIn('', singular(carrier)) });
  }
}

/** One voice that goes on is one message. */
function add(messages: Described[], next: Described): void {
  const open = messages.at(-1);
  if (open && open.called.medium === next.called.medium && next.span[0] - open.span[1] < 4)
    open.span = [open.span[0], Math.max(open.span[1], next.span[1])];
  else messages.push(next);
}
