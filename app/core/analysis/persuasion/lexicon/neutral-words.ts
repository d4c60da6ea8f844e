/**
 * Loaded words and plain ones that keep the fact, by part of speech. Own compilation. Written `loaded=plain`, base
 * forms; several words joined by `_`; an empty right side means that the word can be left out before a noun.
 */
export type WordKind = 'verb' | 'noun' | 'adjective' | 'adverb' | 'phrase';

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [loaded = '', plain = ''] = entry.split('=');
      return [loaded.replaceAll('_', ' '), plain.replaceAll('_', ' ')];
    });

export const NEUTRAL: Record<WordKind, readonly [string, string][]> = {
  verb: pairs(`
    slam=criticize blast=criticize bash=criticize lambast=criticize lambaste=criticize savage=criticize pillory=criticize
     berate=criticize denounce=criticize deride=criticize excoriate=criticize 
    mock=criticize ridicule=criticize vilify=criticize demonize=criticize demonise=criticise smear=accuse
    scoff=reply rant=say rage=say fume=say thunder=say rail=speak howl=say bellow=shout snarl=say crow=say gloat=say
    brag=say boast=say whine=say moan=say gush=say bleat=say spout=say trumpet=announce tout=present hype=promote
    peddle=sell hawk=sell parrot=repeat regurgitate=repeat spew=say
     concede=say  claim=say insist=say allege=say
    skyrocket=rise soar=rise surge=rise rocket=rise balloon=grow explode=grow mushroom=grow spiral=rise
    plummet=fall plunge=fall nosedive=fall  tumble=fall crater=fall   
    slash=cut gut=cut axe=cut decimate=reduce cripple=weaken annihilate=defeat obliterate=destroy crush=defeat
    demolish=defeat trounce=defeat thrash=defeat  ravage=damage  wreck=damage
    unleash=release  foist=impose squander=spend splurge=spend plunder=take loot=take fleece=charge gouge=overcharge
    snatch=take grab=take hijack=take_over commandeer=take_over 
    flood=enter swarm=enter  infest=enter overrun=enter  pounce=act
    cave=agree capitulate=agree kowtow=agree grovel=apologize pander=appeal
    dodge=avoid shirk=avoid   scurry=go slink=go barge=go
    brainwash=persuade indoctrinate=teach lure=attract ensnare=attract entice=attract hoodwink=mislead dupe=mislead
    bamboozle=mislead con=mislead swindle=cheat terrorize=frighten terrorise=frighten  hound=follow
    stalk=follow  scheme=plan conspire=plan collude=cooperate orchestrate=organize mastermind=plan
    meddle=take_part snub=decline spurn=decline thwart=stop torpedo=stop derail=stop sabotage=block
    shatter=break smash=break pummel=hit  batter=hit
     slaughter=kill massacre=kill 
    whitewash=cover_up sugarcoat=present gaslight=mislead ransack=search trample=ignore flout=break
  `),
  noun: pairs(`
    regime=government thug=attacker goon=guard crony=ally henchman=aide lackey=aide stooge=supporter puppet=ally
    mouthpiece=spokesperson mob=crowd horde=group swarm=group rabble=crowd 
    bureaucrat=official fat_cat=executive elitist=critic zealot=supporter fanatic=supporter 
     crackpot=critic hothead=protester troublemaker=protester agitator=protester rabble-rouser=speaker
    traitor=opponent turncoat=former_member sellout=critic snitch=informant crook=suspect  fraudster=suspect
    freeloader=recipient scrounger=recipient handout=payment giveaway=grant bailout=loan boondoggle=project
    cash-grab=charge money-grab=charge power-grab=change land-grab=purchase
    debacle=failure fiasco=failure catastrophe=accident disaster=problem nightmare=problem calamity=accident
    shambles=problem mess=problem    travesty=decision mockery=criticism
    outrage=anger fury=anger wrath=anger hysteria=concern panic=concern frenzy=activity
    crisis=problem chaos=disorder mayhem=disorder havoc=damage carnage=deaths bloodbath=deaths slaughter=deaths
    onslaught=attack barrage=series avalanche=number tsunami=number torrent=number  deluge=number
    crusade=campaign witch-hunt=investigation witch_hunt=investigation vendetta=dispute  showdown=meeting
    bombshell=report scandal=case hoax=claim  scam=scheme racket=business swindle=scheme
    propaganda=messages  brainwashing=teaching indoctrination=teaching 
    crackdown=enforcement clampdown=limit stranglehold=control grip=control tentacle=branch
    betrayal=decision treachery=decision  tyranny=rule tyrant=ruler despot=ruler dictator=leader
    warmonger=supporter_of_the_war snowflake=critic bigwig=executive kingpin=leader ringleader=organizer
    hovel=house lair=base  stronghold=base hotbed=centre cesspool=place
    windfall=gain spree=series blitz=campaign backlash=criticism firestorm=debate furor=debate uproar=debate
    bloodsucker=lender vulture=buyer parasite=user slap_in_the_face=refusal
    pariah=outsider scapegoat=suspect bloodshed=violence  scourge=problem 
      menace=risk 
  `),
  adjective: pairs(`
    disgraceful= shameful= outrageous= appalling= despicable= disgusting= deplorable= contemptible= vile= heinous=
    monstrous= horrific=serious horrible= horrendous= atrocious= abhorrent= pathetic= laughable= ludicrous= ridiculous=
    absurd= preposterous= idiotic= stupid= insane= crazy= lunatic= mindless= senseless= brainless= reckless=risky
    catastrophic=serious disastrous=serious devastating=serious crippling=large crushing=large ruinous=costly
    draconian=strict  ruthless=strict heartless=strict merciless=strict savage=strong vicious=strong
    barbaric=violent bloodthirsty=violent murderous=violent sinister=unusual shady=unclear murky=unclear sleazy=
    rotten= corrupt= crooked= greedy= lavish=expensive bloated=large exorbitant=high astronomical=high sky-high=high
    whopping= massive=large colossal=large gigantic=large staggering=large jaw-dropping=large mind-boggling=large
    eye-watering=high measly=small paltry=small puny=small meager=small meagre=small
    so-called= self-styled= heroic= glorious= magnificent= legendary= historic=new groundbreaking=new revolutionary=new
    game-changing=new world-class= unbeatable= miraculous=effective breathtaking= spectacular=large stunning=large
    shocking=unexpected bombshell=new explosive=new scathing=critical blistering=critical withering=critical
    fiery=strong furious=angry enraged=angry incensed=angry seething=angry rabid=strong fanatical=strong
     extremist=political far-flung=distant hardline=strict unelected=appointed faceless=unnamed out-of-touch=
    toxic=harmful poisonous=harmful bitter=long ugly=public nasty=public filthy=dirty squalid=poor
    desperate=urgent doomed=unlikely embattled= beleaguered= disgraced=former notorious=well-known infamous=well-known
    tyrannical=strict oppressive=strict despotic=strict iron=strict cowardly= spineless= gutless= toothless=weak
    botched=failed bungled=failed half-baked=early ham-fisted=clumsy job-killing= budget-busting=expensive
    hard-working= hardworking= long-suffering=  beloved= cherished=
    unprecedented=new incredible=large unbelievable=large terrifying=dangerous chilling=serious alarming=large dire=serious
  `),
  adverb: pairs(`
    shamefully= disgracefully= outrageously= shockingly= recklessly= brutally= ruthlessly= viciously= savagely= blatantly=
    brazenly= shamelessly= utterly= totally= completely= absolutely= literally= undeniably= obviously= clearly=
    of_course= needless_to_say= predictably= conveniently= suspiciously= mysteriously= cynically= foolishly= stupidly=
    mindlessly= callously= cruelly= heroically= bravely= valiantly= miraculously= incredibly= unbelievably= wildly=
    grossly= hopelessly= ridiculously= frantically=quickly furiously=strongly fiercely=strongly
  `),
  phrase: pairs(`
    tear_into=criticize tears_into=criticizes tore_into=criticized tearing_into=criticizing
    lash_out_at=criticize lashes_out_at=criticizes lashed_out_at=criticized lashing_out_at=criticizing
    hit_back_at=answer hits_back_at=answers fire_back_at=answer fired_back_at=answered
    take_aim_at=criticize takes_aim_at=criticizes took_aim_at=criticized
    turn_a_blind_eye_to=do_not_act_on turned_a_blind_eye_to=did_not_act_on turns_a_blind_eye_to=does_not_act_on
    ram_through=pass rams_through=passes rammed_through=passed ramming_through=passing
    bend_the_knee_to=agree_with bent_the_knee_to=agreed_with sell_out=leave sold_out=left
    under_siege=under_pressure on_the_brink_of_collapse=in_difficulty in_the_pocket_of=close_to
    at_the_mercy_of=dependent_on drunk_on_power=in_power out_of_control=rising hard-earned_money=money
    taxpayers'_money=public_money tax_grab=tax_rise land_grab=purchase power_grab=change_of_the_rules
    death_tax=inheritance_tax job_killer=cost_to_employers nanny_state=government fake_news=news_reports
    illegal_aliens=migrants illegal_alien=migrant illegals=migrants death_panel=review_board
    kangaroo_court=hearing jackbooted_thugs=officers cash_cow=source_of_income gravy_train=well-paid_work
    blood_money=payment reign_of_terror=rule rule_with_an_iron_fist=govern ruled_with_an_iron_fist=governed
    throw_under_the_bus=blame threw_under_the_bus=blamed stab_in_the_back=refusal slap_in_the_face=refusal
    pour_into=enter poured_into=entered flood_into=enter flooded_into=entered pouring_into=entering flooding_into=entering
    wreak_havoc_on=damage wreaked_havoc_on=damaged  assault_on=change_to
    collateral_damage=civilian_deaths enhanced_interrogation=harsh_questioning
  `),
};
