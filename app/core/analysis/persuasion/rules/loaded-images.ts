import type { Rule } from '../rule.ts';

const does = 'paints a picture full of feeling in the place of a plain fact';

/** Stock images that accuse or thrill. Single charged words have a list of their own. */
export const LOADED_IMAGES: readonly Rule[] = [
  {
    pattern:
      /\b(?:bleed(?:s|ing)? [\w' ]{2,25} (?:dry|white)|stab(?:s|bed|bing)? (?:\w+ ){0,3}in the back|(?:daylight|highway) robbery|kick(?:s|ed)? in the teeth|slap(?:ped)? in the face|punch in the (?:gut|face)|blood on (?:his|her|their|your|our) hands|spit(?:s|ting)? (?:on|in) (?:the )?(?:face|grave|our|your)|nail in the coffin|death (?:sentence|warrant|knell|spiral|trap)|house of cards|powder keg|on a silver platter|play(?:s|ing|ed)? with fire|down the (?:drain|toilet)|thr(?:ow|ew|own|owing) [\w' ]{2,20} (?:to the wolves|under the bus)|sold? [\w' ]{2,20} down the river|salt in(?:to)? the wounds?|poison(?:s|ed|ing)? the well|cancer on|an insult to|theft, plain|war on (?:our|the|your|working|family|families|christmas|truth)|assault on (?:our|the|your|working|family|truth|freedom)|rob(?:s|bing)? (?:us|you|our|the poor|pensioners)|a knife (?:in|at|to)|gun to (?:our|the|their|your) heads?|noose (?:around|round)|ticking bomb|snake pit|witches' brew|a recipe for (?:disaster|chaos|ruin)|train wreck|dumpster fire|ground zero|field day|feeding frenzy|race to the bottom|lambs? to the slaughter|fiddl(?:es?|ed|ing) while|asleep at the wheel|hell[- ]?hole|hell on earth|living hell|tidal wave|iron (?:fist|grip)|(?:smoke|dust) and mirrors|money pit|blank che(?:ck|que)|sitting ducks?|dirty (?:tricks?|secret|money|work|little)|raw deal|rotten deal|sweetheart deal|cooked books|snake oil|fat cats?|gravy train)\b/g,
    speech: 0.62,
    own: 0.46,
    does,
  },
  {
    pattern:
      /\b(?:butcher|chok|strangl|gutt|murder|kill|drown|torch|loot|robb|milk|suffocat|crucify|starv|trampl|pillag|sabotag|hijack|hollow|burn|smash|wreck|bulldoz|poison|bankrupt)ing (?:out )?(?:our|your|the|this|us) (?:\w+)/g,
    speech: 0.6,
    own: 0.4,
    does,
    unless: /\b(?:fire|flames|smoke|blaze|murder charge|convicted|police said)\b/,
  },
];
