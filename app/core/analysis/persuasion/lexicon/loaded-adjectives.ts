import { words } from './words.ts';

/** Adjectives that carry a verdict in any mouth. Own compilation. */
export const STRONG_ADJECTIVES = words(`
  abhorrent abominable absurd abysmal agonising agonizing amoral anarchic anti-american anti-freedom apocalyptic
  appalling arrogant asinine astonishing atrocious awe-inspiring awful baffling barbaric barbarous baseless
  befuddled belligerent bigheaded bigoted blasphemous blatant blighted bloated blood-soaked blood-stained
  bloodcurdling bloodsucking bloodthirsty bogus bombastic bone-headed boneheaded brain-dead braindead brainless
  brazen breathtaking brutish budget-busting bumbling bungled callous cancerous cataclysmic catastrophic
  chauvinistic childish clueless cockamamie coddled cold-blooded conniving contemptible contemptuous corrosive
  cowardly crackpot craven crazed crazy credulous creepy crippling cruel crummy crushing cultish cutthroat
  cynical damnable dastardly dazzling deadbeat decadent deceitful degenerate deluded delusional demagogic
  demented demonic deplorable deranged despicable despised despotic detestable devilish devious diabolical
  dictatorial disastrous disfigured disgraced disgraceful disgusting dishonest dishonorable dishonourable
  disingenuous dismal disreputable distasteful dopey draconian dreadful dumb duplicitous dysfunctional
  earth-shaking earth-shattering egotistical egregious enraged execrable exploitative extortionate far-fetched
  farcical fascist fascistic fawning fearless feckless fetid fiendish filthy flagrant flawless flimsy foolish
  forsaken foul freedom-loving frenzied frivolous full-blown game-changing gaping gargantuan ghastly ghoulish
  glaring glorious god-fearing god-given godless gory grandiose greedy grossly grotesque gruesome gullible
  gut-wrenching gutless gutsy hackneyed half-baked hallowed ham-fisted haphazard hapless hard-earned hard-working
  hardworking hare-brained harebrained hateful haughty heartless heartsick heinous hellbent hellish heroic
  horrendous horrible horrid horrific hypocritical hysterical idiotic ignoble ignominious ignorant ill-advised
  ill-conceived imbecilic immoral impotent incoherent incomparable incompetent indecent indefensible inept
  inexcusable infantile infernal infuriating inglorious inhuman inhumane iniquitous insane insidious
  inspirational insufferable intolerable iron-fisted irrational irresistible irresponsible jackbooted jaundiced
  jaw-dropping job-killing knee-jerk lackluster lamentable laughable law-abiding life-changing loathsome
  long-suffering ludicrous lunatic lurid maddening magical magnificent malevolent malicious maniacal manic
  manipulative marvellous marvelous mass-murdering masterful matchless mealy-mouthed meddlesome mediocre
  megalomaniacal menacing mendacious merciless meritless messianic milquetoast mind-blowing mind-boggling
  mindless miraculous misbegotten miserable miserly misogynistic monstrous monumental moronic murderous must-have
  narcissistic nauseating nefarious nightmarish nonsensical noxious obnoxious obscene obsequious odious
  oppressive orwellian out-of-touch outlandish outrageous overbearing overblown overhyped overwrought overzealous
  pampered paranoid parasitic pathetic peerless perfidious pernicious perverse perverted phony pigheaded pitiful
  pitiless pointless poisonous pompous power-hungry prejudiced preposterous pretentious puerile putrid rabid
  radiant radical-left rampant rancid rapacious raving reactionary reckless remorseless repellent reprehensible
  reprobate repugnant repulsive retrograde revolting ridiculous rigged righteous risible rotten rubber-stamp
  ruinous ruthless sadistic sanctimonious savage scandalous scummy scurrilous seedy self-obsessed self-righteous
  self-serving selfless sensational senseless servile shabby shady shameful shameless shifty shocking shoddy
  sickening sinister slanderous slavish sleazy slimy smarmy smug snarky sneaky snobbish sordid soul-crushing
  soulless spectacular spineless spiteful splendid spurious squalid staggering strident stupid subhuman sublime
  subversive suicidal superhuman supine tainted tasteless tawdry tendentious terrifying thuggish tin-pot tinpot
  tone-deaf toothless torturous totalitarian toxic traitorous trashy treacherous treasonous tremendous trite
  trumped-up twisted two-faced tyrannical ugly un-american unaccountable unamerican unbeatable unbelievable
  unbiblical uncaring uncivilised uncivilized unconscionable undeserving unethical unforgettable unforgivable
  ungodly ungrateful unhinged unholy unmatched unparalleled unpatriotic unprincipled unrepentant unrivaled
  unrivalled unsavory unsavoury unscrupulous unseemly unspeakable unstoppable unsurpassed unthinkable untold
  untrustworthy untruthful unworthy uppity utter vacuous vapid venal venomous vicious vile villainous vindictive
  vitriolic vulgar wacky warmongering wasteful weak-kneed whiny wicked wimpy wishy-washy witless woeful wondrous
  world-class worthless wretched wrong-headed wrongheaded xenophobic
`);

