import { words } from './words.ts';

/** Nouns and titles that say "he". */
export const MALE_WORDS = words(`
  man men boy father dad son grandson grandfather brother uncle nephew husband king prince spokesman councilman
  congressman chairman businessman policeman fireman salesman mr sir lord pope bishop fisherman waiter actor widower
  gentleman guy lad monk hero landlord anchorman boyfriend stepfather stepson groom father-in-law son-in-law brother-in-law
  grandpa sir
`);

/** Nouns and titles that say "she". */
export const FEMALE_WORDS = words(`
  woman women girl mother mom mum daughter granddaughter grandmother sister aunt niece wife queen princess
  spokeswoman councilwoman congresswoman chairwoman businesswoman policewoman ms mrs miss dame lady actress waitress
  widow nun heroine landlady hostess girlfriend stepmother stepdaughter bride mother-in-law daughter-in-law
  sister-in-law grandma mummy granny
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
  oskar emil karel marek jan jon ian lars sven bjorn erik karl kurt hans heinz dieter klaus jurgen wolfgang uwe ralf
  stefan matthias tobias sebastian florian lukas jonas niklas nils magnus anders gunnar olaf henrik mats per piotr
  pawel tomasz krzysztof andrzej jakub michal vaclav milan zoran goran dragan nikola aleksandar alexei aleksei
  dmitri dmitry vladimir sergei sergey mikhail boris igor yuri viktor andrei pavel bogdan radu mihai ion gheorghe
  ilie istvan laszlo zoltan gabor giovanni giuseppe luca matteo alessandro lorenzo paolo roberto stefano jean-claude
  jean-pierre pierre jacques michel philippe francois laurent thierry olivier julien antoine guillaume mathieu luc
  andre bernard didier joao paulo jorge tiago rui nuno hector javier alejandro fernando eduardo ricardo raul sergio
  enrique alvaro ignacio jesus manuel ramon ruben gonzalo emilio ernesto julio cesar arturo mohamed muhammad mahmoud
  mustafa hassan hussein ibrahim yusuf yousef khalid abdullah abdul tariq karim rashid samir bilal hamza osama
  bashar mehmet murat emre kemal recep arjun rahul rajesh sanjay vijay amit anil suresh ravi deepak narendra vikram
  imran wei jun hiroshi kenji takashi satoshi shinzo min-jun kwame kofi chidi emeka olu tunde thabo sipho jamal
  malik darnell tyrone marcus darius devon isaiah xavier dominic damian adrian julian elliot elliott graham geoffrey
  nigel trevor clive barry neil derek colin malcolm gareth rhys owen callum angus hamish duncan ewan fergus seamus
  declan conor brendan cormac todd chad brad brett craig glenn wade dale dwayne curtis leonard leon lloyd norman
  ralph stanley stuart vernon victor vince walt warren wesley zach zachary theodore theo teddy stan stu phil pete
  pat nate nathaniel mitch mitt mick marv lou len kirk kent jared jay jake howard hank harvey herb gil gerry geoff
  gabe evan ernie eli earl doug don dick dean dave cory cliff chuck carter cal byron burt bud bruno brock brent
  blake bart barney augustus archie alvin allen al abe matthis joss tam silas noel quentin reuben rufus rupert cyrus
  cecil clarence clifford clint cole donnie dwight edgar edmund elias elmer emmett ezra garrett gordon grant guy
  harris herman irving jerome jimmy johnny kendrick lamar lester luther lyle marshall melvin merle milton morris
  moses murray myron neal ned nelson otis otto percy preston randall reggie rex roland roman ross rudy sam saul seth
  sherman sid simeon solomon spencer sterling terrence toby tomas tommy travis tucker tyson wallace wilbur will
  willard winston wyatt
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
  irene dana lise wanda helena vera marta marina mila milena jelena ljubica svetlana tatiana natalia natasha olena
  oksana ludmila galina larisa ekaterina anastasia daria alina polina katarzyna agnieszka malgorzata zofia hana jana
  petra ivana lucie tereza eszter ilona zsofia ioana andreea gabriela mihaela ursula greta heidi heike sabine birgit
  silke anke katrin kathrin kerstin monika renate gisela ingeborg frieda lotte liesel anneliese franziska johanna
  sigrid solveig karin ulla britt annika pia kirsten mette freya saga giulia chiara francesca valentina silvia paola
  federica elisa martina giovanna beatrice bianca francoise brigitte isabelle sylvie nathalie veronique claire
  camille juliette celine amelie manon elodie margaux beatriz leticia juliana fernanda mariana isabel joana catarina
  pilar dolores mercedes guadalupe consuelo rocio paloma esperanza ximena valeria daniela camila alejandra catalina
  lourdes yolanda marisa graciela zainab khadija maryam mariam layla leyla amina samira yasmin yasmine noor huda
  rania salma hala farah zahra ayse elif zeynep fatma priya anjali deepa lakshmi sunita kavita meera pooja neha
  sonia indira aishwarya mei ling yuki keiko yoko akiko naomi sakura haruka min-ji soo-jin linh amara chioma ngozi
  adaeze abena akosua wanjiru thandiwe nomsa lerato keisha latoya tanisha ebony jasmine imani aaliyah destiny alison
  alyssa angie anne annie april ariana audrey barb beth bethany betsy bonnie brandi bridget brooke caitlin candace
  carla carole caroline carrie cassandra cathy cecilia celia chelsea cindy claudia colleen connie courtney crystal
  daisy darlene dawn debbie deirdre delia dolly dora edith edna eileen elaine eleanor ellen eloise elsa elsie erica
  erin esther ethel eunice eve faith faye felicia fiona flora florence freda gail georgia geraldine gertrude gina
  ginny gladys gwen gwendolyn hazel henrietta hilary hilda holly hope ida imogen jackie jane janine jeanette jeanne
  jenna jenny jessie jill jo joann joanna joanne jodi josephine joy juanita judi june kara kate kathie kathy katie
  kay kellyanne kendra kerry kim kirsty krista kristen kristin kristina lara latisha laurie leah leigh lesley leslie
  libby lila lillian loretta lorraine louise lucille lucy lydia lynn mabel mandy marcia margie marian marianne
  marjorie marlene marsha maureen maxine may mavis megyn melania melanie melinda mercy meredith millie mindy minnie
  miranda miriam moira molly mona muriel myra nadine nan nell nellie nina noelle norma octavia opal pam patti patty
  paula pauline pearl peggy penelope penny phoebe phyllis polly priscilla rachael ramona rebekah regina renee rhoda
  rhonda rita roberta robyn rochelle rosalind rosalie rose rosemary roxanne sabrina sadie sally sandy selena serena
  sheila shelby shelley sherry sierra simone sonya stacey stacy stella sue susannah suzanne sylvia tabitha tammy
  tara tessa thelma tiffany tina toni tracy trudy tulsi valerie vanessa vicki vicky viola violet vivian wendy
  whitney wilma winifred yvette yvonne ilka ada beata thea tilda tove signe runa maren wilhelmina dagmar
`);
