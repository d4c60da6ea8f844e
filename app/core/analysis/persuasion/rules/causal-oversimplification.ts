import type { Rule } from '../rule.ts';

const single = 'names one cause for something that has several';

export const CAUSAL: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:the (?:only|sole|one|single|whole|simple) (?:reason|cause|problem|explanation|culprit)|the (?:real|true) (?:reason|cause|culprit))|(?:it(?:'s| is)|this is|that(?:'s| is)) (?:all|only|entirely|simply|purely|just) because|all because|(?:purely|solely|entirely) because(?: of)?|root of all|the root (?:cause )?of (?:all|every|our))\b/g,
    speech: 0.56,
    own: 0.42,
    does: single,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:is|are|was|were) (?:solely|entirely|wholly|single-handedly|directly|the ones|completely|all) (?:to blame|responsible)\b|\b(?:blame for (?:all|everything)|has only (?:himself|herself|itself) to blame|have only themselves to blame|is to blame for (?:everything|all|our))\b/g,
    speech: 0.6,
    own: 0.42,
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
  {
    pattern:
      /\b(?:(?:all )?because of (?:one|a single) (?:man|woman|person|law|decision|mistake|party|company|signature|vote|word|\w+'s)|ever since (?:the |these |those |they |he |she )(?:[\w ]{0,30})?(?:came|arrived|took|moved|started|opened|got|won)|(?:it )?(?:all )?comes down to one|(?:is|was|are|were) all (?:his|her|their|your) fault|thanks to (?:one man|one woman|them|him|her),|there(?:'s| is) (?:only )?one (?:reason|cause|culprit|person to blame|man to blame)|(?:that|this) is the (?:only )?reason)\b/g,
    speech: 0.58,
    own: 0.42,
    does: single,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:for (?:just |only )?one (?:simple |single )?reason|(?:is|are|was|were|it's|that's) (?:all |simply |just |only |entirely |purely )?down to (?:the|one|this|that|his|her|their|bad|lazy|greed)|if it (?:weren't|wasn't|were not|was not|had not been) for|(?:every|all (?:our|the|your|of our)) (?:illness|disease|problems?|crimes?|troubles?|ills?|woes|failures?)\b[^.?!\n]{0,40} (?:comes?|stems?|flows?|starts?|began) (?:from|with)|blame (?:the |it on )?[\w ]{2,25} for (?:all|everything|every)|(?:is|was) the (?:single )?(?:reason|cause) (?:why |that )?(?:we|you|they|our|all|everything|every))\b/g,
    speech: 0.6,
    own: 0.4,
    does: single,
    reach: 'sentence',
  },
];
