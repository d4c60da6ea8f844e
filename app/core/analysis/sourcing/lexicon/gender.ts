import { words } from './words.ts';

/** Nouns and titles that say "he". */
export const MALE_WORDS = words(`
  man men boy father dad son grandson grandfather brother uncle nephew husband king prince spokesman councilman
  congressman chairman businessman policeman fireman salesman mr sir lord pope bishop fisherman waiter actor widower
  gentleman guy lad monk hero landlord anchorman
`);

/** Nouns and titles that say "she". */
export const FEMALE_WORDS = words(`
  woman women girl mother mom mum daughter granddaughter grandmother sister aunt niece wife queen princess
  spokeswoman councilwoman congresswoman chairwoman businesswoman policewoman ms mrs miss dame lady actress waitress
  widow nun heroine landlady hostess
`);

/** Common first names of men; a pronoun in the article overrules them. */
export const MALE_NAMES = words(`
  james john robert michael david william richard joseph thomas charles daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey jeff ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry
  tyler aaron jose adam nathan henry peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
  carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne
  randy mason vincent liam roy bobby caleb bradley russell lucas ted ben bernie marco mike chris rand bill barack jim tom
  bob tim dan matt nick tony steve greg ken ron rick ed fred simon martin hugo ivan omar ali ahmed mohammed carlos luis
  pedro diego pablo mario antonio francisco miguel rafael oscar leo max felix oliver harry charlie alfie amos davor gus
  lionel teo arlo simon
`);

/** Common first names of women; a pronoun in the article overrules them. */
export const FEMALE_NAMES = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen
  angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria
  catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea
  hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice
  judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla
  alexis lori marie hillary carly nikki elena lena rosa ines marisol fatima aisha leila nadia olga irina sofia lucia
  carmen ana eva clara nora ella mia zoe chloe lily ivy hanne anika sunniva marguerite bea ilse oda hanna ingrid astrid
`);
