import type { Rule } from '../rule.ts';

const two = 'leaves only two choices, though there are others';

export const FALSE_DILEMMA: readonly Rule[] = [
  {
    pattern:
      /\beither (?:we|you|they|he|she|it|the|our|this|i|people)\b[^.?!\n]{4,120}?,? or (?:else )?(?:we|you|they|he|she|it|the|our|this|i|people|face|lose|die|watch)\b/g,
    speech: 0.74,
    own: 0.45,
    does: two,
    reach: 'sentence',
  },
  {
    pattern: /\b(?:we|you|they) either\b[^.?!\n]{4,120}? or (?:we|you|they)\b/g,
    speech: 0.74,
    own: 0.45,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:there are|it takes) (?:only |just )?two (?:kinds|types|sorts|sides|ways|paths|options|choices)|(?:only|just) two (?:choices|options|ways|paths|kinds|sides|outcomes))\b/g,
    speech: 0.75,
    own: 0.5,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:you(?:'re| are)|they(?:'re| are)|people are) (?:either )?(?:with|for) us,? or (?:you(?:'re| are) )?against us\b|\bif you(?:'re| are) not (?:with|for) us\b|\bwhose side are you on\b|\bwhich side are you on\b/g,
    speech: 0.8,
    own: 0.6,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:have|has|had|faces?|is|there(?:'s| is)|with) (?:a (?:simple |clear |stark )?choice between|no (?:other )?(?:choice|option|alternative) (?:but|except|left)|no alternative|no middle (?:ground|way)|no third (?:way|option))\b/g,
    speech: 0.55,
    own: 0.35,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:the choice is (?:clear|simple|stark|yours|between)|the only (?:alternative|other option|other choice|way out|way to (?:stop|save|win|survive|protect))|it(?:'s| is) us or them|do or die|sink or swim|live free or die|freedom or \w+|victory or \w+|adapt or die)\b/g,
    speech: 0.66,
    own: 0.45,
    does: two,
    reach: 'sentence',
  },
  {
    pattern: /\b(?:we|you|they) (?:can|could) (?:either )?[^.?!\n]{4,80}?,? or (?:we|you|they) can\b/g,
    speech: 0.66,
    own: 0.4,
    does: two,
    reach: 'sentence',
  },
];

const slope = 'says that one step must end in something extreme';

export const CONSEQUENTIAL: readonly Rule[] = [
  {
    pattern:
      /\b(?:today|this year|yesterday) (?:it(?:'s| is| was)|they|he|she|we)\b[^\n]{3,90}?[.,;:] ?(?:and )?(?:tomorrow|next(?: year| week| month)?|then|soon) (?:it|they|you|we|he|she|comes|will|is|the)\b/g,
    speech: 0.76,
    own: 0.5,
    does: slope,
    reach: 'sentence',
    unless: /\bfirst (?:they|he|she) (?:\w+ed) (?:at|in|to)\b/,
  },
  {
    pattern:
      /\b(?:slippery slope|thin end of the wedge|opens? the floodgates|floodgates|domino effect|pandora's box|where (?:does|will) it (?:all )?(?:end|stop)|where will this (?:end|stop|lead)|next thing you know|before (?:you|we) know it|give (?:them|him|her) an inch|the (?:beginning|start) of the end|the first step (?:toward|towards|to|on the road to) (?:tyranny|ruin|war|dictatorship|collapse|censorship|socialism|communism|serfdom)|the road to (?:ruin|tyranny|serfdom|war|dictatorship|hell|socialism)|leads? (?:straight|directly|inevitably) to|will (?:inevitably|surely|certainly|inexorably) (?:lead|end|result|bring|mean|destroy|cause))\b/g,
    speech: 0.72,
    own: 0.5,
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
    own: 0.5,
    does: slope,
    reach: 'sentence',
  },
];

const single = 'names one cause for something that has several';

export const CAUSAL: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:the (?:only|sole|real|one|whole|single|simple|true) (?:reason|cause|problem|explanation|culprit))|(?:it(?:'s| is)|this is|that(?:'s| is)) (?:all|only|entirely|simply|purely|just) because|all because|(?:only|purely|solely|entirely) because(?: of)?|root of all|the root (?:cause )?of (?:all|every|our))\b/g,
    speech: 0.56,
    own: 0.44,
    does: single,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:is|are|was|were) (?:solely|entirely|wholly|single-handedly|directly|the ones|completely|all) (?:to blame|responsible)\b|\b(?:blame for (?:all|everything)|has only (?:himself|herself|itself) to blame|have only themselves to blame|is to blame for (?:everything|all|our))\b/g,
    speech: 0.6,
    own: 0.45,
    does: single,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:walked|drove|dragged|pushed|led|talked|plunged) [\w' ]{2,30} into (?:bankruptcy|ruin|war|poverty|debt|chaos|collapse|crisis|recession)\b/g,
    speech: 0.52,
    own: 0.4,
    does: single,
  },
  {
    pattern:
      /\bif (?:it|this|that|they|we|he|she)(?: (?:was|were|did|had|is|are)|)(?:n't| not) (?:\w+ ?){1,4}, (?:we|they|he|she|it|you) (?:would not|wouldn't)\b/g,
    speech: 0.5,
    own: 0.3,
    does: 'offers one sign as the whole proof',
    reach: 'sentence',
  },
];
