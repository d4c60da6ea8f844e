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
  contemptible corrupt corrupted cowardly crackpot crazed crazy creepy criminal crooked cruel cynical
  damnable dastardly deceitful degenerate delusional demented demonic depraved despicable despotic detestable
  diabolical dictatorial dirty disastrous disgraced disgraceful disgusting dishonest dishonorable dishonourable
  draconian dreadful dumb egregious evil execrable farcical fascist fascistic filthy flagrant flimsy foolish
  foul frivolous ghastly ghoulish godless greedy grossly grotesque gutless hateful heartless heinous
  hellish horrendous horrible horrid horrific hypocritical idiotic ignorant immoral indecent indefensible
  inept inexcusable infamous inhuman inhumane iniquitous insane insidious insulting intolerable
  irresponsible laughable lawless lazy loathsome ludicrous lunatic lying mad maniacal manipulative
  menacing merciless mindless miserable monstrous moronic murderous naive nasty nauseating
  nefarious nightmarish nonsensical obscene odious oppressive orwellian outlandish outrageous out-of-touch
  overzealous paranoid pathetic perfidious pernicious perverse perverted petty phony poisonous power-hungry predatory
  preposterous putrid rabid racist radical-left rapacious reckless repellent reprehensible repugnant repulsive
  revolting rigged ridiculous rotten rogue rubber-stamp ruinous ruthless sadistic savage scandalous
  scurrilous self-serving senseless shady shameful shameless shocking sick sickening sinful sinister sleazy
  slimy smug soulless spineless squalid stupid suicidal tawdry terrifying toothless totalitarian
  toxic traitorous treacherous treasonous trumped-up two-faced tyrannical ugly unamerican un-american unconscionable
  unforgivable unhinged unholy unscrupulous unspeakable untrustworthy unthinkable utter vacuous venal vengeful venomous vicious
  vile villainous vindictive virulent wicked witless woeful worthless wretched
  bigheaded corrosive crippling crushing devilish ham-fisted half-baked hare-brained harebrained job-killing
  soul-crushing budget-busting bloodsucking freedom-loving god-fearing hard-earned hard-working hardworking
  law-abiding long-suffering selfless heroic glorious magnificent fearless valiant gutsy righteous
  earth-shattering earth-shaking jaw-dropping mind-boggling mind-blowing world-class unbeatable unstoppable
  monumental breathtaking spectacular stunning staggering astonishing unbelievable incredible
`),
);

export const MILD_ADJECTIVES = new Set(
  words(`
  aggressive alarming amazing angry authoritarian beautiful bitter bizarre bleak bloody blistering
  bold brave bright broken brutal chaotic chilling chronic controversial courageous cozy cosy dangerous daring dark
  deadly deep-pocketed defiant desperate destructive devastating devastated difficult dire disturbing divisive doomed
  dramatic dystopian elite embattled enormous epic explosive extraordinary extreme extremist fabulous faceless failed fake false
  fanatical fatal fierce fiery free-spending grave greatest grim groundbreaking hardline harsh harrowing hateful-sounding
  heartbreaking heavy-handed historic hopeless hostile huge humiliating ill-fated illegitimate immense impressive
  inflammatory innocent intense invincible iron jaded landmark lavish leftist massive militant misguided
  notorious nuclear ominous outspoken painful partisan perilous phenomenal powerful precious proud
  radical ravaged relentless remarkable revolutionary sacred scathing severe sheer shadowy sham
  shattered shrill sordid so-called stark stubborn surreal sweeping terrible tired tough tragic treasured troubling
  unacceptable unbridled unfair unfettered unelected unjust unprecedented unseemly unwavering urgent vast violent vital war-torn
  weak wild wonderful zealous
`),
);

export const STRONG_NOUNS = new Set(
  words(`
  abomination absurdity atrocity barbarism bastion betrayal bigotry bloodbath bloodsucker bombshell
  boondoggle brainwashing brutality bullying cabal calamity catastrophe charade circus con-job cover-up
  cowardice cruelty cult curse debacle decadence deceit degeneracy demagoguery depravity despotism
  disgrace disgust dystopia enslavement evil extortion farce fearmongering fiasco filth frenzy garbage
  giveaway greed handout hate hatemongering heresy hoax hogwash hypocrisy hysteria idiocy
  incompetence indoctrination infamy injustice inquisition insanity jihad kangaroo lawlessness lie lies
  lunacy madness massacre menace mob mockery money-grab cash-grab land-grab power-grab
  nonsense nightmare onslaught outrage parasite persecution perversion plague plunder
  poison pork propaganda racket rape rot rubbish sabotage savagery scam scapegoat
  scourge sellout sell-out servitude sham shambles shame slander slaughter slavery sleaze smear smears
  stench stranglehold stupidity subversion swamp swindle tentacles thuggery travesty treachery treason
  tyranny vendetta vengeance warmongering whitewash wickedness witch-hunt witchhunt wrath
  backstabbing fakery pandering bloodlust doublespeak gravy-train quackery
`),
);

export const MILD_NOUNS = new Set(
  words(`
  agenda aggression anger assault backlash battle blitz blow bureaucrats carnage chaos clash collapse conspiracy
  corruption crackdown crisis crusade crush danger deception defiance destruction devastation dictatorship disaster
  drama elite elites extremism failure fear firestorm folly fraud fury grip hatred havoc hell horror invasion
  misery panic regime repression revenge riot rage ruin ruins scandal scheme siege spree showdown
  stigma suffering surrender terror threat tragedy turmoil upheaval victim violence war warfare weapon
  brainchild darling heartbreak
`),
);

export const STRONG_VERBS = new Set(
  words(`
  annihilate backstab bamboozle betray bilk brainwash brutalize bully butcher cave cheat con corrupt cripple crucify
  decimate deceive defame defile defraud degrade demean demonise demonize desecrate despise
  destroy devour disgrace dupe enslave exploit fabricate fleece flout gaslight glorify gloat gouge grovel gut
  hijack hoodwink hound humiliate indoctrinate infest kowtow lie loot malign mangle
  massacre mislead mock molest muzzle obliterate overrun pander persecute perpetrate perjure plunder poison pollute
  rape ransack ravage ruin sabotage savage scam scapegoat sicken skyrocket slander slaughter slime smear spew squander
  stigmatize subjugate subvert swindle terrorize torment torture trample trash traumatize tyrannize
  vilify whitewash bankrupt ram strangle suffocate bleed grovel
`),
);

export const MILD_VERBS = new Set(
  words(`
  admit bellow blast bash berate brag boast cave collapse condemn crack crush defy denounce devastate dodge
  erupt explode expose fume hammer haunt howl invade lambast lambaste lash loom lurch meddle menace outrage panic
  plague plot plummet plunge prey rail rant rattle rip rock scoff scramble seethe shatter slam slash soar spark
  spiral squeeze stalk steal stoke storm surge swallow taunt tear threaten thunder undercut undermine unleash vanish vow
  warp weaponize weaponise wreak
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
