/** Labels that people hate, or love, for persons and groups. Own compilation. Lower-case, singular. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Insults in any mouth. */
export const INSULTS = new Set(
  words(`
  aristocrat backstabber bandit barbarian bigot bloodsucker bootlicker brainwasher brat brute bully butcher buffoon
  charlatan cheat clown coward crackpot creep cretin crook crony cultist degenerate demagogue demon despot
  dictator dimwit dinosaur dope dunce egomaniac elitist enabler enemy extortionist fanatic fascist fearmonger fool fraud
  fraudster freeloader gangster ghoul goon gravedigger grifter groomer hack hater hatemonger henchman hooligan
  huckster hypocrite idiot ignoramus imbecile imposter impostor infidel islamist jackass jester jihadi jihadist junkie killjoy
  kleptocrat lackey lapdog layabout leech liar loser lout lunatic lowlife madman maniac marxist megalomaniac
  mercenary mobster mole monster moron mouthpiece neanderthal nazi neo-nazi nutcase nutjob oligarch oppressor opportunist parasite pariah
  peddler pervert phony pimp plotter plutocrat poser predator profiteer propagandist psychopath puppet
  quack quisling racist rat rabble-rouser renegade reptile robber rogue saboteur sadist savage scab scaremonger
  scammer scoundrel scrounger scumbag sellout sell-out shill simpleton skinflint slacker slaver sleazebag snake snob snowflake sociopath
  stooge supremacist swindler sycophant thief thug traitor troll turncoat tyrant vandal vermin viper vulture
  warmonger weakling weasel wimp windbag witch xenophobe zealot thugs scum vermin riffraff rabble trash
  commie communist-sympathizer crybaby do-gooder busybody fat-cat fatcat ne'er-do-well leftist-radical
  sheep sheeple sleeper zombie infidels heathen apostate unbeliever heretic blasphemer bloodhound gravy-trainer
`),
);

/** Labels that are also plain names for things: they need an insult's surroundings. */
export const AMBIGUOUS = new Set(
  words(`
  butcher brat cheat clown creep demon dinosaur dope enemy fraud hack killjoy mole monster mercenary peddler plotter predator puppet rat renegade reptile robber rogue
  savage scab sheep sleeper snake thief trash troll vandal viper vulture weasel witch zombie witch leech enabler junkie killer
  sadist aristocrat nazi gangster bully dictator infidel communist marxist oligarch mobster bandit islamist jihadist jihadi
  heretic apostate unbeliever maniac opportunist propagandist supremacist extortionist fraudster scammer swindler racist neo-nazi
  loser fool fanatic pariah saboteur hater pimp psychopath infidels pervert outcast poser quack robber brute zealot
`),
);

/** Ready-made labels of several words, as a pattern on lower-case text. */
export const LABEL_PHRASES =
  /\b(?:(?:radical|loony|rabid|crazy|woke|angry) (?:left|right)(?:ists?)?\b|(?:fat|corporate) cats?\b|(?:coastal|liberal|globalist|metropolitan|washington|corrupt|ruling|arrogant|smug|out-of-touch) elites?\b|(?:deep state)\b|(?:fake news) (?:media|outlets?|press)|(?:the )?(?:lying|lamestream|biased|corrupt|dishonest|complicit) (?:media|press|politicians?|government|elites?)|nanny state|banana republic|(?:ambulance|cash|bean|gun|power)[- ](?:chasers?|cows?|counters?|nuts?|grabbers?)|snake[- ]oil (?:sales(?:man|men)|merchants?)|tax[- ]and[- ]spend \w+|tree[- ]huggers?|flip[- ]floppers?|(?:paid|foreign) (?:agitators?|stooges?|puppets?)|(?:paid|crisis) actors?|useful idiots?|enem(?:y|ies) of the (?:people|state|nation)|fifth column(?:ists?)?|robber barons?|war criminals?|(?:do-nothing|career|corrupt|crooked|spineless|gutless|two-faced) (?:politicians?|congress|council|lawmakers?|bureaucrats?)|union bosses|thought police|con (?:artists?|m[ae]n)\b|war ?hawks?|chicken ?hawks?|drama queens?|washed-up \w+|has-beens?\b|wannabes?\b|(?:faceless|out-of-touch|greedy|lazy|clueless|arrogant|spoil(?:ed|t)|pampered|overpaid|power-hungry|useless|smug|whiny|money-grabbing|spineless|gutless|crooked|heartless|jumped-up|tin-pot|cowardly) (?:bureaucrats?|bosses|politicians?|bankers?|officials?|managers?|executives?|landlords?|lobbyists?|reporters?|lawyers?|celebrit(?:y|ies)|billionaires?|millionaires?|kids|students?|players?|owners?|developers?|activists?|elites?|experts?|leaders?|protesters?|workers?|teachers?|councillors?|lawmakers?|developers?)\b|cry ?bab(?:y|ies)|(?:armchair|keyboard) (?:warriors?|generals?|experts?)|witch hunt(?:ers?)?|wolves? in sheep's clothing|rotten apples?|vultures? in \w+|jackboots?|storm ?troopers?|good[- ]for[- ]nothings?|pencil[- ]pushers?|paper[- ]pushers?|pen[- ]pushers?|bleeding hearts?|band of (?:thieves|thugs|crooks)|den of (?:thieves|vipers)|pack of (?:thieves|liars|wolves|hyenas)|(?:king|queen|prince|princess|minister|mayor|captain|doctor|saint|lord|emperor) of (?:nothing|chaos|doom|lies|delay|excuses|failure|spin|no)\b|nothing but (?:a |an )?(?:bully|crook|liar|coward|thug|puppet|fraud|clown|gangster|thief|racist|tyrant|parasite)s?\b|bunch of (?:thieves|liars|crooks|clowns|thugs|losers|cowards|amateurs|hypocrites|idiots))/g;

/** "these latte activists": people pointed at with a word before them that mocks. */
export const POINTED =
  /\b(?:these|those|you) (?:[\w-]+ ){1,2}(?:activists|politicians|bureaucrats|experts|bosses|bankers|lawyers|do-gooders|elites|globalists|socialists|capitalists|lobbyists|executives|landlords|academics|professors|pundits|celebrities|millionaires|billionaires|planners|consultants|developers|radicals|types)\b/g;
