import type { Rule } from '../rule.ts';

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
    unless:
      /\b(?:survey|polls?|census|study|according to|data|statistics|respondents|voters|in \d+ in|(?:say|said) they)\b/,
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
  {
    pattern:
      /\b(?:can't be wrong|cannot be wrong|every other (?:\w+ ){1,2}(?:in|on|of|has|have|is|does)|the (?:whole|entire) (?:street|town|city|country|village|county|school|world|neighbou?rhood|nation|region|office|team|internet) (?:is|has|wants|knows|agrees|hates|loves|says|supports|voted|stands)|(?:you(?:'re| are)|we(?:'re| are)) the only (?:\w+ ){1,3}(?:without|who|that|left|on|in|not)|people (?:all over|all across|up and down)|(?:all|most|half) of (?:you|us|the (?:town|country|city|people|room)) (?:know|agree|want)|ask anyone|(?:crowds|support|numbers) (?:is|are) (?:growing|on our side)|join the (?:movement|crowd|club))\b/g,
    speech: 0.58,
    own: 0.38,
    does: crowd,
    reach: 'sentence',
    unless: /\b(?:survey|polls?|census|study)\b/,
  },
  {
    pattern: new RegExp(
      `\\b(?:${many}|most|many|countless) (?:of )?(?:[\\w-]+ )?(?:teens|teenagers|gamers|players|customers|users|parents|mums|girls|boys|women|men|fans|followers|viewers|kids|athletes|subscribers|runners|drivers) (?:have |are |has )?(?:already |now )?(?:joined|signed up|chosen|switched|switching|using|trust|swear by|love|started|moved|made the|bought|subscribed)\\b`,
      'g',
    ),
    speech: 0.64,
    own: 0.3,
    does: crowd,
    reach: 'sentence',
    unless: /\b(?:survey|poll|according to|study|records)\b/,
  },
  {
    pattern:
      /\b(?:all (?:of )?your friends|every(?:one|body) (?:else )?(?:(?:at|in|on|from) [^.?!\n]{2,20} )?(?:(?:is|'s) (?:already )?(?:doing|wearing|using|buying|watching|switching|talking|going|on) ?(?:it|this)?|uses|wears|has one|owns one)|(?:no one|nobody) (?:\w+ )?(?:buys?|uses?|wears?|watch(?:es)?|reads?|does|drives?|believes?|listens?)\b[^.?!\n]{2,40}\b(?:any ?more|these days|now)|(?:whole|entire) (?:country|town|nation|city|world|school|team|industry) is (?:behind|with|on|against)|(?:odd one|left) out\b|fastest-growing|top-rated|(?:see|find out) why (?:everyone|everybody|millions|thousands)|the (?:people|public|majority|voters|fans) (?:is|are|stands?) (?:behind|with|on) (?:me|us|him|her|our))/g,
    speech: 0.58,
    own: 0.38,
    does: crowd,
    reach: 'sentence',
    unless: /\b(?:survey|polls?|census|study)\b/,
  },
];
