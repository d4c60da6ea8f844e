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
      /\b(?:nine|eight|seven|9|8|7|ninety|99|95|90) (?:out of|in) (?:ten|10|every ten|a hundred|100)\b|\b(?:the (?:vast|overwhelming|great|silent) majority|an overwhelming majority|overwhelming(?:ly)? support(?:s|ed)?|overwhelming(?:ly)? (?:agree|want|back|oppose))\b/g,
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
      /\b(?:our (?:way of life|values|core values|shared values|sacred \w+|most sacred|god-given|founding|traditions)|god-given|family values|hard-?working (?:families|people|americans|men and women|taxpayers)|(?:ordinary|decent|honest|everyday|working) (?:families|people|folks|men and women|citizens)|(?:freedom|liberty|justice|dignity|equality|fairness|decency|honou?r) and (?:freedom|liberty|justice|dignity|equality|fairness|democracy|prosperity|decency|truth|honou?r|the rule of law)|moral (?:duty|obligation|imperative)|the right thing to do|on the right side of history|free world|free people|(?:basic|fundamental|simple|common) (?:fairness|decency|human dignity|justice)|land of the free|sanctity of|god bless|for the sake of (?:our|the|your|future)|a better (?:future|tomorrow|world|life) for)\b/g,
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

const fear = 'makes you afraid of what could happen';
const dear =
  '(?:children|daughters?|sons?|kids|grandchildren|families|family|homes?|wives|mothers|job|jobs|savings|town|village|neighbou?rhoods?|streets|way of life|freedoms?|country|guns|land|farms?|school|schools)';

