import type { MoveRule } from '../move-rule.ts';

/** A promise that the trouble will be over names the trouble too. */
const RELIEF =
  /\b(?:never (?:be |feel |go |have to )?\w+ again|no more|no longer have to|will never (?:be|feel|go))\b/;
/** “Recruits bored students” says whom a group looks for. */
const WHOM = new RegExp(
  `${RELIEF.source}|\\b(?:recruits?|looks? for|looking for|finds? its|seeks?|targets?|inviting|aimed at|persuad\\w+)\\b`,
);
const wrong = 'points at what is wrong in the target’s life, so that leaving it looks fair';

export const GRIEVANCE: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:wealth gap|frustrat(?:ed|ion|ions|ing)|disillusion(?:ed|ment)|resent(?:s|ed|ment|ful)?|grievances?|injustices?|unfair(?:ness|ly)?|inequality|exploited|humiliat(?:ed|ion|ing)|oppress(?:ed|ion)|discriminat(?:ed|ion)|cheated|overlooked|passed over|ignored|invisible|unemployed|jobless|laid off|fired|evicted|overdue|unpaid|underpaid|homeless|bullied|lonel(?:y|iness)|bored|boredom|exhausted|hopeless|corrupt(?:ion)?|betrayed by|neglected)\b/g,
    line: 0.6,
    told: 0.6,
    outside: 0,
    does: wrong,
    unless: WHOM,
  },
  {
    pattern:
      /\b(?:tired of|fed up|sick of|had enough of|dead[- ]end|stuck in|rat race|nine[- ]to[- ]five|9[- ]to[- ]5|clocks? in|minimum wage|living paycheck|paycheck to paycheck|going nowhere|no future|nothing to lose|second[- ]class|glass ceiling|being broke|being told|rent notice|eviction notice|final notice|pile of (?:bills|rejection)|stack(?:s|ing)? (?:of bills|shelves|boxes)|stock(?:s|ing) shelves|flickering lights?|behind a (?:counter|desk|till)|(?:manager|boss|foreman|supervisor|teacher|officer) (?:barks|shouts|yells|screams|scolds|snaps|ignores|takes the credit))\b/g,
    line: 0.72,
    told: 0.68,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:they|the (?:rich|bosses|elite|leaders|few|officers|owners|generals|party)|your (?:boss|bosses|manager|leaders|generals|government|company|officers)) (?:are the ones|is the one|gets?|take|takes|took|keep|keeps|kept|enjoys?|live|lives|eats?|sold|sells|sleeps?|grow|grows|got|does not|doesn't|don't|do not|never|care|laughs?|profits?)\b(?! the first step| a step)/g,
    line: 0.58,
    told: 0.42,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:a |the )?(?:select|privileged|chosen|happy|lucky|greedy) few\b|\bonly a (?:few|handful)\b|\bwhy (?:is|are|do|does|should|must) (?:it (?:that )?)?(?:only|they|the rich|we|you|he|she)\b[^.?!\n]*\?/g,
    line: 0.66,
    told: 0.6,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:nobody|no one|no-one) (?:is |was |ever )?(?:counts?|counting|cares?|listens?|listening|sees|noticed|picked|chose|wanted|wants|needs|looks|looked|talks|asked|believes|came|knows (?:your|my) name|thanked|asks|calls|waiting|remembers|respects|believed)\b/g,
    line: 0.66,
    told: 0.55,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:other people's|someone else's|somebody else's|another man's|their) (?:things|money|dreams?|profits?|orders|wars?|cars|houses|pockets|future|mess|groceries|shelves)\b/g,
    line: 0.68,
    told: 0.5,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:promised|told|taught|swore) (?:us|me|you|that|everyone|prosperity|him|her)\b[^.?!\n]{0,90}?\bbut\b/g,
    line: 0.62,
    told: 0.62,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern: /\b(?:laments?|complains?|bemoans?|grumbles?|fumes?) (?:that|about|over|to)\b/g,
    line: 0.5,
    told: 0.62,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern:
      /\bbut why\b|\bso (?:that )?(?:he|she|they|mr\.?|mrs\.?|the|your boss|somebody|someone)\b[^.?!\n]{0,40}\bcan (?:buy|live|drive|fly|sleep|eat|retire|get|have|keep)\b|\b(?:you|we) (?:are|were) (?:just |only |nothing but )?a (?:number|cog|slave|tool|servant|machine)\b|\b(?:alone|in the rain),? (?:you|we) \w+|\b(?:you(?:'re| are)) (?:too good|worth more|better than|wasted|tired|alone|stuck|trapped|lost|owed)\b|\byou deserve (?:better|more)\b|\b(?:treats?|treated|uses?|used) (?:you|us|me|him|her|them) (?:like|as|and)\b|\b(?:alone|sleeps?|sits?|stands?|waits?|eats?) (?:alone|in (?:a|the) (?:bus|empty|dark|cold|cramped|tiny|bare|shabby)|in the (?:rain|cold|dark))|\bwe (?:dedicate|gave|give|work|worked|bleed|toil|obey|serve)\b[^.?!\n]{0,50}\b(?:but|and|while) they\b/g,
    line: 0.68,
    told: 0.5,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:occupiers?|oppressors?|invaders?|crusaders?|infidels|enemies|tyrants?) (?:are |have |is )?(?:killing|kill|bomb|bombing|humiliate|rob|robbing|insult|murdered|murder|stole|occupy)\b/g,
    line: 0.66,
    told: 0.55,
    outside: 0,
    does: wrong,
    unless: RELIEF,
  },
];

