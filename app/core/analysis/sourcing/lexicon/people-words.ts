import { words } from './words.ts';

/** Kin, partners and other nouns for one person that say how somebody stands to another. */
export const KIN = words(`
  wife husband spouse girlfriend boyfriend partner fiance fiancee fiancé fiancée niece nephew twin stepmother stepfather
  stepson stepdaughter mother-in-law father-in-law daughter-in-law son-in-law brother-in-law sister-in-law grandparent
  grandma grandpa mum mummy granny widow widower bride groom ex-wife ex-husband godmother godfather roommate flatmate
  classmate teammate co-worker coworker workmate housemate babysitter carer caretaker guardian accused plaintiff
  complainant applicant petitioner claimant appellant inmate prisoner detainee hostage caller onlooker bystander
  passer-by eyewitness commuter cyclist pedestrian motorist retiree pensioner freshman sophomore limnologist
  referee umpire striker goalkeeper keeper midfielder defender winger goalie manager skipper jockey
`);

/** What an abbreviated title says in full: who is "Sgt." can be called "the sergeant". */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['sgt', 'sergeant'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['maj', 'major'],
  ['cpl', 'corporal'],
  ['pvt', 'private'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['rev', 'reverend'],
  ['hon', 'judge'],
]);

/** Words that make a name of two words a firm's or another body's rather than a person's. */
export const BODY_WORDS = words(`
  foods dairy rail railways railroad games homes motors airways air airlines airport systems solutions software stores
  markets market media pictures studios studio records books bookshop water gas oil steel mining shipping ferries
  ferry lines logistics pharma pharmaceuticals labs robotics insurance capital ventures properties builders housing
  telecom mobile networks brewery bakery farms fisheries mills works shipyard shipyards textiles apparel cosmetics
  toys tech technology digital data security securities wealth holding outfitters hotels resorts entertainment
  records publishing printing power solar wind batteries chemicals plastics paper timber cement glass tours travel
  online today daily weekly review standard telegraph sentinel fc afc united rovers rangers tigers athletic orchestra
  philharmonic theatre theater ballet opera festival zoo aquarium gardens archive archives watch alert relief aid
  rescue initiative project programme program network forum front movement congress assembly secretariat authority
  commissionership tribunal inspectorate observatory watchdog ombudsman utilities transport transit buses bus taxis
  trust dental clinics care health healthcare hospice diocese ministries temple mosque synagogue guild post
  fire rescue brigade library schools academy academies seminary bar lodge legion corps squadron regiment
`);
