import type { Rule } from '../rule.ts';

const bigger = 'makes it sound bigger than anybody can show it is';

export const EXAGGERATION: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:100|one hundred|a hundred|110|1,?000) ?(?:%|percent|per cent) (?:safe|certain|sure|guaranteed|true|false|legal|free|effective|natural|secure|american|wrong|right|committed|behind)|guaranteed (?:to|returns?|income|profits?|success|results?|win)|risk-free|can't lose|cannot lose|never fails?|the only thing (?:between|standing|that (?:stands|matters|can))|nothing (?:less than|short of)|anything (?:but|less than) (?:a|an)|no one can take (?:\w+ )?from you|nobody can take (?:\w+ )?from you)\b/g,
    speech: 0.62,
    own: 0.46,
    does: bigger,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:no|never|not) [\w, ]{0,40}?\bin (?:(?:all )?(?:the |our |human |american |recorded |modern )?(?:entire )?(?:history|memory)|(?:all )?(?:my|our|living) (?:life|lives|memory|history))(?: of [\w ]{2,25})?/g,
    speech: 0.66,
    own: 0.5,
    does: bigger,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:the )?(?:most|biggest|greatest|worst|best|largest|deadliest|finest|strongest|dumbest|single (?:most|greatest|biggest|worst)) [\w', -]{2,60}?\b(?:in (?:the )?(?:(?:entire |whole )?(?:history|world)|(?:american|human|modern|recorded|our|[a-z]+ian|british|french) (?:history|politics))|of all time|ever(?! (?:since|after))|on (?:the planet|earth)|the world has ever (?:seen|known))/g,
    speech: 0.62,
    own: 0.42,
    does: bigger,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:once-in-a-(?:lifetime|generation)|incalculable|astronomical|of (?:epic|biblical|historic|staggering|monumental|apocalyptic) proportions|beyond (?:belief|measure|imagination|comprehension|the pale)|like (?:nothing|never) (?:before|you've|the world|anyone)|like you(?:'ve| have) never|the mother of all|(?:every|all) last (?:one|day|person|inch|penny|\w+)|out of this world|to (?:the ends of the earth|infinity)|change (?:the world|everything|your life|history) (?:forever|overnight)|overnight (?:success|millionaires?)|all but (?:dead|destroyed|extinct)|(?:completely|totally|utterly|absolutely|entirely|wholly) (?:false|wrong|unacceptable|insane|corrupt|useless|worthless|unsatisfied|ridiculous|absurd|insufficient|untrue|dishonest|disgraceful|unfair|fake|rigged|conflicted|broken|crazy))\b/g,
    speech: 0.6,
    own: 0.52,
    does: bigger,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:every (?:single )?one of (?:them|these|you)|(?:all|none) of (?:them|these people)|every (?:politician|lawyer|banker|banks?|immigrant|muslim|teenager|student|kid|man|woman) (?:is|wants|belongs|deserves|knows))\b[^.?!\n]{0,12}\b(?:belongs?|deserves?|should be|is|are|lies?|lied|knows?|in on it)\b/g,
    speech: 0.55,
    own: 0.44,
    does: 'speaks of all of them, though nobody can show that it is all',
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:worth|buy|earn|make|own|retire|win) (?:a|her|him|your|you|more|millions|thousands)? ?[\w ]{0,20}? (?:by (?:spring|summer|christmas|friday|next year|thirty|\d+)|before (?:you|they) (?:can|turn|are|reach)|in (?:just )?(?:a|one|two|three|\d+) (?:days?|weeks?|months?)|overnight|while you sleep|from (?:home|your phone)))\b/g,
    speech: 0.62,
    own: 0.36,
    does: bigger,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:pay(?:ing)? (?:rent|tax(?:es)?|for) (?:on|to breathe|the air)[^.?!\n]{0,25}|to breathe the air|down to (?:the|your) last (?:penny|breath|man|drop)|a thousand (?:hours|times|years|cuts|lies)|a million (?:times|reasons|years)|(?:has|have) nothing (?:left|whatsoever)|not (?:a|one) (?:single )?(?:shred|iota|ounce|word|scrap|scintilla|drop|penny) of|without (?:a|any|one) (?:single )?(?:shred|iota|ounce|scrap|scintilla) of|zero (?:evidence|chance|credibility|respect|accountability))\b/g,
    speech: 0.58,
    own: 0.5,
    does: bigger,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:the (?:whole|entire) (?:world|planet|country|nation|universe|internet)|the \w+(?:est) [\w ]{2,25}ever\b|not a (?:soul|single \w+|word of|shred|scrap)|an? (?:mountain|ocean|sea|avalanche|tsunami|torrent|blizzard|army|galaxy|lifetime) of \w+|(?:a|ten|one) (?:thousand|million|billion|hundred) (?:lies|promises|times|excuses|reasons|cuts|years|tears|knives)|the (?:best|worst|greatest|biggest|happiest|saddest|darkest|proudest) (?:thing|day|idea|news|decision|mistake|deal|moment|year|night|lie|scandal|crime|gift|offer)(?: of (?:my|our|his|her|their|your) li(?:fe|ves))?|nothing (?:short of|less than) \w+|a (?:disaster|catastrophe|miracle|revolution|tragedy) (?:of|for|on|waiting|that)|will (?:change|transform) (?:everything|the world|your life|lives)|beyond (?:anything|words)|in a (?:single )?(?:heartbeat|blink))/g,
    speech: 0.54,
    own: 0.38,
    does: bigger,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:absolutely (?:nobody|no one|everyone|everybody|nothing|everything|no (?:place|chance|doubt|way|reason|evidence)|certain)|literally (?:everyone|everybody|everything|nothing|nobody|the (?:best|worst|only)|dying|millions)|virtually (?:nothing|nobody|impossible)|record-breaking|nothing could be further from the truth|at least a (?:million|thousand|billion)|chang(?:e|es|ed|ing) (?:your|my|our|the) (?:whole |entire )?life|(?:i|we) have never (?:known|seen) anything (?:quite )?like|never has there been|has ever (?:dared|seen|known|dreamed)|huge (?:swaths?|swathes)|(?:more than|than) (?:i|you|we|anyone) (?:could|can) (?:have )?(?:ever )?(?:imagined?|dream(?:ed)?)|(?:works?|heals?|cures?|fixes|melts?|erases?) (?:instantly|overnight|everything|every \w+|any \w+)|(?:zero|no) (?:effort|side effects|risk)|like magic|miracle (?:cure|diet|drug|product|cream)|never (?:be|feel) \w+ again)\b/g,
    speech: 0.58,
    own: 0.5,
    does: bigger,
    reach: 'words',
  },
  {
    pattern: /\bevery single \w+\b/g,
    speech: 0.56,
    own: 0.46,
    does: bigger,
    reach: 'words',
  },
];
