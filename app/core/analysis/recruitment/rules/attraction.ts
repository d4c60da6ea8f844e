import type { MoveRule } from '../move-rule.ts';

const offer = 'offers something good in return';

export const PROMISE: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:free (?:housing|school|schooling|education|college|tuition|training|food|travel|rent|health ?care|meals|trip|flight|laptop|phone|gift|entry|land|uniform)|paid (?:school|college|training|leave|holidays?|vacation|apprenticeship|tuition|time off)|signing bonus|sign-on bonus|bonus(?:es)?|pension|tax-free|good pay|high pay|great pay|steady (?:pay|job|income|wage)|salary|salaries|wages? of|a trade|scholarships?|stipends?|cash (?:reward|prize|payment)|rewards?|passive income|financial (?:freedom|independence)|residual income|six[- ]figure|commissions?|profits?|returns of|double your|triple your|guaranteed|get rich|be rich|riches|wealth(?! gap)|never (?:be |go |feel )?(?:lonely|alone|poor|hungry|afraid|cold|bored|broke|worry|beg|work|sleep rough)(?: again)?|a roof|a ladder|eats? well|full (?:table|plate|stomach)|laden with|fortune|millionaires?|citizenship|green card|visa|new life|fresh start|second chance|better life|good life|better future|brighter future|life of (?:comfort|luxury|ease)|paradise|eternal|salvation|salaried)\b/g,
    line: 0.66,
    told: 0.56,
    outside: 0,
    does: offer,
    unless: /\?/,
  },
  {
    pattern:
      /\b(?:earn|make|win|get|receive|be paid|pays?|paid|worth|offers?|offered|up to|promis(?:ed|es|ing)) (?:you |them |him |her |up to |as much as |more than |over |at least |a |an )*(?:[$£€]\s?\d|\d[\d,.]* (?:dollars|pounds|euros|crowns|marks|a (?:week|month|day|year|hour)))/g,
    line: 0.7,
    told: 0.58,
    outside: 0,
    does: offer,
    unless: /\?/,
  },
  {
    pattern:
      /\b(?:worth a (?:car|house|fortune)|buy (?:her|him|them|your \w+|yourself|a) (?:a )?(?:house|car|home|ring|phone)|there is (?:bread|food|water|warmth|shelter|work|money|a bed|room)|(?:bread|food|hot meals?|medicine|dry socks|warm (?:beds?|meals?|food))(?: here)?,? and|(?:will|can|could) (?:know|have|enjoy|live|own|see|travel|become|retire|be (?:free|rich|safe|happy|proud|paid|treated))(?: (?:a|the|in|well|like))?|safe passage|protection|we(?:'ll| will) (?:take care|look after|protect|pay|feed|house|train|teach|give)|see the world|travel the world|change your life|life[- ]changing|dream (?:job|life|home)|retire (?:early|at|before|by)|be your own boss|set for life|no more (?:bills|debt|bosses|hunger|worry|worries|exams|school))\b/g,
    line: 0.58,
    told: 0.42,
    outside: 0,
    does: offer,
    unless: /\?/,
  },
  {
    pattern:
      /\b(?:offers?|offered|promis(?:es|ed|ing)|dangles?|dangled|guarantees?|guaranteed) (?:[\w'-]+ ){0,4}?(?:\w+ ){0,2}(?:pay|money|jobs?|work|safety|security|housing|training|adventure|respect|a (?:future|life|home|career)|food|freedom|income|returns|help|belonging|friendship|power|glory)\b/g,
    line: 0.6,
    told: 0.64,
    outside: 0,
    does: offer,
    unless: /\?/,
  },
];

const belong = 'tells the target who they are or could be';

export const IDENTITY: readonly MoveRule[] = [
  {
    pattern:
      /\b(?:you(?:'re| are) not (?:just )?an? \w+(?: \w+)?[,;.-] ?you(?:'re| are) (?:an? )?\w+|true (?:son|daughter|man|woman|patriot|believer|warrior|soldier|brother|muslim|christian|servant)s?|(?:real|brave|strong) (?:man|men|woman|women|warriors?|soldiers?) (?:do|does|don't|never|stand|know|wear|fight)|one of us|(?:be|become|being|are|feel) (?:a )?part of |something (?:bigger|greater|larger) than|you belong|a place (?:to belong|for you)|where you belong|(?:you|your son|your daughter)(?: can|'ll| will| could)? become |become (?:one of|who|somebody|someone)\b|born (?:to|for)|made for (?:this|more|greatness)|the few|the chosen|chosen (?:one|ones|people)|sons? of (?:the|this|our)|daughters? of (?:the|this|our)|brotherhood|sisterhood|brothers?,|comrades?,|band of brothers|warriors?|heroes?|patriots?|champions?|leaders? of tomorrow|somebody|stand tall|walk tall|proud(?:ly)? (?:to|wear|member|of who)|earn (?:the|your) (?:title|place|stripes|uniform)|join (?:the|our) (?:family|brotherhood|tribe|team|crew|elite|ranks|movement)|the best of the best|we (?:see|saw|call|make) (?:a|an|you|him|her|men|women|leaders|kings|queens)\b|(?:then |we |they )(?:picked|chose) (?:me|you|him|her)|we are (?:a |one )?famil(?:y|ies)|the (?:person|man|woman|one|son|daughter) (?:your|everyone|they|people|the)|brothers?-in-arms|(?:too good for|better than) (?:this|that|them|the)|queen|king\b|what are you made of|who (?:you are|you really are|you could be|you were meant)|be (?:all you can|the best|a hero|somebody|someone|a man|great|proud|legendary))\b/g,
    line: 0.64,
    told: 0.5,
    outside: 0,
    does: belong,
  },
  {
    pattern:
      /\b(?:walk (?:through|in|with us)|welcome(?: home)?|come (?:in|home)|good (?:morning|evening)|hello|hey|listen up|rise),? (?:family|brothers?|sisters?|kings?|queens?|warriors?|founders?|soldiers?|comrades?|patriots?|legends?|team)\b/g,
    line: 0.72,
    told: 0.55,
    outside: 0,
    does: belong,
  },
  {
    pattern:
      /\bevery (?:generation|son|daughter) of (?:this|our|the)\b|\bthere are two kinds of\b|\bnow the (?:sea|army|regiment|family|navy|brotherhood|movement) (?:has|needs|is)\b/g,
    line: 0.62,
    told: 0.4,
    outside: 0.5,
    does: belong,
  },
  {
    pattern:
      /\b(?:slaps? (?:his|her|their) backs?|high[- ]fives?|salut(?:es?|ed|ing)|cheered? (?:by|on)|(?:laughing|marching|standing|singing|training|arm in arm|shoulder to shoulder) (?:together |alongside |beside |with )(?:a |his |her |their |new |other )?(?:\w+ )?(?:crew|brothers|comrades|friends|unit|team|recruits|squad|sisters|soldiers|members|others)|portray(?:ed|s|ing)? (?:as )?(?:heroes|warriors|patriots|champions)|pulls? on (?:a|the|his|her) (?:uniform|vest|robe|jacket|mask)|in (?:crisp|full|pressed|new) uniforms?)\b/g,
    line: 0.4,
    told: 0.58,
    outside: 0,
    does: 'shows a group that the target could belong to',
  },
];

const kin = 'appeals to duty or love towards the family';
const relatives =
  '(?:famil(?:y|ies)|mother|mom|mum|father|dad|parents?|grandmother|grandma|grandfather|grandpa|grandparents|brothers?|sisters?|(?:little|younger|older|baby) (?:brother|sister)|sons?|daughters?|child|children|kids?|wife|husband|grandchildren|loved ones)';

export const FAMILY: readonly MoveRule[] = [
  {
    pattern: new RegExp(
      `(?<!\\btell |\\bfirst in |\\bask )\\b(?:your|my|our) (?:own |whole |dear |poor |old |little )?${relatives}(?:'s)?\\b(?!-in-arms| (?:need not|yet\b|(?:would|will) only|must not|can't know|don't need|won't know|needn't))`,
      'g',
    ),
    line: 0.68,
    told: 0.5,
    outside: 0,
    does: kin,
  },
  {
    pattern: new RegExp(
      `\\b(?:his|her|their) (?:own |whole |young |aging |ageing |sick |little |elderly |late )?${relatives}(?:'s)?\\b`,
      'g',
    ),
    line: 0.55,
    told: 0.58,
    outside: 0,
    does: kin,
  },
  {
    pattern:
      /\bfor (?:the )?(?:sake of )?(?:the )?(?:children|families|those you love|the people you love|loved ones)\b/g,
    line: 0.66,
    told: 0.58,
    outside: 0,
    does: kin,
  },
  {
    pattern: /\bwho (?:is|will) (?:\w+ )(?:your )(?:\w+'s )?(?:house|home|children|fields?|table)\b/g,
    line: 0.66,
    told: 0.4,
    outside: 0,
    does: kin,
  },
];

const others = 'says that others have joined, so that joining looks normal';
const count =
  '(?:hundreds?|thousands?|millions?|dozens|scores|many|most|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d[\\d,.]*)(?:[ -](?:hundred|thousand|million))?)';

export const SOCIAL_PROOF: readonly MoveRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:${count}|more(?: and more)?) (?:of (?:your|our|my|his|her) )?(?:\\w+ )?(?:like you|friends|neighbors|neighbours|brothers|sisters|comrades|colleagues|classmates|people|others|men|women|members|students|workers|chinese|russians|americans|soldiers|recruits|teens|teenagers|moms|families)?(?: like you)? ?(?:have|has|are|is|were|had) (?:already |now )?(?:joined|signed|stepped|walked|chosen|switched|enlisted|crossed|made|come|said yes|volunteer(?:ed|ing)|started|earned|earning|joining|doing|reaching)\\b`,
      'g',
    ),
    line: 0.76,
    told: 0.6,
    outside: 0.4,
    does: others,
  },
  {
    pattern: new RegExp(`\\b${count} (?:\\w+ ){0,3}?(?:have|has|are) already\\b`, 'g'),
    line: 0.76,
    told: 0.6,
    outside: 0.4,
    does: others,
  },
  {
    pattern:
      /\b(?:everyone|everybody|all your friends|all of us|we all|your friends|your comrades|your brothers|others like you|people like you|people just like you)(?: here| around you)? (?:is|are|got|has|have|joined|already|did|does|made|says?|was|were|just|knows?|trust)\b/g,
    line: 0.68,
    told: 0.5,
    outside: 0,
    does: others,
  },
  {
    pattern:
      /\b(?:they (?:all )?took the first step|you(?:'re| are) not alone|you are not the only|don't be the last|join (?:the )?(?:thousands|millions|hundreds|others|many)|(?:testimonials?|success stor(?:y|ies)|photos? of (?:members|winners|graduates))|list(?:s|ed|ing)? (?:of )?(?:\d+|hundreds of|dozens of|the) (?:first )?names|member count|follower count)\b/g,
    line: 0.7,
    told: 0.62,
    outside: 0,
    does: others,
  },
];
