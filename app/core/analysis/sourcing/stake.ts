import type { Stake } from '../finding.ts';
import type { Entity } from './entity.ts';

const APART =
  /\b(?:not involved|no role in|independent|who (?:has )?(?:studies|studied|researches)|professor|researcher|scientist|economist|historian|hydrologist|analyst|academic|expert|university|institute|auditor|audit|inspector|investigator|inspection|court|judge|statistics|census|fire chief|dispatch|hospital|coroner|watchdog|ombudsman|survey|poll|safety board|fraud unit)\b/i;
const SPEAKS_FOR =
  /\b(?:spokes\w+|director|chief|president|chair\w*|minister|ministry|secretary|ambassador|embassy|executive|ceo|founder|owner|manager|company|firm|campaign|candidate|senator|representative|congress\w*|governor|mayor|council\w*|official|officials|aide|aides|adviser|advisor|lawyer|attorney|recruiter|officer|admiral|general|commander|government|party|union|lobby\w*|agency|navy|army|military|presenter|announcer|producer|maker|guild|department|station|service|club|moderators?|leaflet|flyer|advertisement|ad|poster|post|account|caption|message)\b/i;
const TOUCHED =
  /\b(?:mother|father|parent|son|daughter|victim|tenant|renter|resident|worker|employee|member|customer|former|voter|student|veteran)\b/i;

/** Whether a source gains or loses by being believed, and the article's words that show it. */
export function stakeOf(entity: Entity): { stake: Stake; stakeWhy: string } {
  const words = `${entity.role ?? ''} ${entity.label}`;
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
  const office = SPEAKS_FOR.exec(words)?.[0];
  if (office)
    return {
      stake: 'self-interested',
      stakeWhy: `The word “${office}” shows a source that speaks for one of the parties.`,
    };
  const touched = TOUCHED.exec(words)?.[0];
  if (touched)
    return {
      stake: 'self-interested',
      stakeWhy: `The word “${touched}” shows somebody whom the matter touches.`,
    };
  return { stake: 'unclear', stakeWhy: 'The article does not say what this source gains or loses.' };
}