/** Charged, but at home in straight news as well: they need a speaker who is trying to move somebody. */
export const CHARGED_ADJECTIVES = words(`
  abusive adversarial alarming alarmist amazing annoying ashamed astronomical audacious awkward backward beloved
  bent blistering bloody botched brilliant brutal bullied careless chilling clumsy costly crude damning deceptive
  depressing desperate destructive devastated devastating dire dirty discredited disturbing doomed dreary
  dystopian embattled endless exceptional excessive extraordinary failed fanatical fanciful fantastic feverish
  flashy frantic frightening fruitless full-throated futile godly gorgeous grave greatest grievous grim gross
  gutted hardened harrowing heartbreaking heretical hollow horrified horrifying hostile humiliating illegitimate
  immature immense incendiary inconvenient incredible indifferent inflated insulting intolerant intrusive
  invasive jealous jihadist juvenile lame lawless left-wing leftist leftwing legendary lousy lying mad maligned
  merciful militant misguided muddled murky naked nasty negligent nightmare nonexistent obstinate ominous
  overpaid oversized painful partisan patriotic perfect perilous pious predatory preferential primitive pristine
  profound propagandistic punishing puzzling rash repressive rude sacrilegious scary scathing selfish
  sensationalist sham shattered shocked sick sickly silly sloppy sly so-called soft-on-crime sorry soul-less
  stark startling staunch stellar stubborn stunning superb surreal tacky terrible terrific timid tireless
  towering tragic triumphant troubling tumultuous ultimate unacceptable unapologetic unbearable unchecked
  undemocratic unelected unfair unfettered unjust unnecessary unprecedented unsatisfied untested unwelcome vain
  vengeful vulnerable washed-up watered-down weak wholesale
`);

/** Everyday words of straight news that only count in charged company. */
export const MILD_ADJECTIVES = words(`
  aggressive angry authoritarian beautiful biased bitter bizarre bleak bold brave broken chaotic chronic corrupt
  corrupted cosy courageous cozy criminal crooked dangerous daring deep-pocketed defiant depraved divisive
  dramatic elite epic evil explosive extreme extremist fabulous faceless fake false fierce fiery fraudulent
  free-spending furious groundbreaking hardline harsh hateful-sounding heavy-handed historic hopeless ill-fated
  infamous inflammatory innocent intense invincible iron jaded lavish lazy massive naive noble notorious
  outspoken petty phenomenal precious racist radical ravaged relentless revered revolutionary rogue sacred severe
  shadowy sheer shrill sinful sweeping tough treasured unbridled unwavering valiant violent virulent war-torn
  wonderful zealous
`);
