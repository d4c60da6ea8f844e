import { words } from './words.ts';

/** Nouns that carry a verdict in any mouth. Own compilation. */
export const STRONG_NOUNS = words(`
  abomination absurdity appeasement arrogance avarice backstabbing barbarism betrayal bilge bloodlust
  bloodshedding bloodsucker bloodthirst bluster bogeyman bombast bombshell boogeyman boondoggle brainwashing
  bravado bullshit bunk butchery carpetbagger cash-grab cesspool charade chicanery circus claptrap con-artist
  con-job cowardice crap cronyism deathtrap debacle debauchery delusion demagoguery dereliction disgrace
  dishonesty dishonor dishonour double-cross double-standard double-talk doublespeak drivel duplicity dystopia
  egomania elitism evildoer evisceration fakery fanaticism farce fearmongering fiasco foolishness garbage
  gibberish grandstanding gravy-train guile hatemongering hellhole hit-job hoax hogwash humbug hypocrisy idiocy
  indecency indignity indoctrination ineptitude infamy insanity insolence jingoism junk-science kangaroo
  land-grab lunacy madness malarkey malevolence malice megalomania mendacity mishmash money-grab monstrosity
  morass mudslinging narcissism nonsense pandemonium pandering parasite pettiness posturing power-grab
  profiteering quackery rapacity rip-off ripoff rubbish ruse savagery scaremongering scourge sell-out sellout
  shakedown sham shambles shenanigan slaughterhouse sleaze smears smokescreen snobbery squalor stench subterfuge
  swindle sycophancy temerity tentacles thuggery trainwreck travesty treachery trickery tripe troublemaker
  ugliness vendetta venom vileness vitriol vulgarity warmonger warmongering whitewash witch-hunt witchhunt
  witchhunter xenophobia zealotry
`);

/** Charged, but at home in straight news as well: they need a speaker who is trying to move somebody. */
export const CHARGED_NOUNS = words(`
  abyss anarchy annihilation apocalypse apostasy armageddon atrocity bastion betrayer bigotry bigwig blackmail
  blasphemy bloodbath blunder brainwash brutality bullying burden calamity carelessness carnage catastrophe
  contempt cover-up cruelty cult damnation decadence deceit deception degeneracy despotism destruction devil
  diatribe disaster disgust disinformation disrespect dogma doom doomsday enslavement extermination extremism
  fabrication fairytale fallacy falsehood fantasy favoritism fear-mongering fiction filth folly freak freebie
  frenzy frivolity genius genocide gimmick giveaway graft greed gulag handout hate haven hell hellfire hero
  holocaust horde horror humiliation hysteria idolatry ignorance immorality impunity incompetence infestation
  injustice inquisition intimidation intolerance invader invasion junk lawbreaking lawlessness leftist lies lust
  machination madhouse malfeasance meddling menace mess minion misdeed misery mob mockery mutiny naysayer neglect
  negligence nepotism nerve nightmare obscenity obsession onslaught oppressor outrage overreach paranoia peril
  perversion plot ploy plunder porn predation prejudice pretense pretenses propaganda provocateur quagmire racket
  rampage rant rapist rhetoric rot ruin sacrilege scam scapegoat scare shame shock slaughter slavery slime slur
  smear spectacle stain stink stranglehold stunt stupidity surrender terror torment tormentor tragedy tsunami
  tyranny understatement vanity vassal vengeance warrior wasteland wickedness woe wound wrath wreckage
`);

/** Everyday words of straight news that only count in charged company. */
export const MILD_NOUNS = words(`
  agenda aggression anger assault backlash battle blitz blow brainchild bureaucrats cabal chaos clash collapse
  complicity conspiracy corruption crackdown crisis crusade crush curse danger darkness darling defiance
  depravity devastation dictatorship drama elite elites evil extortion failure fear firestorm fraud fury grip
  hatred havoc heartbreak heresy insult jihad joke lie massacre oppression panic persecution plague poison pork
  rage rape regime repression revenge riot ruins sabotage scandal scheme servitude showdown siege slander spree
  stigma subversion suffering suppression swamp threat treason turmoil upheaval victim violence war warfare
  weapon
`);
