import type { Rule } from '../rule.ts';

const about = 'answers a charge by pointing at what others do';

export const WHATABOUTISM: readonly Rule[] = [
  {
    pattern:
      /\b(?:but |and |so )?what about (?:the|when|how|all|his|her|their|your|those|these|that|what|\w+'s)\b/g,
    speech: 0.6,
    own: 0.45,
    does: about,
    reach: 'sentence',
    unless: /\b(?:asked|talk|talking|think|wonder|know) what about|what about you\b/,
  },
  {
    pattern:
      /\bwhere (?:was|were) (?:all )?(?:this|these|that|the|those|your|their|his|her|you|they|he|she)\b[^.?!\n]{0,70}?\b(?:when|while|as|during|before)\b[^.?!\n]*\?/g,
    speech: 0.72,
    own: 0.46,
    does: about,
    reach: 'sentence',
  },
  {
    pattern:
      /\bbefore (?:you|they|anyone|criticizing|criticising|pointing|asking|lecturing)[^.?!\n]{2,60}?,? (?:ask|look at|they should|he should|she should|you should|perhaps|maybe|let them)\b/g,
    speech: 0.72,
    own: 0.46,
    does: about,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:and|but|yet|while) (?:nobody|no one|no-one|no one ever|nobody ever|you never) (?:calls?|asks?|complains?|says?|talks?|mentions?|arrests?|investigates?|blames?|bats an eye|minds|seems to (?:care|mind))\b/g,
    speech: 0.7,
    own: 0.45,
    does: about,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:why (?:doesn't|does not|don't|do not|didn't|isn't|aren't|is no one|does nobody|does no one) (?:anyone|anybody|they|the media|the press|the government|he|she|talking|asking|investigating)[^.?!\n]{0,60}\?|look (?:who's talking|in the mirror)|(?:ask|tell) (?:him|her|them) about (?:his|her|their)|(?:they|you) (?:did|do) the same|(?:are|is|was|were) (?:just as|no better|even worse|far worse|much worse)(?: bad)?\b|people in glass houses)/g,
    speech: 0.55,
    own: 0.38,
    does: about,
    reach: 'sentence',
  },
  {
    pattern:
      /(?:\b(?:and|but) how (?:many|much|often) [^.?!\n]{3,80}\?|\b(?:nobody|no one|no-one|you never|the press never|the media never) (?:minded|complained|objected|cared|said (?:a word|anything)|protested|asked|wrote|blinked|batted|mentioned) [^.?!\n]{0,60}\b(?:when|about|as|that|then)\b|\b(?:spent|took|lost|did|wasted|borrowed|flew|earned|polluted|spend|take|do) (?:twice|three times|ten times|far|much|even|a lot) (?:as much|as many|more|worse|less)\b[^.?!\n]{0,60}\b(?:and|but|yet) (?:you|nobody|no one|where)|\bask (?:the other side|the others|them|him|her|my opponent|the opposition|your) (?:about|how|why|what|where|who)|\b(?:did|was|were) (?:it|that|this|they) (?:any )?(?:different|better|wrong) when\b)/g,
    speech: 0.62,
    own: 0.42,
    does: about,
    reach: 'sentence',
    unless: /\bhow (?:many|much) (?:people|homes|votes|copies) (?:are|were|have) (?:there|left)\b/,
  },
  {
    pattern:
      /\b(?:(?:take a )?(?:long |good |hard )*look (?:at|in) your own|clean up your own|(?:your|their|his|her|the other) (?:own )?(?:side|team|party|club|country|company|lot) (?:did|does|has done|is doing|has|is) (?:it|the same|worse|far worse|too|no better)|(?:they|you|he|she) (?:started it|did it first|do it too|did it too)|what did (?:you|they|he|she) do when|who are (?:you|they) to (?:talk|judge|lecture|complain))\b/g,
    speech: 0.64,
    own: 0.42,
    does: about,
    reach: 'sentence',
  },
];
