import type { Rule } from '../rule.ts';

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
      /\b(?:every (?:generation|son|daughter|citizen|patriot) of (?:this|our|the)|built this (?:state|country|nation|city|town|land|valley|union|company)|(?:do|does|will|would|never) (?:not )?(?:quit|give up|back down|surrender|kneel|bow|run|abandon)(?: on)? (?:on )?(?:their|our|his|its) own|people (?:like us|of this (?:land|valley|city|town|country|nation|state))|we are (?:a )?(?:proud|strong|great|resilient|chosen) (?:people|nation|country|city|town|union|family)|our (?:fallen|boys|heroes|brave (?:men|women|troops|soldiers))|(?:blood|sweat) of our|stars and stripes|union jack|red,? white and blue|motherland|fatherland|patriots|patriotism)\b/g,
    speech: 0.56,
    own: 0.36,
    does: flag,
    reach: 'sentence',
    unless: /\b(?:homeland security|patriot (?:act|missile))/,
  },
  {
    pattern:
      /\b(?:we are (?:a|the) (?:\w+ )?(?:nation|people|country|land|race|town|city|valley|state|island) (?:of|that|who|which)|(?:bows?|kneels?|yields?|surrenders?|answers?) to (?:nobody|no one|no man|none)|never (?:asked|begged|needed|waited)(?: for)?(?: anyone's| any)? permission|this (?:soil|land|river|valley|city|town|flag|island|country) (?:made|raised|built|belongs|is ours|gave|has never|will never)|our people (?:are|have|do|will|never|built|deserve)|the (?:hardest|bravest|toughest|finest|proudest|greatest|best|most \w+) (?:workers?|people|soldiers?|farmers?|men|women|sailors?|nurses|town|city|miners|fighters) (?:in the world|on earth|anywhere|alive|in the country)|(?:pride|honou?r|spirit|soul|sons|daughters) of (?:this|our|the) (?:town|city|valley|land|nation|country|people|island|state|regiment|coast)|(?:wear|wearing|wore|raise|salute|carry|honou?r) (?:the|our|this) (?:flag|uniform|colou?rs))\b/g,
    speech: 0.58,
    own: 0.38,
    does: flag,
    reach: 'sentence',
  },
  {
    pattern:
      /\b[a-z]{3,}(?:ans|ians|landers|ese|ish) (?:have |do |are )?(?:never|always|don't|do not|know how to|stand together|stand up)\b/g,
    speech: 0.46,
    own: 0.28,
    does: flag,
    reach: 'sentence',
    unless:
      /\b(?:teachers|workers|officers|voters|others|drivers|customers|readers|parents|members|lawmakers|newcomers|leaders|players|owners|users|farmers|engineers|lawyers|bankers|reporters|managers|ministers|fathers|mothers|brothers|teenagers)\b/,
  },
  {
    pattern:
      /\b(?:(?:show|prove|tell the world|say) (?:that )?(?:you|we|they) love (?:your|our|this|their|the) (?:country|land|nation|flag|city|town|team)|(?:died|fought|bled|fell|fallen) for (?:our|this|your|their|the) (?:flag|country|freedoms?|nation|land|soil)|proud(?:ly)? to be (?:an? )?\w+|(?:proudly )?made in (?:america|britain|the usa)|stand (?:up )?(?:for|by|with|behind) (?:our|your|the) (?:country|flag|troops|nation|boys|homeland|fleet|army|navy|soldiers)|(?:love|loves) (?:this|our|your|their) (?:country|nation|land|homeland)|our (?:nation|country|people)'s (?:honou?r|pride|glory|greatness)|every (?:true|real|loyal) \w+)\b/g,
    speech: 0.58,
    own: 0.38,
    does: flag,
    reach: 'sentence',
  },
];
