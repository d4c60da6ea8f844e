import type { Rule } from '../rule.ts';

const two = 'leaves only two choices, though there are others';

export const FALSE_DILEMMA: readonly Rule[] = [
  {
    pattern:
      /\beither (?:we|you|they|he|she|it|the|our|this|i|people)\b[^.?!\n]{4,120}?,? or (?:else )?(?:we|you|they|he|she|it|the|our|this|i|people|face|lose|die|watch)\b/g,
    speech: 0.72,
    own: 0.45,
    does: two,
    reach: 'sentence',
  },
  {
    pattern: /\b(?:we|you|they) either\b[^.?!\n]{4,120}? or (?:we|you|they)\b/g,
    speech: 0.72,
    own: 0.45,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:there are|it takes) (?:only |just )?two (?:kinds|types|sorts|ways|paths|options|choices)|(?:only|just) two (?:choices|options|ways|paths|kinds|outcomes))\b/g,
    speech: 0.72,
    own: 0.5,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:you(?:'re| are)|they(?:'re| are)|people are) (?:either )?(?:with|for) us,? or (?:you(?:'re| are) )?against us\b|\bif you(?:'re| are) not (?:with|for) us\b|\bwhose side are you on\b|\bwhich side are you on\b/g,
    speech: 0.72,
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
    unless: /\b(?:not|n't) (?:think |say |believe )?(?:it(?:'s| is) )?(?:do or die|a choice)/,
  },
  {
    pattern: /\b(?:we|you|they) (?:can|could) (?:either )?[^.?!\n]{4,80}?,? or (?:we|you|they) can\b/g,
    speech: 0.66,
    own: 0.4,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:it(?:'s| is) (?:this|that|us|them|now|me|him|her|war|peace)[\w ]{0,20} or (?:no|nothing|them|him|her|us|me|never|death|ruin|chaos)|(?:anyone|anybody|whoever|those|if you) (?:who )?(?:is|are|does|do|will|'re)(?:n't| not) [^.?!\n]{3,45},? (?:is|are|you(?:'re| are)|you(?:'ll| will)) |no (?:third|other) (?:road|way|path|option|choice|door)|(?:we|you) (?:can )?(?:lead|fight|win|act|stand|pay|choose)[^.?!\n]{0,40},? or (?:we|you) (?:can |will )?(?:follow|lose|die|fall|watch|surrender|run|drown|wait|sink)|love (?:it|this \w+),? or leave|there is no alternative|(?:the|this) only (?:alternative|answer|solution|way (?:forward|out)))\b/g,
    speech: 0.6,
    own: 0.42,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:it(?:'s| is) (?:either )?(?!a\b|an\b|the\b)[\w'-]+(?: [\w'-]+)? or (?:[\w'-]+ )?(?:die|death|bust|broke|nothing|ruin|starve|lose|never|chaos|war|defeat|surrender|poverty|extinction|shame)\b|you (?:can't|cannot|can not) have (?:it )?both|no (?:middle|in-between|half ?way|grey area|third)\b|(?:if you(?:'re| are)|unless you(?:'re| are)) (?:not )?(?:for|with|behind|against|part of) [^.?!\n]{2,40}, (?:then )?you(?:'re| are) (?:against|with|part of|for|an? )|(?:pick|choose) a side)/g,
    speech: 0.64,
    own: 0.42,
    does: two,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:we|you|they) (?!said|say|think|asked|ask|know|were|are|can|either)(?:\w+) (?:\w+ ){0,3}or (?:we|you|they) (?:surrender|die|lose|fail|starve|fall|drown|go under|sink|burn|close|perish|give up|kneel|quit)\b/g,
    speech: 0.64,
    own: 0.42,
    does: two,
    reach: 'sentence',
  },
];
