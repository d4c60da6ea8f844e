import type { Rule } from '../rule.ts';

const away = 'brings in another subject, away from the question';

export const RED_HERRING: readonly Rule[] = [
  {
    pattern:
      /\b(?:the real (?:question|issue|story|scandal|problem|crime|outrage) (?:is|here|isn't|lies)|what (?:really|actually) matters|(?:let's|let us) (?:not forget|focus on|talk about)|(?:we|you) should (?:be talking|talk) about|instead of (?:talking|asking|worrying|complaining) about|(?:nobody|no one) is talking about|the (?:media|press) (?:won't|will not|refuses? to|don't|doesn't|never) (?:tell|report|cover|show|talk|mention))/g,
    speech: 0.52,
    own: 0.4,
    does: away,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:instead of \w+ing\b[^.?!\n]{2,50}, (?:let|look|count|ask|why|we|you|they|he|she|people)|(?:that|this) is(?:n't| not) the (?:question|issue|point|story)|(?:should|ought to) (?:ask|be asking|look at|be looking)\b(?! for)|the (?:only|real) question|you (?:ask|talk) (?:me )?about [^.?!\n]{2,40}[.,;] (?:but|i|let|look))/g,
    speech: 0.54,
    own: 0.4,
    does: away,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:never mind (?:the|that|about|all|what)|forget (?:about )?(?:the|all|that|what) [^.?!\n]{2,40}[,:;]|(?:have you|did you) (?:seen?|notice|notice[d]?|heard) how|(?:people|you|we|they|reporters|the (?:press|media|public)) (?:should|ought to|need to) (?:be )?(?:talk(?:ing)?|ask(?:ing)?|worry(?:ing)?|writ(?:e|ing)) (?:about|why|how)|why (?:don't|doesn't|aren't) (?:you|they|we|anyone) (?:talk(?:ing)?|ask(?:ing)?|writ(?:e|ing)) about|(?:let us|let's) not forget (?:how|that|what|all))/g,
    speech: 0.54,
    own: 0.38,
    does: away,
    reach: 'sentence',
  },
];
