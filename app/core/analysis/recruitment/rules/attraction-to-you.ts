import type { MoveRule } from '../move-rule.ts';

/** Lines that speak to "you" or of "us": how a pitch offers, flatters and counts heads in everyday words. */

const offer = 'offers something good in return';
const HARM = /\b(?:lose|lost|died|killed|injured|arrested|barred|complain|sued|debt of)\b/;

export const PROMISE_TO_YOU: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:you(?:'ll| will| can| could)) (?:\w+ )?(?:get|be (?:heard|loved|safe|free|seen|rich|paid|trained|respected|looked after|taken care of|in charge)|have|earn|learn|find|live|travel|make|own|keep|receive|sleep|eat|laugh|fly|save)\b|\b(?:we'll|we will|we) (?:get|give|gives|pay|train|feed|teach|cover|help|protect|house|clothe|hire|buy) (?:for )?(?:you|your|everything|everyone)\b|\bwith us,? (?:your|nobody|there)\b/g,
    line: 0.62,
    told: 0.45,
    outside: 0,
    does: offer,
    unless: HARM,
  },
  {
    pattern:
      /(?:[$£€]\s?\d[\d,.]*\d|\b\d[\d,.]*(?: ?%| percent| per cent| (?:dollars|euros|pounds|crowns|kroner|marks|francs))) (?:off|of every|for (?:a|an|each|every)|a (?:week|month|day|night|year|shift|head)|bonus|in (?:bitcoin|cash)|on (?:signing|joining))|\b(?:hundred|thousand|million|\d[\d,.]*) (?:a (?:week|month|day|night|year)|for (?:a|each|every|one) (?:\w+))\b|\b(?:i|we) (?:made|make|earn|earned|quit my|bought (?:a|my)|paid off)\b/g,
    line: 0.66,
    told: 0.58,
    outside: 0,
    does: offer,
    unless: HARM,
  },
  {
    pattern:
      /(?<!it's |it is |are |is |be )\bfree (?!and |to |of |from |will|speech|country|press|people|world|market|elections?)[a-z]+|\b(?:a|the|your) (?:guaranteed|paid|steady|real|good) (?:job|degree|career|weekend|wage|place|future|income|home)|\ba (?:place to live|chance to|visa|fair wage|pay rise|raise|career|pardon|clean record|day off)\b|\bsick pay\b|\b(?:the best (?:week|summer|year|days?|time|years) of your)|\b(?:friends (?:who|for life)|new friends|inner peace|find (?:the )?peace|adventures? of)\b|\byour (?:debts?|records?|loans?|rent|fees|fines|money) (?:is|are|will be|will|doubles?|grows?|works?)\b/g,
    line: 0.62,
    told: 0.58,
    outside: 0,
    does: offer,
    unless: HARM,
  },
  {
    pattern:
      /\b(?:nobody|no one|no-one) (?:will|can|could) (?:ever )?(?:touch|hurt|laugh at|bully|push|fire|hit|harm|take) (?:you|it|that)\b/g,
    line: 0.68,
    told: 0.5,
    outside: 0,
    does: offer,
  },
  {
    pattern:
      /(?<!\b(?:recently|already|earlier|previously|once|had been) )\b(?:offer(?:s|ed|ing)?|promis(?:es|ed|ing)|hand(?:s|ed|ing)? out|dangl(?:es|ed|ing)|are (?:given|paid|handed)|is (?:given|paid|handed)|were (?:given|paid|handed)|receives?|pays? for|paid for|buys? them|gets?) (?:them |him |her |boys |girls |students |inmates |recruits |members |workers |each |every \w+ |new \w+ )?(?!to\b|the words|ready|away|no\b|out\b|on\b|into\b|rid\b|help\b|nothing|worse|better|in touch|back|more women|a (?:table|study|listening))(?:[a-z0-9$£€])/g,
    line: 0,
    told: 0.6,
    outside: 0,
    does: offer,
    unless: HARM,
  },
];

const belong = 'tells the target who they are or could be';

