import type { Rule } from '../rule.ts';

const doubt = 'makes you doubt somebody without giving a reason that can be checked';

export const DOUBT: readonly Rule[] = [
  {
    pattern:
      /\b(?:can|could|should|how do|how can|how could|why should|why would) (?:we|you|i|anyone|anybody|a|an|the|voters|people|any|such)\b[^.?!\n]{0,80}?\b(?:trust(?:ed)?|believe|believed|rely|relied|counted on|taken seriously|take (?:him|her|them|it) seriously|run|manage|handle)\b[^.?!\n]*\?/g,
    speech: 0.72,
    own: 0.46,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:who (?:really |actually )?(?:pays|paid|funds|funded|benefits|profits|gains|stands to gain|is paying|is behind|are they working for|is really)|what (?:is|are|was|were) (?:he|she|they|it|the \w+) (?:really |so )?(?:hiding|afraid of|trying to hide|covering up)|what (?:do|does|did) (?:he|she|they) (?:really )?(?:have to hide|want)|makes you wonder|you have to wonder|one (?:has to|must) wonder|one wonders|(?:does|do) (?:anyone|anybody|they|he|she|you|people) (?:really|seriously|honestly|actually) (?:think|believe|expect|want|trust)|you know what that (?:smells|looks|sounds) like|something (?:smells|stinks|is rotten|doesn't add up|does not add up)|(?:it|that|this|the story|none of it) (?:just )?(?:doesn't|does not|didn't) add up|smells? (?:fishy|funny|bad))\b/g,
    speech: 0.7,
    own: 0.46,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\bwhat (?:they|he|she|it|the \w+) (?:never|don't|doesn't|won't|will not|do not|does not|didn't|isn't|aren't|are not|is not) (?:tell|film|show|say|mention|want you|telling|saying|admit|report|print)\b/g,
    speech: 0.66,
    own: 0.46,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:nothing|anything|a word|everything|whatever) (?:he|she|they|that \w+) (?:says?|tells?|claims?) (?:can|is|should)|(?:don't|do not|never|cannot|can't) (?:trust|believe) (?:him|her|them|the|a word|anything|what|anyone|these|those)|(?:is|are|was|were) (?:not|hardly|scarcely|simply not|no longer) (?:fit|qualified|equipped|credible|trustworthy|to be trusted|up to the job|serious)|unfit (?:to|for)|ha(?:s|ve) no (?:clue|business|credibility)|(?:in over (?:his|her|their) heads?)|out of (?:his|her|their) depth|asleep at the (?:wheel|switch)|couldn't (?:run|organize|organise|manage) a)\b/g,
    speech: 0.64,
    own: 0.46,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:so-called|self-styled|self-proclaimed|self-appointed|supposed|purported|alleged(?:ly)? independent) (?!to\b)[\w-]+(?: [\w-]+)?/g,
    speech: 0.48,
    own: 0.42,
    does: 'hints that this is not what it claims to be',
  },
  {
    pattern: /\band the (?:\w+) (?:works for|is paid by|is married to|owns|answers to)\b/g,
    speech: 0.55,
    own: 0.3,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:are|is|do|does|did|was|were|have|has|can|will|would) (?:they|he|she|we|you|it|these people|this|these|the \w+) (?:really|seriously|honestly|actually)\b[^.?!\n]*\?/g,
    speech: 0.55,
    own: 0.46,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:is (?:this|that|it) (?:a|the|any|what|how|why|really|not)|isn't (?:it|that|this)|why (?:is|are|was|were|did|does|do|has|have|would|should) (?:the|he|she|they|it|this|that|our|we|only|no|so|nobody|anyone))\b[^.?!\n]{8,110}\?/g,
    speech: 0.42,
    own: 0.4,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:who gave (?:him|her|them|you|it) the right|how (?:do|can|could) (?:we|you|anyone) (?:know|be sure|trust)|how (?:can|could|will|would) (?:he|she|they|it|a man|a woman|a party|a company|a government)|(?:would not|wouldn't) (?:let|trust|hire|buy) (?:him|her|them|it|that|these|those))\b/g,
    speech: 0.6,
    own: 0.42,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:says|said|claims|claimed|promised|insists) (?:he|she|they|it|that)\b[^.?!\n]{3,90}[.,;] (?:has|have|had|is|are|did|does|do|was|were|will|would|really)(?: (?:he|she|they|it))?\?/g,
    speech: 0.66,
    own: 0.46,
    does: doubt,
    reach: 'sentence',
  },
  {
    pattern:
      /\bthe (?:same )?(?:\w+ ){1,2}(?:that|who|which) (?:lost|broke|failed|forgot|sank|crashed|could not|couldn't|cannot|can't|never|wrecked|botched|closed)\b[^.?!\n]{2,60}\b(?:now|wants?|asks?|expects?|is going to|says?|tells?)\b/g,
    speech: 0.6,
    own: 0.45,
    does: doubt,
    reach: 'sentence',
  },
];
