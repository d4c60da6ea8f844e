import type { Rule } from '../rule.ts';

const experts =
  '(?:experts?|doctors?|scientists?|engineers?|economists?|historians?|generals?|teachers?|nurses?|scholars?|lawyers?|officers?|physicians?|professors?|researchers?|veterans?|specialists?)';
const authority = 'asks you to accept it because of who says so, not because of a reason';

export const APPEAL_TO_AUTHORITY: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:every|all|any|most|the (?:top|best|leading|greatest|world's leading)|top|leading|even (?:the|his own|her own|their own|its own)) (?:[\\w-]+ ){0,2}?${experts}\\b(?: (?:in|at|of|from) [\\w' ]{2,25}?)?,?[^.?!\\n]{0,20}? (?:agrees?|knows?|knew|says?|said|will tell you|would tell you|supports?|supported|backs?|recommends?|recommended|wants?|believes?|admits?)\\b`,
      'g',
    ),
    speech: 0.7,
    own: 0.42,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern: new RegExp(
      `\\b(?:own ${experts}|(?:scientifically|medically|clinically) proven|science (?:says|has spoken|proves|is clear)|the (?:bible|quran|koran|constitution|scripture|founding fathers?|founders|lord|church) (?:says|tells us|teaches|commands|demands|intended|wanted|makes clear)|god (?:says|wants|commands|has told|demands|wills)|history (?:shows|teaches|tells us|proves|has shown)|studies (?:show|prove|have shown|have proven)|research (?:proves|shows)|as (?:jesus|god|lincoln|churchill|jefferson|gandhi|einstein|the founders|our founders|the bible) (?:said|taught|told|put it|once said|warned))\\b`,
      'g',
    ),
    speech: 0.55,
    own: 0.4,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:i(?:'ve| have) been (?:a|an|in) [\w' ]{3,40}? for (?:\w+[ -]?){1,3}years?|as (?:a|an) (?:doctor|nurse|mother|father|parent|veteran|teacher|scientist|engineer|lawyer|soldier|officer|christian|businessman|businesswoman|farmer|former \w+),? i|i (?:know|should know),? (?:because|i was|i've|i am)|trust me\b|believe me\b|take it from me|i know \w+ when i see (?:it|one)|i (?:have|'ve) (?:lived|worked|served) (?:on|in|here|at|with)[^.?!\n]{2,40}? (?:all my life|for (?:\w+ ){1,2}years|my whole life))/g,
    speech: 0.55,
    own: 0.4,
    does: authority,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:experts|scientists|doctors|historians|economists|scholars|analysts|insiders|observers) (?:agree|all say|all agree|know|unanimously|have confirmed|confirm|have proven)\b/g,
    speech: 0.62,
    own: 0.45,
    does: authority,
    reach: 'sentence',
  },
];

const crowd = 'asks you to go along because many others do';
const many =
  '(?:hundreds?|thousands?|millions?|billions?|dozens|scores|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d[\\d,.]*)(?:[ -](?:hundred|thousand|million))?)';

export const APPEAL_TO_POPULARITY: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:${many}|most|many|so many|more and more|countless) (?:of (?:your|our|my|the|his|her) )?(?:\\w+ )?(?:like you|friends|neighbors|neighbours|brothers|sisters|comrades|colleagues|classmates|just like you|people|young people|families|others|men and women|of them|patriots|members|moms|dads|students|workers|citizens|americans|britons|fans) (?:like you )?(?:have |are |has )?(?:already |now )?(?:joined|signed|stepped|walked|chosen|switched|enlisted|crossed|made|come|done|said yes|volunteered|started|earning|believe|can't be wrong|agree|know|support|trust)\\b`,
      'g',
    ),
    speech: 0.72,
    own: 0.3,
    does: crowd,
    reach: 'sentence',
    unless: /\b(?:survey|poll|according to|study)\b/,
  },
  {
    pattern:
      /\b(?:everyone|everybody|the whole (?:country|world|town|nation|city|school)|the (?:american|british|french|german|russian|chinese|canadian|australian) people|all (?:americans|of us)|no one|nobody|every (?:american|citizen|parent|patriot|family|worker|right-thinking \w+)) (?:here |already |else )?(?:knows?|agrees?|wants?|believes?|is (?:talking|joining|doing|buying|saying|tired|against|for)|has (?:had enough|joined|spoken)|understands?|sees|supports?|demands?|got tired|thinks|can see|deserves|wanted|loves|hates)\b/g,
    speech: 0.62,
    own: 0.45,
    does: crowd,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:ninety-nine|ninety-five|99|95) ?(?:%|per ?cent) of (?:our|the|all|my|you|people|them)\b|\b(?:nine|eight|seven|9|8|7|ninety|99|95|90) (?:out of|in) (?:ten|10|every ten|a hundred|100)\b|\b(?:the (?:vast|overwhelming|great|silent) majority|an overwhelming majority|overwhelming(?:ly)? support(?:s|ed)?|overwhelming(?:ly)? (?:agree|want|back|oppose))\b/g,
    speech: 0.64,
    own: 0.4,
    does: crowd,
    reach: 'sentence',
    unless: /\b(?:survey|polls?|census|study|according to|data|statistics|respondents|voters|in \d+ in)\b/,
  },
  {
    pattern:
      /\b(?:join (?:the )?(?:millions|thousands|hundreds|many|others|countless|growing|thousands of others)|millions (?:can't|cannot) be wrong|don't (?:be|get) left behind|don't be the (?:last|only)|you(?:'re| are| could be| will be) next\b|be (?:one|part) of (?:the )?(?:many|millions|thousands)|(?:growing|swelling) (?:movement|army|number|ranks) of|tens of thousands (?:have|are)|people (?:everywhere|across the (?:country|nation|world|globe)) (?:are|have)|they (?:took|have taken|all took) the first step)\b/g,
    speech: 0.7,
    own: 0.42,
    does: crowd,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:the )?(?:country's|nation's|world's|america's|britain's|europe's|city's) (?:most popular|best-selling|best-loved|favou?rite|most trusted|number one|no\. 1|#1)\b/g,
    speech: 0.62,
    own: 0.35,
    does: crowd,
  },
];