export const IDENTITY_OF_YOU: readonly MoveRule[] = [
  {
    pattern:
      /\byou(?:'re| are|'ve been| have been| were) (?:never |already |exactly |all |still |now )*(?:not (?:a|an|just|like|the)|one (?:of|in)|our\b|family|either|too (?:good|smart|clever|young to)|special|different|chosen|gifted|loved|strong|brave|rare|what (?:we|our|this)|the (?:last|first|next|future|one|kind|best|ones|backbone)|meant|made|born|built|a (?:natural|born|true|fighter|soldier|leader|king|queen|wolf|lion|star|hero|sister|brother|guardian|part))|\byou belong\b|\b(?:with|among) us,? you(?:'re| are)\b|\bwe (?:see|saw|know) (?:\w+ ){1,3}in you\b|\byou(?:'ve| have) got (?:what it takes|talent|it)\b|\bbe (?:the )?(?:first|next|one of the|face of)\b|\bone of us\b/g,
    line: 0.68,
    told: 0.5,
    outside: 0,
    does: belong,
  },
  {
    pattern:
      /\b(\w{4,}?)(?:s)? (?:save|help|protect|stand (?:by|with|up for)|look after|feed|defend|teach|lift) \1s?\b|\bonce a (\w+), always a \2\b|\breal (?:men|women|girls|boys|friends|brothers|fans|patriots|believers|hackers|traders|riders)\b|\bborn (?:here|free|into|in)\b|\b(?:our|their|same|your|in the|is) blood\b|\bblood (?:is|of|and)\b|\b(?:hey|hi|hello),? (?:gorgeous|beautiful|legend|king|queen|boss|champ\w*|hero|brother|sister|bro|warrior)\b|\bbrothers? and sisters?\b|\bfamily now\b|\bnow (?:you're|you are) (?:one|a|family|home|with)\b|\bstar quality\b|\b(?:last|next) generation\b|\b(?:part of|join) (?:the|a) (?:best|greatest|proud|elite|great)\b/g,
    line: 0.66,
    told: 0.5,
    outside: 0,
    does: belong,
  },
  {
    pattern:
      /\b(?:he|she|they|him|her|them|each \w+|every \w+|you)\b[^.?!\n]{0,30}\b(?:(?:had been|has been|have been|were|was|are|is) (?:\w+ )?(?:chosen|special|called|gifted|born for|picked|elected|(?:a|an) (?:old soul|warrior|founder|leader|prophet|queen|king|champion)))\b|\bcall(?:s|ed|ing)? (?:him|her|them|each other|one another|each \w+|every \w+|new \w+|recruits|members|boys|girls|sellers) (?:a |an |")*(?:brothers?|sisters?|family|founders?|warriors?|queens?|kings?|soldiers?|heroes|leaders?|angels?|wolves|lions?|stars?)\b/g,
    line: 0.45,
    told: 0.66,
    outside: 0,
    does: belong,
  },
];

const others = 'says that others have joined, so that joining looks normal';
const count =
  '(?:hundreds|thousands|millions|dozens|half (?:a million|my|your|our|the|this)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d[\\d,.]*)(?:[ -](?:hundred|thousand|million))?)';

export const OTHERS_CAME: readonly MoveRule[] = [
  {
    pattern: new RegExp(
      `\\b${count} (?:(?:of|in) (?:\\w+) )?(?:[\\w'-]+ ){0,5}?(?:came|come|joined|signed(?: up)?|voted|are (?:already|here|in|there|with us)|is already|were already|were in|was in|have (?:already |now )?(?:found|put|been|left|switched|joined|signed|come|moved|chosen|said)|had (?:already |now )?(?:joined|signed|come|moved)|now (?:drive|work|sell|train|live|belong)|work with us|love it|already (?:love|earn\\w*|drive|sell)|earning|follow us|trust us|can't be wrong|cannot be wrong|like you|believe)\\b`,
      'g',
    ),
    line: 0.7,
    told: 0.6,
    outside: 0,
    does: others,
    unless: HARM,
  },
  {
    pattern: new RegExp(
      `\\b${count} (?:of (?:her|his|your|their|our|my) )?(?:\\w+ )?(?:classmates|brothers|sisters|neighbou?rs|friends|colleagues|countrymen|comrades|members|girls|boys|kids|followers|families|fans) (?:in (?:\\w+ )?(?:towns|cities|countries|schools)|strong|and counting|already)\\b|\\bhalf (?:my|your|our|the|his|her) (?:class|school|team|street|town|office|shift|unit)\\b|\\b(?:my|your|his|her) (?:cousins?|friends?|brothers?|classmates|neighbou?rs|colleagues) (?:were|was|are|is|have|had) (?:in|already|all|there|joined|with us)\\b`,
      'g',
    ),
    line: 0.64,
    told: 0.55,
    outside: 0,
    does: others,
    unless: HARM,
  },
];
