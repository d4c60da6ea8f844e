import type { Rule } from '../rule.ts';

const slope = 'says that one step must end in something extreme';

export const CONSEQUENTIAL: readonly Rule[] = [
  {
    pattern:
      /\b(?:today|this year|yesterday) (?:it(?:'s| is| was)|they|he|she|we)\b[^\n]{3,90}?[.,;:] ?(?:and )?(?:tomorrow|next(?: year| week| month)?|then|soon) (?:it|they|you|we|he|she|comes|will|is|the)\b/g,
    speech: 0.72,
    own: 0.4,
    does: slope,
    reach: 'sentence',
    unless: /\bfirst (?:they|he|she) (?:\w+ed) (?:at|in|to)\b/,
  },
  {
    pattern:
      /\b(?:slippery slope|thin end of the wedge|opens? the floodgates|floodgates|domino effect|pandora's box|where (?:does|will) it (?:all )?(?:end|stop)|where will this (?:end|stop|lead)|next thing you know|before (?:you|we) know it|give (?:them|him|her) an inch|the first step (?:toward|towards|to|on the road to) (?:tyranny|ruin|war|dictatorship|collapse|censorship|socialism|communism|serfdom)|the road to (?:ruin|tyranny|serfdom|war|dictatorship|hell|socialism)|leads? (?:straight|directly|inevitably) to|will (?:inevitably|surely|certainly|inexorably) (?:lead|end|result|bring|mean|destroy|cause))\b/g,
    speech: 0.72,
    own: 0.44,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:if (?:we|you|they|he|she)|once (?:we|you|they|he|she)|when (?:we|you)|let (?:them|him|her|this)) (?:let |allow |give |open |start |begin |accept |ban |pass |vote )?[^.?!\n]{3,90}?,? (?:and )?(?:they|he|she|it|we|you|there|nobody|no one|everyone|the)(?:'ll| will|'s going| is going| are going)[^.?!\n]{2,70}?\b(?:tomorrow|next|soon|in no time|by (?:christmas|spring|summer|autumn|winter|monday)|within (?:a|months|weeks|years)|for ?ever)\b/g,
    speech: 0.62,
    own: 0.42,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\bif (?:we|you|they|one|this|that|the|he|she|it|a)\b[^.?!\n]{3,90}?, (?:then )?(?:there (?:will|would) be|we(?:'ll| will) (?:all )?(?:lose|see|be|have|end|wake|face)|you(?:'ll| will) (?:be|lose|never|wake|see)|(?:it|that) (?:will be|is) the end|the (?:whole|entire)|no one (?:will|is)|nobody (?:will|is)|everyone (?:will|is)|nothing (?:will|is))\b/g,
    speech: 0.6,
    own: 0.42,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:will|would|could) (?:mean|be|spell|bring) (?:the )?(?:end|death|collapse|ruin|destruction|death knell) of\b/g,
    speech: 0.7,
    own: 0.44,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:give|let|allow|ban|close|tax|open|sell|build|admit|legali[sz]e) (?:them|him|her|it|one|a|an|people|even)\b[^.?!\n]{2,70}? and (?:by|before|soon|next|then|within|you(?:'ll| will)|they(?:'ll| will)|there(?:'ll| will))\b/g,
    speech: 0.64,
    own: 0.42,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:once (?:you|we|they) (?:let|allow|give|open|start|accept|lose|sell)\b[^.?!\n]{3,70}, |(?:and )?before long,? |first (?:it was|they came for|they took|the|it's)\b[^.?!\n]{2,60}\b(?:then|next)\b|where will (?:it|this) (?:all )?(?:end|stop)|what(?:'s| is) next\?|what comes next\?|(?:will|would) (?:trigger|unleash|set off|open the door to|pave the way (?:for|to)))/g,
    speech: 0.56,
    own: 0.36,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern: /\bthe (?:beginning|start) of the end\b/g,
    speech: 0.6,
    own: 0.44,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:first (?:they|it|he|she|we|you|the \w+)\b[^.?!\n]{3,60}\b(?:then|next|soon)\b[^.?!\n]{3,60}\b(?:will|'ll|until|too)\b|(?:then|soon) (?:they|you|we|it|he|she|the \w+|every \w+|there)(?:'ll| will)[^.?!\n]{3,80}\band (?:soon|then|before long|in the end|eventually)|there(?:'s| is| will be) no (?:stopping|turning back|going back|end to)|(?:then|next) (?:comes?|it will be|they will come for))\b/g,
    speech: 0.62,
    own: 0.42,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:give|let|allow|lend|sell) (?:him|her|them|it|you|a|an|your|one|the|people|children|kids|teenagers|students) [^.?!\n]{2,50} and (?:he|she|they|it|you|we)(?:'ll| will)\b/g,
    speech: 0.62,
    own: 0.42,
    does: slope,
    reach: 'sentence',
  },
  {
    pattern:
      /\bif (?:we|you|they) (?:allow|let|give in to|accept|permit|tolerate|start|lose|drop|cut|raise) [^.?!\n]{2,50}, (?:no|every|all|our|nobody|it|they|the \w+) [^.?!\n]{0,40}\b(?:will|'ll) (?:ever|all|never|be|close|leave|collapse|fall|follow|die|end)\b/g,
    speech: 0.58,
    own: 0.4,
    does: slope,
    reach: 'sentence',
  },
];
