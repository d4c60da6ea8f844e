/**
 * Words that judge where a plain word would report. Own compilation.
 * `strong` words carry a verdict in any mouth; `mild` ones are at home in straight news as well.
 * Keys are lower-case word forms or lemmas.
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

export const STRONG_ADJECTIVES = new Set(
  words(`
  abhorrent abominable absurd appalling asinine atrocious awful barbaric barbarous bigoted blatant bloated
  bloodthirsty bogus bone-headed botched brainless brazen brutish callous catastrophic childish clueless
  contemptible cowardly crackpot crazed crazy creepy cruel cynical damnable dastardly deceitful degenerate
  delusional demented demonic despicable despotic detestable diabolical dictatorial disastrous disgraced
  disgraceful disgusting dishonest dishonorable dishonourable draconian dreadful dumb egregious execrable
  farcical fascist fascistic filthy flagrant flimsy foolish foul frivolous ghastly ghoulish godless greedy
  grossly grotesque gutless hateful heartless heinous hellish horrendous horrible horrid horrific
  hypocritical idiotic ignorant immoral indecent indefensible inept inexcusable inhuman inhumane iniquitous
  insane insidious intolerable irresponsible laughable lawless loathsome ludicrous lunatic maniacal
  manipulative menacing merciless mindless miserable monstrous moronic naive nasty nauseating nefarious
  nightmarish nonsensical obscene odious oppressive orwellian outlandish outrageous out-of-touch
  overzealous paranoid pathetic perfidious pernicious perverse perverted phony poisonous power-hungry
  preposterous putrid rabid radical-left rapacious reckless repellent reprehensible repugnant repulsive
  revolting rigged ridiculous rotten rubber-stamp ruinous ruthless sadistic savage scandalous scurrilous
  self-serving senseless shady shameful shameless shocking sickening sinister sleazy slimy smug soulless
  spineless squalid stupid suicidal tawdry terrifying toothless totalitarian toxic traitorous treacherous
  treasonous trumped-up two-faced tyrannical ugly unamerican un-american unconscionable unforgivable
  unhinged unholy unscrupulous unspeakable untrustworthy unthinkable utter vacuous venal vengeful venomous
  vicious vile villainous vindictive wicked witless woeful worthless wretched bigheaded corrosive crippling
  crushing devilish ham-fisted half-baked hare-brained harebrained job-killing soul-crushing budget-busting
  bloodsucking freedom-loving god-fearing hard-earned hard-working hardworking law-abiding long-suffering
  selfless heroic glorious magnificent fearless valiant gutsy righteous earth-shattering earth-shaking
  jaw-dropping mind-boggling mind-blowing world-class unbeatable unstoppable monumental breathtaking
  spectacular stunning staggering astonishing unbelievable incredible
`),
);

export const MILD_ADJECTIVES = new Set(
  words(`
  aggressive alarming amazing angry authoritarian beautiful bitter bizarre bleak bloody blistering bold
  brave broken brutal chaotic chilling chronic courageous cozy cosy dangerous daring
  deep-pocketed defiant desperate destructive devastating devastated dire disturbing
  divisive doomed dramatic dystopian elite embattled epic explosive extraordinary extreme
  extremist fabulous faceless failed fake false fanatical fierce fiery free-spending grave greatest
  grim groundbreaking hardline harsh harrowing hateful-sounding heartbreaking heavy-handed historic
  hopeless hostile humiliating ill-fated illegitimate immense inflammatory innocent intense
  invincible iron jaded lavish leftist massive militant misguided notorious ominous
  outspoken painful partisan perilous phenomenal precious radical ravaged relentless
  revolutionary sacred scathing severe sheer shadowy sham shattered shrill sordid so-called
  stark stubborn surreal sweeping terrible tough tragic treasured troubling unacceptable unbridled
  unfair unfettered unelected unjust unprecedented unseemly unwavering violent war-torn
  wonderful zealous corrupt corrupted criminal evil racist infamous sick insulting virulent
  depraved sinful lying dirty crooked murderous predatory rogue mad lazy petty
`),
);

export const STRONG_NOUNS = new Set(
  words(`
  abomination absurdity barbarism bastion betrayal bloodbath bloodsucker bombshell boondoggle brainwashing
  brutality bullying calamity catastrophe charade circus con-job cover-up cowardice cruelty debacle
  decadence deceit degeneracy demagoguery despotism disgrace disgust dystopia enslavement farce
  fearmongering fiasco filth frenzy garbage giveaway greed handout hate hatemongering hoax hogwash
  hypocrisy hysteria idiocy incompetence indoctrination infamy injustice inquisition insanity kangaroo
  lawlessness lies lunacy madness menace mockery money-grab cash-grab land-grab power-grab nonsense
  nightmare onslaught outrage parasite perversion racket rubbish savagery scapegoat scourge sellout
  sell-out sham shambles sleaze smear smears stench stranglehold stupidity swindle tentacles thuggery
  travesty treachery tyranny vendetta vengeance warmongering whitewash witch-hunt witchhunt wrath
  backstabbing fakery pandering bloodlust doublespeak gravy-train quackery
`),
);

export const MILD_NOUNS = new Set(
  words(`
  agenda aggression anger assault backlash battle blitz blow bureaucrats carnage chaos clash collapse
  conspiracy corruption crackdown crisis crusade crush danger deception defiance destruction devastation
  dictatorship disaster drama elite elites extremism failure fear firestorm folly fraud fury grip hatred
  havoc hell horror invasion misery panic regime repression revenge riot rage ruin ruins scandal scheme
  siege spree showdown stigma suffering surrender terror threat tragedy turmoil upheaval victim violence
  war warfare weapon brainchild darling heartbreak plague jihad massacre persecution swamp rape depravity
  wickedness evil shame subversion treason extortion bigotry mob cabal slavery poison pork slaughter
  sabotage plunder propaganda cult curse rot slander scam heresy servitude lie atrocity
`),
);

export const STRONG_VERBS = new Set(
  words(`
  annihilate backstab bamboozle betray bilk brainwash brutalize bully butcher cripple decimate deceive
  defame defile degrade demean demonise demonize desecrate despise devour disgrace dupe enslave fleece
  flout gaslight glorify gloat gouge grovel hijack hoodwink hound humiliate indoctrinate infest kowtow
  malign mangle muzzle obliterate pander perjure plunder ransack ravage scam scapegoat sicken
  skyrocket slander smear spew squander stigmatize terrorize torment trample traumatize tyrannize vilify
  whitewash bankrupt grovel
`),
);

export const MILD_VERBS = new Set(
  words(`
  admit bellow blast bash berate brag boast cave collapse condemn crack crush defy denounce devastate dodge
  erupt explode expose fume hammer haunt howl invade lambast lambaste lash loom lurch meddle menace outrage
  panic plague plot plummet plunge prey rail rant rattle rip rock scoff scramble seethe shatter slam slash
  soar spark spiral squeeze stalk steal stoke storm surge swallow taunt tear threaten thunder undercut
  undermine unleash vanish vow warp weaponize weaponise wreak destroy lie exploit persecute sabotage
  crucify perpetrate torture mislead bleed subvert fabricate subjugate rape strangle poison pollute
  massacre slaughter overrun corrupt cheat con lie loot abuse molest slime suffocate ram ruin trash swindle
  defraud
`),
);

export const STRONG_ADVERBS = new Set(
  words(`
  absurdly blatantly brazenly criminally cruelly disgracefully disgustingly flagrantly foolishly
  grossly hideously horribly hypocritically idiotically insanely laughably ludicrously maliciously
  mercilessly obscenely outrageously pathetically preposterously recklessly ridiculously ruthlessly
  savagely shamefully shamelessly shockingly sickeningly stupidly treacherously tyrannically utterly viciously
  vilely wickedly willfully gravely demonstrably vehemently unashamedly unabashedly cravenly mindlessly
`),
);
