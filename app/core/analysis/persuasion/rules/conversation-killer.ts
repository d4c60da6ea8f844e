import type { Rule } from '../rule.ts';

const killer = 'shuts the subject, as if nothing were left to ask';

export const CONVERSATION_KILLER: readonly Rule[] = [
  {
    pattern:
      /\b(?:enough is enough|case closed|end of (?:story|discussion|debate|conversation)|full stop\.|and that's (?:that|final)|that is that\b|it is what it is|(?:let's|let us) (?:just )?(?:move on|agree to disagree)|agree to disagree|boys will be boys|rules are rules|the law is the law|a deal is a deal|these things happen|such is life|that's (?:just )?(?:life|politics|how it is|the way it is|war)|so be it|you do the math|'?nuff said|need i say more|what's done is done|god works in mysterious ways|everything happens for a reason|ours is not to reason why|like it or not|whether (?:you|they) like it or not|take it or leave it|my way or the highway|love it or leave it)\b|, period\.|\bperiod\.["']/g,
    speech: 0.72,
    own: 0.44,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:there(?:'s| is| was)|we have|i have) (?:simply |really |absolutely )?(?:nothing|no more|no point|no need|little) (?:left |more |else |further )?(?:to (?:study|discuss|debate|add|say|talk about|argue|decide|negotiate|explain|see here|review|ask)|left to (?:\w+))\b/g,
    speech: 0.72,
    own: 0.4,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:the (?:debate|discussion|argument|matter|question|case|science|issue) is (?:over|closed|settled|finished|ended)|(?:history|god|the people|the voters|the nation) (?:has|have) (?:already )?(?:judged|spoken|decided|ruled)|(?:i|we) will not (?:discuss|debate|dignify)|not (?:up for|open to) (?:debate|discussion|negotiation)|(?:is|are) (?:simply )?(?:not negotiable|non-negotiable|beyond (?:debate|question|dispute|discussion))|no (?:ifs|buts)|(?:no|without) further (?:discussion|debate)|(?:the )?time for (?:talk|talking|debate|questions|words) is (?:over|past)|common sense tells|it(?:'s| is) (?:just |simply |plain )?common sense|don't (?:ask|overthink)|stop asking)\b/g,
    speech: 0.72,
    own: 0.44,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:get out of the way|get over it|shut up|sit down and|grow up\.|stay out of it|mind your own business|go home\b(?= if)|if you don't like it|deal with it\.|get used to it|live with it\.)/g,
    speech: 0.6,
    own: 0.44,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:anyone|everybody|everyone) (?:with (?:half )?a brain|with (?:any|common) sense|who (?:thinks|cares|looks))|anyone who(?:'s| has| is| had)? [^.?!\n,]{2,50} (?:knows|understands|will tell you|can see)|any (?:reasonable|sane|decent|thinking|right-thinking) (?:person|human|man|woman|citizen)|only (?:a fool|an idiot|fools) (?:would|could))\b/g,
    speech: 0.66,
    own: 0.44,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /(?:\bthat(?:'s| is) (?:just )?(?:politics|life|war|business|show business|how (?:it|the world|things) works?|the (?:end|last word)|final|all there is|all you need|all i)\b|\b(?:we|i)(?:'ve| have) been (?:over|through) this\b|\ball (?:i am|i'm|we are|we're) going to say|\ball there is to (?:it|say)|\b(?:the )?(?:people|voters|court|board|city|country|jury|town|market|numbers) ha(?:s|ve) (?:spoken|decided)|\byou (?:would|will|could|'d|'ll)(?:n't| not| never) understand|\b(?:no|little) point in \w+ing|\bnot worth (?:discussing|talking|arguing|a reply|answering)|\bnext question\b|\b(?:i|we) (?:have|'ve got) nothing (?:more|further|else|to add)|\bnothing (?:more|further|else) to (?:say|add|discuss)|\bthat was (?:then|that)\b|\bdon't (?:ask|question|argue)\b|\bif you have to ask\b|\bwhat more (?:is|do|can)\b|\bno (?:discussion|debate|argument|questions)\b(?!,| asked))/g,
    speech: 0.6,
    own: 0.42,
    does: killer,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:because i (?:say|said) so|(?:and )?that(?:'s| is) (?:final|an order|all there is to it|how it is|just (?:how|the way)|the (?:rule|law|way it is))|(?:the )?(?:science|facts?|law|evidence|contract) (?:is|are) (?:settled|clear|final),? (?:so|and|end|there)|(?:it(?:'s| has) always been|we have always done it|it has always been done) (?:that|this) way|(?:i|we) (?:don't|do not) want to hear|not another word|for your own good|who cares\b|you (?:wouldn't|would not|won't|will not|'ll never|will never) (?:get|understand) (?:it|this)|just (?:accept|live with|get over|deal with) it|don't (?:argue|overthink it))\b/g,
    speech: 0.64,
    own: 0.42,
    does: killer,
    reach: 'sentence',
  },
];
