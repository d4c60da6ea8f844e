import type { Rule } from '../rule.ts';

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
      /\b(?:there will be (?:no|nothing|rifles|blood|war|chaos|riots|violence|panic|hunger|famine|bodies|deaths|tears|hell)|will (?:lose|destroy|wipe out|tear apart|be (?:wiped out|destroyed|overrun|left with nothing|annihilated|slaughtered|wiped|gone))|(?:we|you|they)(?:'ll| will) (?:all )?(?:die|be dead|burn|starve|be next|regret|lose everything|never (?:work|see|be safe|recover|sleep))|(?:will|would|going to) (?:take|destroy|kill|ruin|bury|swallow|wreck|burn|bankrupt|erase|end)\b[^.?!\n]{2,60}?\bunless\b|unless (?:we|you) (?:act|stop|fight|vote|wake)|nobody is safe|no one is safe|none of us (?:is|are) safe|blood (?:on|in|will|running)|rivers of blood|mushroom cloud|(?:it|this) is only a matter of time|only a matter of time|hand our (?:grandchildren|children|kids)|(?<!at |by |to |until |before |towards? )the end of (?:our|everything|life|this)|grow up (?:on|in|without|under)|stay poor|(?:be|get|are|being) left behind|everything (?:we|you) (?:love|have|know|built|own))\b/g,
    speech: 0.62,
    own: 0.46,
    does: fear,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:grave|mortal|existential|deadly|serious|growing|looming|imminent|formidable|greatest|biggest|gravest|terrible|unprecedented|dire|very real) (?:and \w+ )?(?:threats?|dangers?|peril|menace|challenge|enemy|adversary|consequences|risk)\b/g,
    speech: 0.44,
    own: 0.36,
    does: fear,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:(?:is|are) not waiting for us|at (?:our|the|your) (?:gates|doorstep|door|border)|they are (?:already )?(?:here|among us)|won't stop until|will not stop until|will stop at nothing|wolves? at the door|ticking time ?bomb|sitting ducks?|sleeping giant|on the brink of|edge of (?:the|an) (?:abyss|precipice|cliff)|point of no return|living in fear|no longer safe|not safe (?:in|on|at)|a war zone|wake up (?:before|one day)|the next (?:victim|massacre)|could be (?:you|your|next)|what if (?:it|they|this|your))\b/g,
    speech: 0.62,
    own: 0.46,
    does: fear,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:easy to (?:become a memory|be forgotten|vanish)|(?:just |simply )?disappear(?:ed)? (?:overnight|without (?:a )?trace|in the night)|to just disappear|(?:whispers|voices|shadows|walls) (?:will|are|grow)[^.?!\n]{0,25}(?:louder|closer|closing|longer)|who will be next|one day they will|they will find you|(?:the )?knock (?:on|at) the door|clocks? out and dies?|dies? (?:tired|poor|alone|broke)|before (?:they|it) (?:come|comes) for|(?:bread|milk|sugar|water|wells?|food|air) (?:was|is|were|are|had been) poisoned)\b/g,
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
  {
    pattern:
      /\b(?:(?:nobody|no one|i never|we never) (?:warned|told) you|will not rest|won't rest|on (?:our|your|their) knees|imagine (?:waking|coming home|if|your|a world|being|what)|the next (?:one|victim|target|attack|bomb|town|child)? ?(?:could|may|might|will) be (?:you|your|our|us|worse|here|in)|(?:your|our|their) [\w ]{2,25} (?:will|could|would) be (?:gone|next|lost|worthless|empty|ashes|taken)|nothing left to (?:defend|save|protect|lose|give|inherit)|(?:will|could|would|may) be (?:gone|dead|homeless|jobless|ruined|next|buried|under ?water|in ashes)|will be (?:begging|queuing|burying|starving|freezing|counting the dead)|lose (?:your|our|their) (?:homes?|jobs?|savings|pensions?|children|country|freedom|land|minds?)|who will protect|(?:dark|darkest|dangerous|perilous) (?:times|days|hours|days ahead|road|forces)|lock your doors)\b/g,
    speech: 0.56,
    own: 0.36,
    does: fear,
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:(?:no|not (?:one|a)(?: single)?) (?:child|kid|family|woman|girl|street|home|school|neighbou?rhood|student) (?:will|would|is|can) (?:ever )?(?:be |feel )?safe|(?:will|could|can|to) (?:drain|empty|clean out|wipe out|ruin|wreck|hack|steal|swallow|take) (?:your|our) \w+|(?:not|never|won't) see it coming|(?:ruined|scarred|damaged|finished|marked) for (?:life|good|ever)|(?:your|our) (?:own )?(?:\w+ )?(?:will|could|would|may|might) be next|(?:some(?:one|body)|people|children|kids|workers) (?:is|are) going to (?:die|get (?:hurt|killed)|be (?:hurt|killed))|how many (?:more )?(?:children|people|kids|lives|deaths|of us|workers|must|have to) [^.?!\n]{0,40}(?:die|dead|killed|hurt|before)|(?:dare|willing|ready|want) to (?:risk|gamble|bet) (?:your|our|their)|could cost (?:you|us) (?:your|our|everything)|before (?:it|this|that) happens to (?:you|your|us|our))\b/g,
    speech: 0.6,
    own: 0.4,
    does: fear,
    reach: 'sentence',
  },
];
