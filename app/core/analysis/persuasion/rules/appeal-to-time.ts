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
    speech: 0.72,
    own: 0.42,
    does: time,
  },
  {
    pattern: /\bbefore (?:it(?:'s| is| was)|it becomes|we(?:'re| are)) too late\b/g,
    speech: 0.72,
    own: 0.55,
    does: time,
  },
  {
    pattern:
      /\b(?:now is the (?:time|moment|hour)|the time is now|the time (?:has come|to act is)|the (?:hour|moment) (?:has come|is now|is here)|it(?:'s| is) now or never|now or never|this is (?:our|your|the) (?:last|only|final) (?:chance|hope|opportunity|shot)|(?:our|your|the|one) last (?:chance|hope|opportunity|shot))\b/g,
    speech: 0.72,
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
      /\b(?:time is running out|time(?:'s| is) (?:almost )?up|the clock is ticking|no time to (?:lose|waste|wait)|(?:cannot|can't) wait (?:any|another|for (?:someone|others|them)|(?:even )?(?:one|a) (?:more )?(?:day|minute|second))|can(?:not|'t) afford to wait|window (?:of opportunity )?is (?:closing|shrinking)|(?:offer|chance|opportunity) (?:ends|expires|won't last|will not last)|don't (?:wait|delay|miss out)|do not (?:wait|delay|miss)|while (?:stocks|supplies|seats|places) last|limited (?:time offer|offer|places|seats|spots))\b/g,
    speech: 0.72,
    own: 0.5,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:every|each) (?:day|week|month|year|hour|minute|second|moment) (?:that )?(?:we|you|they) (?:wait|delay|hesitate|dither|do nothing|fail to act)\b/g,
    speech: 0.72,
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
    speech: 0.72,
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
  {
    pattern:
      /\b(?:tomorrow (?:will|is|may|might|could) (?:be )?too late|(?:have|get|got|is) (?:only )?one (?:chance|shot|opportunity)|there (?:may|might|will) not be (?:another|a second|a next|time)|(?:the )?time (?:for|of) (?:waiting|talk|talking|patience|excuses|delay|half measures) is (?:over|past|gone|up)|before the (?:month|week|year|day|door|offer|window) (?:is|closes|ends|runs)|not (?:tomorrow|next (?:week|month|year)|later)\b|(?:too|so) late to (?:turn back|act|stop|wait)|hours (?:left|to (?:save|act|decide))|(?:days|minutes) (?:left|to (?:save|act|decide))|(?:delay|waiting|hesitation) (?:will|would|could|can) (?:cost|kill|mean)|last (?:bus|train|boat|call|orders|stop)\b)/g,
    speech: 0.62,
    own: 0.42,
    does: time,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:what are you waiting for|(?:sale|offer|deal|price|discount|window|registration|promo\w*|bonus|giveaway) (?:\w+ )?(?:ends?|closes?|expires?|stops?) (?:tonight|today|tomorrow|soon|at midnight|at noon|in \w+ (?:hours?|days?))|(?:tonight|today) only|for a limited time|(?:selling|going) fast|almost (?:gone|sold out)|while it lasts|hurry(?: up)?\b|window for \w+ is (?:closing|shrinking)|cannot afford to (?:hesitate|wait|delay|dither)|(?:only|just) (?:\w+|\d+) (?:\w+ )?(?:hours?|days?|minutes?|spots?|seats?|tickets?|places?|pairs?) (?:left|to go|remain(?:ing)?)|before midnight|last chance|the time (?:for|to) (?:action|act|decide|choose) is)\b/g,
    speech: 0.66,
    own: 0.4,
    does: time,
    reach: 'sentence',
    unless: /\b(?:deadline|polls|votes? (?:are|is)|application)\b/,
  },
];