export const APPEAL_TO_FEAR: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:com(?:e|ing) (?:for|after)|threat(?:en|ens|ening)?(?: to)?|endanger(?:s|ing)?|prey(?:s|ing)? on|destroy(?:s|ing)?|kill(?:s|ing)?|tak(?:e|ing) (?:away )?|steal(?:ing)?|attack(?:s|ing)?|invad(?:e|ing)|swallow(?:s|ing)?|burn(?:s|ing)?|hurt(?:s|ing)?|poison(?:s|ing)?|harm(?:s|ing)?|target(?:s|ing)?|putting|put|puts) (?:all )?(?:your|our|their) (?:own )?${dear}\\b`,
      'g',
    ),
    speech: 0.7,
    own: 0.45,
    does: fear,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:there will be (?:no|nothing|rifles|blood|war|chaos|riots|violence|panic|hunger|famine|bodies|deaths|tears|hell)|will (?:lose|destroy|wipe out|tear apart|be (?:wiped out|destroyed|overrun|left with nothing|annihilated|slaughtered|wiped|gone))|(?:we|you|they)(?:'ll| will) (?:all )?(?:die|be dead|burn|starve|be next|regret|lose everything|never (?:work|see|be safe|recover|sleep))|nobody is safe|no one is safe|none of us (?:is|are) safe|blood (?:on|in|will|running)|rivers of blood|mushroom cloud|(?:it|this) is only a matter of time|only a matter of time|hand our (?:grandchildren|children|kids)|the end of (?:our|the|this|everything|life)|grow up (?:on|in|without|under)|stay poor|left behind|everything (?:we|you) (?:love|have|know|built|own))\b/g,
    speech: 0.62,
    own: 0.46,
    does: fear,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:grave|mortal|existential|deadly|serious|growing|looming|imminent|formidable|greatest|biggest|gravest|terrible|unprecedented|dire|very real) (?:and \w+ )?(?:threats?|dangers?|peril|menace|challenge|enemy|adversary|consequences|risk)\b/g,
    speech: 0.5,
    own: 0.4,
    does: fear,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:(?:is|are) not waiting for us|at (?:our|the|your) (?:gates|doorstep|door|border)|they are (?:already )?(?:here|among us)|won't stop until|will not stop until|will stop at nothing|wolves? at the door|ticking time ?bomb|sitting ducks?|sleeping giant|on the brink of|edge of (?:the|an) (?:abyss|precipice|cliff)|point of no return|living in fear|no longer safe|not safe (?:in|on|at)|a war zone|wake up (?:before|one day)|the next (?:\w+ )?(?:victim|attack|massacre|could be)|could be (?:you|your|next)|what if (?:it|they|this|your))\b/g,
    speech: 0.62,
    own: 0.46,
    does: fear,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:easy to (?:become a memory|be forgotten|vanish)|(?:just |simply )?disappear(?:ed)? (?:overnight|without (?:a )?trace|in the night)|to just disappear|(?:whispers|voices|shadows|walls) (?:will|are|grow)[^.?!\n]{0,25}(?:louder|closer|closing|longer)|who will be next|one day they will|they will find you|(?:the )?knock (?:on|at) the door|clocks? out and dies?|dies? (?:tired|poor|alone|broke)|before (?:they|it) (?:come|comes) for|(?:was|is|were|are) poisoned)\b/g,
    speech: 0.64,
    own: 0.35,
    does: fear,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:flood(?:s|ed|ing)? (?:of|our|across|into|the)|hordes? of|swarms? of|invasion of|overrun (?:by|with)|pour(?:ing)? (?:across|over|into) (?:our|the)|infest(?:ed|ing|ation)|tidal wave of|caravan of|waves of (?:migrants|crime|violence|immigrants)) ?(?:migrants|immigrants|refugees|foreigners|criminals|illegals|drugs|crime|terrorists|thugs|gangs|\w+ invaders)?\b/g,
    speech: 0.5,
    own: 0.4,
    does: fear,
    reach: 'words',
    unless: /\b(?:water|rain|river|storm|email|emails|calls|letters|insects?|bees|locusts|complaints)\b/,
  },
  {
    pattern:
      /\bwill not (?:lose|bury|sacrifice) (?:one|another|a single)(?: more)? (?:child|life|son|daughter|student|officer|soldier)\b|\bnot one more (?:child|life|death|victim)\b/g,
    speech: 0.58,
    own: 0.4,
    does: fear,
    reach: 'sentence',
  },
];

const flag = 'calls on pride in a nation or group';

export const FLAG_WAVING: readonly Rule[] = [
  {
    pattern:
      /\b(?:true|real|proud|loyal|good|fellow|great|patriotic|red-blooded|freedom-loving) (?:americans?|britons?|patriots?|sons?|daughters?|englishmen|englishman|countrymen|citizens?|(?:[a-z]+(?:ians?|ans?|ese|ish)) (?:people|men|women|man|woman|citizens?)|believers?|muslims|christians|sons? of|daughters? of|men of|women of)\b/g,
    speech: 0.62,
    own: 0.48,
    does: flag,
    reach: 'sentence',
    unless: /\breal (?:citizen|son|daughter)s? names?\b/,
  },
  {
    pattern:
      /\b(?:(?:make|keep|making|keeping) (?:(?!you|me|us|them|him|her|it|people|everyone|your|my)[a-z]{4,}|our (?:country|nation|city)|this country) (?:great|strong|first|free|proud|great again)\b|america first|god bless (?:america|our|the)|love (?:of|for|your|our|my|this|their) (?:country|homeland|nation|motherland|fatherland)|(?:greatest|strongest|finest|best|freest|proudest) (?:country|nation|people|democracy|military|army|navy|force|fighting force)(?: (?:in|on|the) (?:the )?(?:world|earth|history|planet))?|(?:serve|serves|defend|defends|save|protect|betray|betrays|betrayed) (?:king and country|our (?:country|nation|homeland|flag|people|great nation)|the (?:motherland|fatherland|homeland|flag)|(?:your|his|her|their) (?:country|homeland|nation|motherland))|our (?:great|beloved|proud|glorious|sacred) (?:country|nation|republic|people|flag|homeland|land|city|state|land)|(?:history|enemies|greatness|soul|pride|honou?r|future|heart) of (?:our|this|the) (?:nation|country|republic|homeland|people)|national (?:pride|honou?r|greatness|glory))\b/g,
    speech: 0.62,
    own: 0.5,
    does: flag,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:every (?:generation|son|daughter|citizen|patriot) of (?:this|our|the)|built this (?:state|country|nation|city|town|land|valley|union|company)|(?:do|does|will|would|never) (?:not )?(?:quit|give up|back down|surrender|kneel|bow|run|abandon)(?: on)? (?:on )?(?:their|our|his|its) own|people (?:like us|of this (?:land|valley|city|town|country|nation|state))|we are (?:a )?(?:proud|strong|great|resilient|chosen) (?:people|nation|country|city|town|union|family)|our (?:forefathers|ancestors|fallen|boys|heroes|brave (?:men|women|troops|soldiers))|(?:blood|sweat) of our|stars and stripes|union jack|red,? white and blue|the flag\b|homeland|motherland|fatherland|patriot(?:s|ic|ism)?)\b/g,
    speech: 0.56,
    own: 0.36,
    does: flag,
    reach: 'sentence',
    unless: /\b(?:homeland security|patriot (?:act|missile))/,
  },
];
