import type { MoveRule } from '../move-rule.ts';

/** Lines that tell "you" who wrongs you, and what will come. */

const wrong = 'points at what is wrong in the target’s life, so that leaving it looks fair';
const those =
  '(?:they|them|(?:your|the|our) (?:own |whole )?(?:boss(?:es)?|managers?|landlords?|teachers?|schools?|compan(?:y|ies)|governments?|country|club|league|banks?|leaders|generals|politicians|parents|party|owners?|chiefs?|state|city|ministers?|elites?|rich|bishops?|mayor|job|system|chain|university|officers?|world))';
const harms =
  '(?:steals?|stole|lie|lies|lied|cheat(?:s|ed)?|hates?|hated|forgot|forgets?|(?:has|have) (?:forgotten|abandoned|sold|lied|stolen|failed)|abandon(?:s|ed)?|threw|throws?|sold|sells?|robs?|robbed|takes?|took|drives?|drove|fl(?:y|ies|ew)|ignores?|ignored|laughs?|laughed|charges?|cut|cuts|fires?|fired|betray(?:s|ed)?|treats?|raised?|raises|gave|gives?|wants? you|never|teach(?:es)? you nothing|pays? you|pays? nothing|times?|counts?|watch(?:es)?|spy|spies|filed|calls? you|called you|uses?|used|mocks?|mocked|got rich|grow fat|eat)';

export const WRONGED: readonly MoveRule[] = [
  {
    pattern: new RegExp(
      `\\b${those} (?:[\\w']+ ){0,2}?${harms}\\b[^.?!\\n]{0,50}\\b(?:you|your|us|our|nothing|never|away|it|back|sea|men|out|days?|twice|rich|yacht\\w*)\\b`,
      'g',
    ),
    line: 0.66,
    told: 0,
    outside: 0,
    does: wrong,
  },
  {
    pattern:
      /\byou (?:work|lift|carry|pay|wait|stand|serve|clean|drive|study|fought|fight|bleed|wake|sweat|sit|scroll|give|gave|pack|cook|stack|sew|dig|obey|served|build|built)\b[^.?!\n]{0,60}\b(?:and|while|but|for) (?:they|he|she|nobody|no one|nothing|your|the|somebody|someone|what)\b|(?<=^|[.!?:"'\n] ?)(?:are you |feeling |still )?(?:tired|bored|lonely|sick|broke|fed up|angry|stuck|scrolling|laid off|fired|forgotten|ignored|overworked|underpaid|invisible|lost|cheated|alone|exhausted|unhappy|misunderstood)\b[^.!?\n]*\?/g,
    line: 0.72,
    told: 0,
    outside: 0,
    does: wrong,
  },
  {
    pattern:
      /\bwho (?:pays? for|cares? (?:about|for)|stands? up for|listens? to|looks? after|remembers?|asked|thanks) (?:you|your)\b|\b(?:gives?|gave|pays?|paid|teach(?:es)?|taught|left|leaves|owes?) (?:you|us|me) (?:\w+ )?(?:nothing|little|crumbs|scraps|debts?|behind)\b|\b(?:and|but|yet|then) (?:nobody|no one|not one|not once)\b(?! (?:will|would|has to))|\byou have (?:\w+ ){1,4}and (?:nobody|no one|nothing)\b|\bforgets? your name\b|\b(?:i|you|we) (?:wrote|told|said|gave|worked)\b[^.?!\n]{0,50}\b(?:and|but) (?:they|nobody|no one|it was|he|she)\b/g,
    line: 0.68,
    told: 0.5,
    outside: 0,
    does: wrong,
  },
];

const threat = 'warns of what will happen if nothing changes';

export const LOST_WITHOUT_US: readonly MoveRule[] = [
  {
    pattern:
      /\bor (?:else )?(?:you |they |he |she )?(?:can |will |would |'ll )?(?:rot|die|starve|lose|be (?:left|alone|forgotten)|stay (?:poor|behind|here|broke)|miss)\b|\bonly \w+ (?:\w+ )?(?:spots?|places?|seats?|days?|hours?|left|remain)\b|\b(?:price|offer|door|chance|window|list|gate|doors)s? (?:will|would|is going to|closes?|ends?) ?(?:rise|close|end|be gone|shut|tonight|at|tomorrow)\b|\bbefore (?:it's|it is) (?:too late|gone|over)\b|\btoo late to (?:go|turn|leave|change|run)\b/g,
    line: 0.62,
    told: 0.6,
    outside: 0,
    does: threat,
    unless: /\bnot too late\b/,
  },
  {
    pattern:
      /\b(?:will|would|won't|wouldn't|'ll|going to) (?:not |never |all |only |soon )*(?:burn|collapse|rot|fall|drown|vanish|perish|be (?:lost|hurt|killed|arrested|gone|safe|alone|replaced|crushed|forgotten|no (?:place|room|jobs?|school))|get (?:hurt|sick|killed|caught|beaten)|come for|make it home|raise (?:their|your|our)|close (?:the|our|your|down)|take (?:your|our|everything)|lose|suffer|regret|starve|die)\b/g,
    line: 0.64,
    told: 0.68,
    outside: 0,
    does: threat,
  },
  {
    pattern:
      /\bif (?:nobody|no one|we|you|they) (?:\w+ )?(?:comes?|waits?|do|does|don't|doesn't|stays?|leaves?|left|refuses?|turns?|joins?|acts?|stands?|signs?|hesitates?|says? no|lose)\b[^.?!\n]{0,80}\b(?:will|would|'ll|is|are)\b/g,
    line: 0.64,
    told: 0.6,
    outside: 0,
    does: threat,
  },
];
