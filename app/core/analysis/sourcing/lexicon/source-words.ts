import { words } from './words.ts';

/** Titles and offices that stand before a name without being part of it. Lower case, without the full stop. */
export const TITLES = words(`
  mr mrs ms mx dr prof professor sir dame lord lady sen senator rep representative gov governor president vice premier
  prime minister chancellor secretary mayor councilman councilwoman councillor councilor alderman congressman
  congresswoman commissioner chairman chairwoman chair chief director deputy assistant associate attorney general
  judge justice sheriff officer sgt sergeant lt lieutenant col colonel gen maj major capt captain cmdr commander adm
  admiral cpl corporal pvt private inspector detective constable superintendent auditor treasurer spokesman
  spokeswoman spokesperson fire police state city county council rev reverend father sister brother bishop archbishop
  cardinal pope rabbi imam king queen prince princess ambassador envoy democratic republican former candidate pollster
  strategist house senate speaker leader majority minority whip coach nurse doctor lawyer activist author actor
  actress singer host anchor reporter journalist columnist editor rival hopeful nominee front-runner businessman
  democrat principal headteacher headmaster headmistress provost rector comptroller ombudsman deacon sheikh mullah coroner
  billionaire first second foreign defense defence interior health finance education u.s us american british russian
  chinese french german gop
`);

/** Nouns for a person in some role, singular. */
export const ROLE_NOUNS = words(`
  official officer spokesman spokeswoman spokesperson aide adviser advisor source person man woman boy girl child
  teenager student teacher pupil parent mother father mom dad son daughter grandmother grandfather grandson
  granddaughter brother sister uncle aunt cousin friend neighbor neighbour resident voter worker employee engineer
  scientist researcher professor expert analyst economist critic supporter opponent leader chief chair chairman
  chairwoman president director manager executive ceo founder owner member lawmaker senator representative
  congressman congresswoman governor mayor councilman councilwoman minister secretary ambassador diplomat judge
  prosecutor lawyer attorney solicitor police_officer detective investigator inspector auditor commander general
  admiral soldier sailor veteran recruiter recruit conscript guard presenter announcer host anchor reporter
  journalist correspondent editor producer writer author columnist blogger doctor nurse patient victim survivor
  witness suspect defendant shopkeeper farmer fisherman driver welder clerk lifeguard moderator player coach fan
  candidate nominee rival strategist pollster consultant organizer activist protester demonstrator volunteer donor
  customer consumer tenant landlord renter homeowner shopper visitor tourist passenger pilot captain sergeant
  technician operator hydrologist historian author pastor priest bishop rabbi imam lobbyist staffer representative
  captain chef actor actress singer musician artist comedian director narrator voice character hero elder
  counselor counsellor therapist psychologist administrator superintendent principal dean commissioner coordinator
  agent spy informant insider delegate superdelegate democrat republican conservative liberal businessman billionaire
  entrepreneur investor trader banker broker broadcaster newcomer immigrant migrant refugee citizen people crew
  officer sheriff deputy trooper firefighter paramedic medic surgeon pharmacist dentist scholar
  opponent backer ally colleague foe handler organiser campaigner ceo cofounder heir boss foreman head deputy
  comrade account poster speaker someone somebody everyone anyone others some many one another half
`);

/** Nouns for a body that speaks as one, singular and lower case. */
export const ORGANIZATION_NOUNS = words(`
  agency ministry department embassy consulate government administration committee commission council board bureau
  office company firm corporation business group organization organisation association union party campaign team club
  guild foundation institute university college school hospital clinic bank court police army navy military force
  service station network channel broadcaster newspaper magazine website outlet publication site platform maker
  manufacturer producer_company developer contractor operator_company retailer chain league federation alliance
  coalition charity church parish city county state town village country kingdom republic senate house congress
  parliament cabinet white_house pentagon kremlin treasury watchdog regulator authority utility lab laboratory
  staff think_tank startup band museum library zoo airline airport railway union local super_pac pac nation
  community crowd public faction caucus delegation jury panel inquiry task_force unit branch division
`);

/** Nouns for something written or counted that can be quoted, singular. */
export const DOCUMENT_NOUNS = words(`
  report study survey poll memo memorandum letter filing document record minutes log transcript statement email e-mail
  article story editorial op-ed column book paper analysis audit review census data figure statistic database list
  indictment complaint lawsuit petition ruling decision order brief affidavit contract law bill ordinance rule
  regulation constitution manual handbook guide leaflet flyer flier poster sign banner billboard ad advertisement
  commercial caption subtitle text post tweet message headline website page blog newsletter press_release release
  research result finding reading appendix chart graph map photo photograph video film clip footage recording
  transcript index projection estimate forecast evidence test minute account_book ledger receipt invoice
  questionnaire screen letters words label note notice plaque inscription verse script song lyric
  citation permit certificate diary journal notebook invitation brochure pamphlet sticker card advert slogan postcard
  jingle prospectus handout placard billboard mural spot
`);

/** Words in a proper name that make it a body's name. */
export const ORGANIZATION_NAMES = words(`
  agency ministry department embassy consulate government administration committee commission council board bureau
  office company corporation corp inc ltd llc plc co group organization organisation association union party campaign
  club guild foundation institute university college school hospital clinic bank court police army navy military force
  forces service services network news times post journal tribune herald press wire radio television tv channel
  beacon voice league federation alliance coalition church senate house congress parliament cabinet treasury pentagon
  kremlin center centre laboratory labs museum library airlines airways local workers international national society
  trust fund partners holdings industries systems technologies motors castings fluidics civil energy electric
  states nations republic kingdom emirates gazette courier chronicle observer guardian register mail telegraph
  taxpayers democrats republicans conservatives pac action americans citizens voters women veterans students teachers
`);

/** Nouns for a message with a content of its own: what an article can describe. */
export const MEDIUM_NOUNS = words(`
  video videos ad ads advertisement advertisements film films clip clips spot spots commercial commercials poster
  posters leaflet leaflets flyer flyers flier fliers recording recordings broadcast broadcasts trailer trailers movie
  movies episode episodes cartoon cartoons song songs billboard billboards post posts message messages animation
  brochure brochures pamphlet pamphlets jingle jingles livestream reel reels
`);

/** Verbs by which a described message tells its story. */
export const MEDIUM_VERBS = words(`
  follow show open begin start depict feature portray tell end close play star picture cut flash display present
  urge read say promise invite ask warn
`);
