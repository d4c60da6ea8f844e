import type { Rule } from '../rule.ts';

const about = 'answers a charge by pointing at somebody else’s';

export const WHATABOUTISM: readonly Rule[] = [
  {
    pattern:
      /\b(?:but |and |so )?what about (?:the|when|how|all|his|her|their|your|those|these|that|what|\w+'s)\b/g,
    speech: 0.6,
    own: 0.45,
    does: about,
    reach: 'sentence',
    unless: /\b(?:asked|talk|talking|think|wonder|know) what about|what about you\b/,
  },
  {
    pattern:
      /\bwhere (?:was|were) (?:all )?(?:this|these|that|the|those|your|their|his|her|you|they|he|she)\b[^.?!\n]{0,70}?\b(?:when|while|as|during|before)\b[^.?!\n]*\?/g,
    speech: 0.78,
    own: 0.6,
    does: about,
    reach: 'sentence',
  },
  {
    pattern:
      /\bbefore (?:you|they|he|she|anyone|criticizing|criticising|pointing|asking|lecturing)[^.?!\n]{2,60}?,? (?:ask|look at|they should|he should|she should|you should|perhaps|maybe|let them)\b/g,
    speech: 0.74,
    own: 0.5,
    does: about,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:and|but|yet|while) (?:nobody|no one|no-one|no one ever|nobody ever|you never) (?:calls?|asks?|complains?|says?|talks?|mentions?|arrests?|investigates?|blames?|bats an eye|minds|seems to (?:care|mind))\b/g,
    speech: 0.7,
    own: 0.45,
    does: about,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:why (?:doesn't|does not|don't|do not|didn't|isn't|aren't|is no one|does nobody|does no one) (?:anyone|anybody|you|they|the media|the press|the government|he|she|talking|asking|investigating)[^.?!\n]{0,60}\?|look (?:who's talking|in the mirror)|(?:ask|tell) (?:him|her|them) about (?:his|her|their)|(?:they|you) (?:did|do) the same|(?:are|is|was|were) (?:just as|no better|even worse|far worse|much worse)(?: bad)?\b|people in glass houses)/g,
    speech: 0.55,
    own: 0.38,
    does: about,
    reach: 'sentence',
  },
];

const twist = 'gives the other side a view it does not hold, one that is easy to attack';

export const STRAW_MAN: readonly Rule[] = [
  {
    pattern:
      /\b(?:apparently|evidently|seems? to|basically|secretly) (?:wants?|thinks?|believes?|prefers?|expects?|would rather|would like) (?:us|you|our|every|all|that|children|kids|people|toddlers|families|we|everyone|nothing)\b/g,
    speech: 0.55,
    own: 0.4,
    does: twist,
    reach: 'sentence',
    unless: /\b(?:i|we) (?:would|just|really|actually|simply|seem)\b/,
  },
  {
    pattern:
      /\b(?:would have (?:you|us|everyone) believe|want(?:s)? (?:you|us) to believe|so (?:what )?(?:you're|they're|he's|she's) (?:really )?saying|in other words, (?:they|he|she|you)|according to (?:them|these people|their logic|his logic|her logic)|by (?:that|their|his|her) logic|(?:they|he|she) (?:would|will) tell you that|to hear (?:him|her|them) tell it|(?:they|critics|opponents|some people) (?:claim|say|think) (?:that )?we (?:should|can) (?:just|simply))\b/g,
    speech: 0.66,
    own: 0.5,
    does: twist,
    reach: 'sentence',
  },
  {
    pattern:
      /\b\w+ (?:wants|want|would let|would have|would like|is happy to let|are happy to let|hopes|hope) (?:your |our |the |all )?(?:toddlers|children|kids|babies|families|grandmothers|grandparents|pensioners|people|workers|you|us|women|everyone|nurses|soldiers|farmers|patients) (?:to )?(?:drink|die|starve|freeze|suffer|bleed|beg|drown|choke|burn|rot|pay for|go hungry|go without|live in fear|eat|lose)\b/g,
    speech: 0.76,
    own: 0.6,
    does: twist,
    reach: 'sentence',
  },
];

const away = 'brings in another subject, away from the question';

export const RED_HERRING: readonly Rule[] = [
  {
    pattern:
      /\b(?:the real (?:question|issue|story|scandal|problem|crime|outrage) (?:is|here|isn't|lies)|what (?:really|actually) matters|(?:let's|let us) (?:not forget|focus on|talk about)|(?:we|you) should (?:be talking|talk) about|instead of (?:talking|asking|worrying|complaining) about|(?:nobody|no one) is talking about|the (?:media|press) (?:won't|will not|refuses? to|don't|doesn't|never) (?:tell|report|cover|show|talk|mention))/g,
    speech: 0.52,
    own: 0.4,
    does: away,
    reach: 'sentence',
  },
];
