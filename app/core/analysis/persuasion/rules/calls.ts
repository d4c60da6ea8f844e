import type { Rule } from '../rule.ts';

const time = 'sets a clock ticking, so that you act before you think it over';

export const APPEAL_TO_TIME: readonly Rule[] = [
  {
    pattern:
      /\b(?:must|should|have to|need to|needs to|has to|let's|let us|ought to) (?:all )?(?:\w+ ){1,4}?(?:right )?(?:now|today|tonight|immediately|at once|this instant)\b(?! that)/g,
    speech: 0.72,
    own: 0.45,
    does: time,
    reach: 'sentence',
    unless: /\b(?:until|by) now\b/,
  },
  {
    pattern:
      /\b(?:act|join|apply|sign up|enlist|register|call|start|begin|buy|donate|give|order|enrol|enroll|subscribe|vote|answer|respond|hurry|move|strike) (?:now|today|tonight|immediately|at once|this week|before (?:mon|tues|wednes|thurs|fri|satur|sun)day|while you (?:still )?can|before it(?:'s| is) (?:too late|gone))\b/g,
    speech: 0.78,
    own: 0.5,
    does: time,
  },
  {
    pattern: /\bbefore (?:it(?:'s| is| was)|it becomes|we(?:'re| are)) too late\b/g,
    speech: 0.78,
    own: 0.55,
    does: time,
  },
  {
    pattern:
      /\b(?:now is the (?:time|moment|hour)|the time is now|the time (?:has come|to act is)|the (?:hour|moment) (?:has come|is now|is here)|it(?:'s| is) now or never|now or never|this is (?:our|your|the) (?:last|only|final) (?:chance|hope|opportunity|shot)|(?:our|your|the|one) last (?:chance|hope|opportunity|shot))\b/g,
    speech: 0.75,
    own: 0.55,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:it(?:'s| is) (?:high |about |past )?time (?:that )?(?:i|we|you|they|for|to)|it(?:'s| is) time\b(?! for (?:lunch|dinner)))(?=\s)/g,
    speech: 0.62,
    own: 0.45,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:time is running out|time(?:'s| is) (?:almost )?up|the clock is ticking|no time to (?:lose|waste|wait)|cannot wait|can't wait (?:any|another|until|for someone)|can(?:not|'t) afford to wait|window (?:of opportunity )?is (?:closing|shrinking)|(?:offer|chance|opportunity) (?:ends|expires|won't last|will not last)|don't (?:wait|delay|miss out)|do not (?:wait|delay|miss)|while (?:stocks|supplies|seats|places) last|limited (?:time offer|offer|places|seats|spots))\b/g,
    speech: 0.76,
    own: 0.5,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:every|each) (?:day|week|month|year|hour|minute|second|moment) (?:that )?(?:we|you|they) (?:wait|delay|hesitate|dither|do nothing|fail to act)\b/g,
    speech: 0.78,
    own: 0.55,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:last|only \w+) (?:seats?|spots?|places?)(?: (?:left|remaining|available))\b|\blast (?:seat|spot|place|call)\b/g,
    speech: 0.72,
    own: 0,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:seat|spot|place|bonus|offer|price|door|link|chance) (?:is|are|will be|stays|was) (?:\w+ ){0,2}(?:until|till|only until|for) (?:midnight|tonight|noon|sunday|monday|tuesday|wednesday|thursday|friday|saturday|\d+)/g,
    speech: 0.76,
    own: 0.35,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:would|will|going to) ["']?(?:lock|close|expire|vanish|shut|disappear|end)["']? (?:at|on|by|in|after) (?:midnight|\w+\.? \d+|\d+|sunday|monday|tuesday|wednesday|thursday|friday|saturday)/g,
    speech: 0.55,
    own: 0.35,
    does: time,
    reach: 'sentence',
  },
];

const killer = 'shuts the subject, as if nothing were left to ask';

export const CONVERSATION_KILLER: readonly Rule[] = [
  {
    pattern:
      /\b(?:enough is enough|case closed|end of (?:story|discussion|debate|conversation)|full stop\.|and that's (?:that|final)|that is that\b|it is what it is|(?:let's|let us) (?:just )?(?:move on|agree to disagree)|agree to disagree|boys will be boys|rules are rules|the law is the law|a deal is a deal|these things happen|such is life|that's (?:just )?(?:life|politics|how it is|the way it is|war)|so be it|you do the math|'?nuff said|need i say more|what's done is done|god works in mysterious ways|everything happens for a reason|ours is not to reason why|like it or not|whether (?:you|they) like it or not|take it or leave it|my way or the highway|love it or leave it)\b|, period\.|\bperiod\.["']/g,
    speech: 0.72,
    own: 0.5,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:there(?:'s| is| was)|we have|i have) (?:simply |really |absolutely )?(?:nothing|no more|no point|no need|little) (?:left |more |else |further )?(?:to (?:study|discuss|debate|add|say|talk about|argue|decide|negotiate|explain|see here|review|ask)|left to (?:\w+))\b/g,
    speech: 0.74,
    own: 0.4,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:the (?:debate|discussion|argument|matter|question|case|science|issue) is (?:over|closed|settled|finished|ended)|(?:history|god|the people|the voters|the nation) (?:has|have) (?:already )?(?:judged|spoken|decided|ruled)|(?:i|we) will not (?:discuss|debate|dignify)|not (?:up for|open to) (?:debate|discussion|negotiation)|(?:is|are) (?:simply )?(?:not negotiable|non-negotiable|beyond (?:debate|question|dispute|discussion))|no (?:ifs|buts)|(?:no|without) further (?:discussion|debate)|(?:the )?time for (?:talk|talking|debate|questions|words) is (?:over|past)|common sense tells|it(?:'s| is) (?:just |simply |plain )?common sense|don't (?:ask|overthink)|stop asking)\b/g,
    speech: 0.74,
    own: 0.45,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:get out of the way|get over it|shut up|sit down and|grow up\.|stay out of it|mind your own business|go home\b(?= if)|if you don't like it|deal with it\.|get used to it|live with it\.)/g,
    speech: 0.6,
    own: 0.45,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:anyone|everybody|everyone) (?:with (?:half )?a brain|with (?:any|common) sense|who (?:thinks|cares|looks))|anyone who(?:'s| has| is| had)? [^.?!\n,]{2,50} (?:knows|understands|will tell you|can see)|any (?:reasonable|sane|decent|thinking|right-thinking) (?:person|human|man|woman|citizen)|only (?:a fool|an idiot|fools) (?:would|could))\b/g,
    speech: 0.66,
    own: 0.5,
    does: killer,
    reach: 'sentence',
  },
];
