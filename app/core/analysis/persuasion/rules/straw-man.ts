import type { Rule } from '../rule.ts';

const twist = 'makes the other side say something that is easy to attack';

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
    own: 0.46,
    does: twist,
    reach: 'sentence',
  },
  {
    pattern:
      /\b\w+ (?:wants|want|would let|would have|would like|is happy to let|are happy to let|hopes|hope) (?:your |our |the |all )?(?:toddlers|children|kids|babies|families|grandmothers|grandparents|pensioners|people|workers|you|us|women|everyone|nurses|soldiers|farmers|patients) (?:to )?(?:drink|die|starve|freeze|suffer|bleed|beg|drown|choke|burn|rot|pay for|go hungry|go without|live in fear|eat|lose)\b/g,
    speech: 0.72,
    own: 0.46,
    does: twist,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:so,? (?:we should|we are supposed to|you want|you think|they want|they think|i should|the answer is|now we|it's fine|it is fine)\b[^.?!\n]{3,90}\?|(?:my opponents?|the critics|our critics|my critics|the other side|the opposition|these people|some people|the experts|environmentalists|the protesters|the unions?) (?:thinks?|believes?|wants?|would have us|would rather|seems? to think|says? we should|likes?)|what (?:he|she|they|you) (?:is|are|'re|'s) really saying|what (?:he|she|they) really (?:means?|wants?)|(?:he|she|they|who) (?:would|'d) rather (?:see|let|have|watch|lose))/g,
    speech: 0.58,
    own: 0.42,
    does: twist,
    reach: 'sentence',
    unless: /\b(?:to know|to see|to hear|to talk) (?:more|how|when|whether)\b/,
  },
  {
    pattern:
      /\b(?:thinks?|believes?|wants?|says?|claims?|argues?) (?:that )?(?:we|you|children|kids|students|criminals|everyone|nobody|no one|people|teachers|players|girls|boys|women|workers) (?:should|ought to|must) (?:never|all|always|just|not be|simply|be allowed to|go back|live|pay)\b/g,
    speech: 0.56,
    own: 0.38,
    does: twist,
    reach: 'sentence',
    unless: /\b(?:i|we) (?:think|believe|say|argue)\b/,
  },
  {
    pattern:
      /\b(?:what (?:[\w-]+ ){1,4}really wants?|according to (?:the )?(?:[\w-]+ )?(?:greens|left|right|liberals|conservatives|critics|activists|unions?|do-gooders|environmentalists|politicians|opponents|other side|bosses|elites?),? (?:we|you|everyone|nobody|it is|the only|all)|we should all (?:just |simply )?(?:go back|live in|eat|stop|give up|quit|walk|sit)|(?:they|he|she|the \w+) wants? (?:us|you|everyone|all of us) to (?:live in|eat|give up|go back|bow|freeze|believe|apologi[sz]e for|stop|kneel|shut up))\b/g,
    speech: 0.62,
    own: 0.42,
    does: twist,
    reach: 'sentence',
  },
];
