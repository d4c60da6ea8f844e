import { words } from './words.ts';

/** Verbs that carry a verdict in any mouth. Own compilation. */
export const STRONG_VERBS = words(`
  annihilate backstab badger bamboozle befoul belittle besmirch betray bilk bloviate bludgeon brainwash browbeat
  brutalize bulldoze bungle butcher cheapen coddle concoct connive cower cringe debase debauch decimate defame
  defang defile degrade deify demonise demonize demoralise demoralize denigrate desecrate despise disgrace
  disparage disrespect drool dupe emasculate enslave ensnare eviscerate exsanguinate exterminate extort fawn
  fester fleece flout foist forsake gaslight gloat glorify goad gobble gouge grandstand grovel guzzle hector
  hijack hoodwink horrify hound imperil indoctrinate islamize jawbone kowtow malinger manhandle maul muzzle nag
  obliterate ostracize pander perjure pillage plunder profane proselytize pummel quash ransack ravage rig scam
  scandalize scapegoat scorn screw shackle shred sicken skewer slander smear smother snarl sneer snicker spew
  spout squander stigmatize stonewall sully swindle trash tyrannize usurp victimise victimize vilify wallow whine
  whitewash yammer
`);

/** Charged, but at home in straight news as well: they need a speaker who is trying to move somebody. */
export const CHARGED_VERBS = words(`
  agitate appease assail banish bankrupt bombard botch bully bury cave choke cling cloak clobber coerce con cram
  cripple crumble crush damn dangle deceive defraud demean devastate distort dodge downplay drain eradicate
  explode exploit fantasize flaunt flounder freak gag gush gut harass humiliate idolize infest infuriate jeer
  lampoon languish loot lure malign mangle masquerade mislead molest oppress outlaw pilfer poison ram rot ruin
  sabotage savage scheme scold scorch shame siphon skyrocket slaughter smash squash stain stampede stink suck
  suffocate swarm taunt terrify terrorize torment trample traumatize trick trumpet twist unleash wail warp
  weaponise weaponize whip
`);

/** Everyday words of straight news that only count in charged company. */
export const MILD_VERBS = words(`
  abuse admit bash bellow berate blast bleed boast brag cheat collapse condemn corrupt crack crucify defy
  denounce deride destroy devour erupt expose fabricate fume hammer haunt howl insult invade lambast lambaste
  lash lecture lie loom lurch massacre meddle menace mock outrage overrun panic perpetrate persecute plague plot
  plummet plunge pollute pontificate prey punish rail rant rape rattle rip rob rock scoff scramble seethe shatter
  shove slam slash slime soar spark spiral squeeze stalk steal stoke storm strangle subjugate subvert surge
  swallow tarnish tear threaten thunder topple torture undercut undermine vanish vow wreak
`);
