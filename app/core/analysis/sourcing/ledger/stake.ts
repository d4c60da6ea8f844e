import type { Stake } from '../../finding.ts';
import { FULL_TITLES } from '../lexicon/people-words.ts';
import type { Entity } from '../speakers/entity.ts';
import { whyItSpeaksFor } from './stake-why.ts';

const APART =
  /\b(?:not involved|no role in|independent|who (?:has )?(?:studies|studied|researches)|professor|researcher|scientist|economist|historian|hydrologist|analyst|academic|expert|university|institute|auditor|audit|inspector|investigator|inspection|court|judge|statistics|census|fire chief|dispatch|hospital|coroner|watchdog|ombudsman|survey|poll|safety board|fraud unit)\b/i;
const SPEAKS_FOR =
  /\b(?:spokes\w+|director|chief|president|chair\w*|minister|ministry|secretary|ambassador|embassy|executive|ceo|founder|owner|manager|company|firm|campaign|candidate|senator|representative|congress\w*|governor|mayor|council\w*|official|officials|aide|aides|adviser|advisor|lawyer|attorney|recruiter|officer|admiral|general|commander|government|party|union|lobby\w*|agency|navy|army|military|presenter|announcer|producer|maker|guild|department|station|service|club|moderators?|leaflet|flyer|advertisement|ad|poster|post|account|caption|message)\b/i;
const TOUCHED =
  /\b(?:mother|father|parent|son|daughter|victim|tenant|renter|resident|worker|employee|member|customer|voter|student|veteran)\b/i;

const RECORD =
  /^(?:report|study|survey|poll|audit|review|census|statistics?|data|minutes?|record|log|ruling|indictment|transcript|database|index|analysis|research)$/;
const PLEA =
  /^(?:leaflet|flyer|flier|poster|banner|billboard|ad|advert|advertisement|commercial|caption|post|tweet|brochure|pamphlet|sticker|invitation|slogan|statement|press release|newsletter|jingle|column|editorial|op-ed|petition)$/;
const PARTY_IN_IT =
  /\b(?:opponent|rival|critic|challenger|candidate|nominee|competitor|adversary|defendant|plaintiff|accused)\b/i;
/** What a clause after a name says of a part in the matter, or of a look at it from outside. */
const TAKES_PART =
  /^who (?:\w+ly )?(?:(?:has |had |have |was |were |is |used to )?(?:run|runs|ran|own|owns|owned|work|works|worked|live|lives|lived|rent|rents|lose|lost|leads?|led|founded|manage[sd]?|moderate[sd]?|clean|cleans|sell|sells|sold|buy|bought|joined|pay|pays|paid|sued|voted|vote|teach at|drives?|farms?|fish|fishes|send|sends))\b/i;
const LOOKS_IN =
  /^who (?:has |have )?(?:long )?(?:stud(?:y|ies|ied)|research(?:es|ed)?|teach(?:es)? (?!at)|investigat\w+|audit\w*|follows?|tracks?|wrote (?:a|the) (?:book|study|report)|was not involved|is not involved)\b/i;

/** "Gov." is a governor. */
const inFull = (role: string): string =>
  role.replace(/\p{L}+\.?/gu, (word) => FULL_TITLES.get(word.toLowerCase().replace('.', '')) ?? word);

/** What a document's stake is: a record weighs, a leaflet pleads. */
function stakeOfDocument(entity: Entity): { stake: Stake; stakeWhy: string } {
  const heads = [...entity.heads];
  const plea = heads.find((head) => PLEA.test(head));
  if (plea)
    return {
      stake: 'self-interested',
      stakeWhy: `${/^[aeiou]/.test(plea) ? 'An' : 'A'} ${plea} is made to win people over for whoever puts it out.`,
    };
  const record = heads.find((head) => RECORD.test(head));
  return record
    ? {
        stake: 'independent',
        stakeWhy: `The word “${record}” shows something set down to find out or keep, not to persuade.`,
      }
    : { stake: 'unclear', stakeWhy: 'The article does not say who gains from this document.' };
}

/** Whether a source gains or loses by being believed, and the article's words that show it. */
export function stakeOf(entity: Entity, about: string | null = null): { stake: Stake; stakeWhy: string } {
  if (entity.kind === 'document') return stakeOfDocument(entity);
  const words = `${inFull(entity.role ?? '')} ${entity.label} ${about && !about.startsWith('who ') ? about : ''}`;
  if (entity.kind === 'character')
    return {
      stake: 'self-interested',
      stakeWhy: 'These are lines written for a message that wants something from its viewer.',
    };
  const apart = APART.exec(words)?.[0];
  if (apart && !/\bspokes\w+/i.test(words))
    return {
      stake: 'independent',
      stakeWhy: `The article calls it “${apart}”: somebody who looks into the matter rather than takes part in it.`,
    };
  if (about && LOOKS_IN.test(about))
    return {
      stake: 'independent',
      stakeWhy: `The article says of this source “${about}”: somebody who looks into such matters.`,
    };
  const against = PARTY_IN_IT.exec(words)?.[0];
  if (against)
    return {
      stake: 'self-interested',
      stakeWhy: `The article calls this source “${against}”: one side of the matter, and it speaks about the other.`,
    };
  const office = SPEAKS_FOR.exec(words.replace(/\b(?:former|ex-)\W?(?:\p{L}+[ -]){0,3}\p{L}+/giu, ''))?.[0];
  if (office)
    return {
      stake: 'self-interested',
      stakeWhy: whyItSpeaksFor(entity, entity.role === null ? entity.label : inFull(entity.role), office),
    };
  if (about && TAKES_PART.test(about))
    return {
      stake: 'self-interested',
      stakeWhy: `The article says of this source “${about}”: somebody whom the matter touches.`,
    };
  const touched = TOUCHED.exec(words)?.[0];
  if (touched)
    return {
      stake: 'self-interested',
      stakeWhy: `The article calls this source “${touched}”: somebody who may gain or lose here.`,
    };
  return { stake: 'unclear', stakeWhy: 'The article does not say what this source gains or loses.' };
}