const threat = 'warns of what will happen if nothing changes';

export const FEAR: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:worr(?:y|ies|ied)|fears?|dreads?|afraid|terrified|panics?|senses? (?:that )?|sensing|paranoi[ad])\b[^.?!\n]{0,60}\b(?:fate|lose|losing|against|next|die|arrest(?:ed)?|ousted|fired|purged?|disappear|end up|caught|prison|alone|left|purge|forgotten|drafted|killed|share)\b/g,
    line: 0.62,
    told: 0.7,
    outside: 0,
    does: threat,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:easy to (?:become|vanish|be forgotten)|to (?:just |simply )?disappear|will (?:just |simply )?disappear|vanish(?:es|ed)?|become a memory|whispers|ousted from|purged|be next|who is next|maneuvering against|manoeuvring against|plotting against|turn(?:ed|ing)? on (?:him|her|you|them)|they will (?:find|come for|replace|discard|forget) you|will be (?:too late|left behind|forgotten|replaced|arrested|sent|thrown)|cast aside|thrown away)\b/g,
    line: 0.68,
    told: 0.58,
    outside: 0,
    does: threat,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:stay (?:poor|broke|behind|small|asleep|trapped)|left behind|miss out|die (?:poor|broke|alone|for nothing|in)|dies? tired|before (?:it's|it is) too late|lose everything|if you (?:stay|refuse|wait|don't|do not|fight)|grow up (?:on|in|without|under|poor|hungry)|you (?:will|'ll) (?:regret|lose|die|never)|never see (?:your|home)|come home in a|body ?bags?|cannon fodder|price of (?:silence|waiting))\b/g,
    line: 0.66,
    told: 0.58,
    outside: 0,
    does: threat,
    unless: RELIEF,
  },
  {
    pattern:
      /\b(?:would|will) "?(?:lock|close|expire|vanish|be gone)"? (?:on|at|by|in|for)\b|\blast (?:chance|seat|spot)\b/g,
    line: 0.42,
    told: 0.45,
    outside: 0,
    does: 'threatens that the chance will be gone',
  },
  {
    pattern:
      /\bis that the plan for you\b|\bis this (?:really )?(?:the life|your life|all|it|how you)\b[^.?!\n]*\?|\bwhat will (?:become|happen|be left)\b[^.?!\n]*\?|\bwhat if (?:you|they|nobody|no one|tomorrow)\b[^.?!\n]*\?/g,
    line: 0.58,
    told: 0.4,
    outside: 0,
    does: 'asks you to picture a future you would not want',
  },
];
