import type { Rule } from '../rule.ts';

const smaller = 'makes it sound much smaller than it may be';

export const MINIMISATION: readonly Rule[] = [
  {
    pattern:
      /\b(?:(?:just|only|merely|simply|nothing (?:more )?(?:but|than)|no more than|hardly more than|little more than) (?:a |an |one )?(?:little|tiny|small|minor|bit|joke|mistake|misunderstanding|formality|hiccup|blip|bump|detail|scratch|clerical|editing|technical|prank|locker room|bad apple|isolated|drop in the ocean|tap|click|phone call)|a few (?:bored|bad|disgruntled|noisy|loud|angry|isolated|lazy|confused|crazy|rotten|malcontents?|troublemakers?|cranks?|hotheads?|crybab\w+|whiners?)|a (?:small|tiny|noisy|loud|vocal|bitter) (?:group|band|handful|minority|crowd|clique|bunch) of (?:\w+ )?(?:\w+)|better things to (?:do|worry about)|a handful of (?:\w+ )?(?:malcontents|troublemakers|cranks|critics|extremists|agitators|complainers|whiners|people)|a (?:drop in the (?:ocean|bucket)|storm in a teacup|tempest in a teapot|price worth paying|small price to pay|rounding error|minor (?:inconvenience|hiccup|setback|incident|matter)|little (?:incident|misunderstanding|disagreement|bump)|slap on the wrist|fact of life)|an (?:editing|honest|isolated|innocent|unfortunate) (?:error|mistake|incident|oversight|misunderstanding)|much ado about nothing|no big deal|nothing to (?:worry about|see here|fear)|blown out of (?:all )?proportion|not (?:that|so) bad|so-called (?:crisis|problem|scandal))\b/g,
    speech: 0.62,
    own: 0.42,
    does: smaller,
    reach: 'words',
    unless: /\b(?:a few (?:days|weeks|months|years|minutes|hours|miles))\b/,
  },
  {
    pattern:
      /\bthe only (?:thing|product|reason|cost|catch|crime|victim|losers?|winners?|difference|people|problem)\b[^.?!\n]{2,60}\b(?:is|was|are|were)\b/g,
    speech: 0.52,
    own: 0.35,
    does: 'leaves out everything else',
    reach: 'sentence',
  },
  {
    pattern:
      /\b(?:merely|only|just|simply|no more than|nothing (?:more|but)) an? (?:\w+ )?(?:matter|issue|thing|question|problem|detail|exercise|hiccup|mistake|glitch|spat|squabble|scuffle|scratch|bruise|joke|rumou?r|number|technicality|formality|misprint|drill|test|game|prank|puddle|breeze|sniffle|cough|flu|speed bump)|\b(?:was|is|it's|were) an? (?:scratch|blip|hiccup|glitch|sniffle|puddle|formality|technicality|non-issue|detail|footnote|trifle|sideshow)|,? nothing more(?=[.,!"'])|\b(?:barely|hardly) (?:a|an|any|noticed|worth|noticeable)\b|\b(?:a little|a bit of|some) (?:noise|smoke|rain|mud|fuss|inconvenience|disagreement|turbulence|discomfort)\b|\bstorm in a\b/g,
    speech: 0.56,
    own: 0.4,
    does: smaller,
    reach: 'words',
  },
  {
    pattern:
      /\b(?:(?:just|only|merely) (?:a (?:couple|handful|few)(?: of)? )?(?:kids|boys|girls|lads|some kids|teenagers|words|jokes|banter|friends)(?: (?:being|fooling|messing|playing|having|goofing|blowing)[\w ]{0,20})|(?:a |the )?couple of (?:kids|boys|lads|bad apples|hotheads|scratches)|(?:fooling|messing|goofing|horsing) around|harmless (?:fun|joke|prank|banter)|a bit of (?:fun|banter|harmless|a)|nobody (?:really )?got hurt|not (?:a|such a) big (?:deal|thing))\b/g,
    speech: 0.58,
    own: 0.4,
    does: smaller,
    reach: 'words',
  },
];
