import { words } from './words.ts';

/** Nouns of which a that-clause is nearly always what somebody holds. */
export const CLAUSE_NOUNS = words(`
  claim claims allegation allegations accusation accusations suggestion suggestions assertion assertions belief
  fear fears concern concerns worry worries hope hopes warning warnings prediction predictions promise pledge vow
  argument arguments view opinion idea notion theory contention insistence conclusion denial doubt doubts
  expectation expectations assurance assurances admission acknowledgment recommendation speculation rumor rumors
  suspicion suspicions statement complaint complaints demand demands feeling sense sentiment impression
`);

/** Adjectives after "is" that carry what somebody feels or thinks. */
export const ADJECTIVE_CUES = words(`
  afraid confident worried concerned convinced sure certain hopeful optimistic pessimistic skeptical sceptical glad
  happy proud sorry eager willing reluctant determined committed surprised disappointed angry critical supportive aware
  doubtful fearful adamant wary pleased grateful clear unsure uncertain
`);

/** Adverbs that stand inside a verb group without being part of what is said. */
export const SETTING_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight privately publicly aloud repeatedly
  recently earlier later afterward afterwards again too once simply also then here there live flatly bluntly
  january february march april may june july august september october november december
`);

/** Nouns after "in", "at" or "on" that tell where or when something was said. */
export const SETTING_NOUNS = words(`
  statement interview conference briefing speech letter email e-mail emails tweet post report memo hearing
  testimony rally debate telephone phone call video release press appearance show program broadcast radio television tv
  meeting week month year morning afternoon evening night day weekend event message filing lawsuit court ceremony
  address note article op-ed essay book blog podcast twitter facebook ribbon-cutting stage air campaign trail stop
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december recording voice-over
`);

/** Verbs that mean little beside the noun of stance after them ("took a shot at"). */
export const LIGHT_VERBS = words(`
  express make take raise offer deliver draw voice launch cast mount throw issue pose level
`);

/** Nouns of saying, judging and feeling that such a verb takes. */
export const STANCE_NOUNS = words(`
  concern concerns question questions doubt doubts confidence view views opinion opinions support opposition criticism
  attack attacks swipe swipes shot shots jab jabs dig aim case comment comments statement statements remark remarks
  claim claims promise promises pledge plan threat threats warning warnings allegation allegations accusation
  accusations interest hope hopes frustration outrage disappointment anger regret fear fears skepticism sympathy
  gratitude optimism outrage call calls complaint complaints defense praise suspicion suspicions reservations issue fun
`);