const values = 'ties the point to something people hold dear, so that it is hard to say no';

export const APPEAL_TO_VALUES: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:stands?|stood|fight|fights|fighting|fought|defend|defends|defending|protect|protects|protecting|believe|believes|love|loves|preserve|restore|honou?r|cherish) (?:for |in )?(?:our |the |your |all |what is )?(?:freedoms?|liberty|liberties|justice|democracy|equality|fairness|human dignity|truth|decency|family values|values|way of life|faith|heritage|traditions?|rights|what(?:'s| is) right|innocent|sacred|rule of law|future generations))\b/g,
    speech: 0.58,
    own: 0.42,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:our (?:way of life|values|core values|shared values|sacred \w+|most sacred|god-given|founding|traditions)|god-given|family values|hard-?working (?:families|people|americans|men and women|taxpayers)|(?:ordinary|decent|honest|everyday|working) (?:families|people|folks|men and women|citizens)|(?:freedom|liberty|justice|dignity|equality|fairness|decency|honou?r) and (?:freedom|liberty|justice|dignity|equality|fairness|democracy|prosperity|decency|truth|honou?r|the rule of law)|moral (?:duty|obligation|imperative)|the right thing to do|on the right side of history|free world|free people|(?:basic|fundamental|simple|common) (?:fairness|decency|human dignity|justice)|land of the free|sanctity of|god bless|we are (?:a |one )?family|for the sake of (?:our|the|your|future)|a better (?:future|tomorrow|world|life) for)\b/g,
    speech: 0.6,
    own: 0.45,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:your|our|my) (?:mother|father|mom|mum|dad|parents|grandfather|grandmother|grandparents|forefathers|fathers|ancestors|brothers|family|wife|children|kids) (?:gave up|gave|sacrificed|worked|fought|bled|died|built|stood|drank|deserve|deserves|will know|will thank|counts? on|need you|needs you|is counting|are counting|stood right|would be proud)\b/g,
    speech: 0.62,
    own: 0.4,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\bwho is (?:\w+ing) your (?:mother|father|family|children|wife|parents|mom|mum|dad|kids|home)[^.?!\n]*\?/g,
    speech: 0.66,
    own: 0.4,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:for (?:our|your|the) (?:children|grandchildren|kids|families|veterans|freedom|future|next generation)|(?:our|your) children's future|future of our (?:children|nation|country|kids|planet))\b/g,
    speech: 0.5,
    own: 0.36,
    does: values,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:why (?:is (?:it|that)|should|do|can) [^.?!\n]{0,12}?(?:only )?(?:a few|the few|the rich|a handful|some|only)[^.?!\n]*\?|(?:a|the) (?:select|privileged|chosen|wealthy|lucky|happy) few\b|gave everything (?:for|to)|(?:we|you|i) (?:dedicate|dedicated|gave|give|devote|devoted|sacrificed?) (?:a |our |your |my )?(?:lifetime|lives|life|years|everything))/g,
    speech: 0.56,
    own: 0.4,
    does: values,
    reach: 'sentence',
  },
];
