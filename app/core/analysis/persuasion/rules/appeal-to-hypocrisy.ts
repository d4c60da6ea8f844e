import type { Rule } from '../rule.ts';

const both = 'says that somebody does not do what they preach, instead of answering their point';

export const HYPOCRISY: readonly Rule[] = [
  {
    pattern:
      /\b(?:hypocri(?:te|tes|sy|tical|tically)|double standards?|practi[cs]e what (?:they|he|she|you) preach|do as i say|says? one thing (?:and|but) do(?:es)? another|talks? out of both sides|rules for thee|one rule for (?:them|him|her|the)|pot calling the kettle|two-faced|forked tongue|lectur(?:e|es|ing) (?:us|you|others|everyone|the rest))\b/g,
    speech: 0.66,
    own: 0.55,
    does: both,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:they|he|she|it) (?:say|says|tell|tells|told|claim|claims|promise|promises|promised|preach|preaches|talk|talks)\b[^.?!\n]{4,80}(?:[.,;]|-) ?(?:but|yet|while|and yet|still) (?:they|he|she|it|the|his|her|their|only)\b/g,
    speech: 0.6,
    own: 0.42,
    does: both,
    reach: 'sentence',
  },
  {
    pattern: /\bthey say (there (?:is|was) no \w+)\. there (?:is|was) \w+\./g,
    speech: 0.72,
    own: 0.6,
    does: both,
  },
  {
    pattern:
      /\b(?:they|he|she) (?:say|says|told us|tell us|tells us) (?:there (?:is|are|was|were) )?no (\w+)\.[^.?!\n]{0,40}\b\1\b/g,
    speech: 0.7,
    own: 0.55,
    does: both,
    reach: 'sentence',
  },
  {
    pattern:
      /\bwhile (?:they|he|she|you|ordinary|we|families|workers|people)\b[^.?!\n]{4,60}, (?:they|he|she|the|his|her|their|its) [^.?!\n]{0,40}\b(?:fly|flies|dines?|feasts?|drinks?|enjoys?|lives?|pockets?|parties|party|shops?|buys?|builds?|sits?)\b/g,
    speech: 0.6,
    own: 0.42,
    does: both,
    reach: 'sentence',
  },
  {
    pattern:
      /(?:\b(?:wants?|tells?|asks?|expects?|orders?) (?:us|you|everyone|people|families|workers|the rest of us) to\b[^.?!\n]{3,70}\b(?:while|and then|but) (?:he|she|they|it|his|her|their|its)\b|\b(?:voted|signed|campaigned|argued|fought|stood|called|marched) (?:for|against)\b[^.?!\n]{2,70}\b(?:and|but)? ?now (?:he|she|they|it|calls?|says?|wants?)|\b(?:funny|strange|odd|curious|interesting|convenient) (?:how|that)\b|\bhow convenient\b|\bthe (?:very )?(?:\w+ ){1,3}(?:who|that|which) \w+(?:ed|t|d|ew|ook|id)\b[^.?!\n]{3,70}\b(?:now|suddenly) (?:lectures?|tells?|wants?|says?|asks?|complains?|preaches?|calls?|demands?|claims?)|\b(?:easy|rich|brave|bold|generous) (?:for (?:him|her|them|someone|a man|a woman|people) to|coming from|words from|with other people's)|\brich,? coming from\b)/g,
    speech: 0.64,
    own: 0.46,
    does: both,
    reach: 'sentence',
  },
  {
    pattern: /\bthe (?:very )?same (?:people|party|politicians|ones|government|bosses) (?:who|that)\b/g,
    speech: 0.5,
    own: 0.4,
    does: both,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:tells?|told|asks?|asked|wants?|orders?|lectures?) (?:\w+ ){1,5}to\b[^.?!\n]{3,60}\bwhile (?:\w+ing|on (?:his|her|their))\b|\b(?:preach(?:es|ed|ing)?|lectur(?:es|ed|ing)) (?:about |on )?\w[^.?!\n]{2,50}\b(?:and then|but|yet|was|were|while)\b/g,
    speech: 0.58,
    own: 0.42,
    does: both,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:yet|but|and then|while) (?:they|he|she|it|we|you) (?:\w+ed|gave|took|bought|paid|built|spent|kept) (?:themselves|himself|herself|itself|(?:his|her|their) own)\b/g,
    speech: 0.56,
    own: 0.4,
    does: both,
    reach: 'sentence',
  },
];
