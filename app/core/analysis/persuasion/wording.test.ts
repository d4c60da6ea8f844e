import { expect, test } from 'vitest';
import { quotationsOf } from '../../article/quotations.ts';
import { readArticle } from '../../article/read-article.ts';
import { analyse } from '../analyse.ts';
import { SHOWN } from '../finding.ts';
import { findTechniques } from './find-techniques.ts';
import type { TechniqueId } from './techniques.ts';

const shown = (text: string) => analyse(text).techniques.filter(({ confidence }) => confidence >= SHOWN);
const techniquesIn = (text: string) => shown(text).map(({ technique }) => technique);
const wordsOf = (text: string) => shown(text).map(({ span }) => text.slice(...span));

/** Adverts, posts, school boards, sport, health, work and foreign affairs. */
const SPOKEN: readonly (readonly [TechniqueId, string])[] = [
  ['name-calling', '“The board is run by a bunch of out-of-touch bureaucrats,” the parent said.'],
  ['name-calling', '“Those union bosses are bullies, nothing more,” the plant’s manager wrote to the staff.'],
  [
    'guilt-by-association',
    '“She shares a stage with people who praise terrorists, and that tells you what you need to know about her,” he said.',
  ],
  [
    'guilt-by-association',
    'The post showed the scientist beside a tobacco lobbyist under the words “Look who her friends are.”',
  ],
  ['doubt', '“Does anyone really believe that a teenager wrote this essay alone?” the columnist asked.'],
  ['doubt', '“Are we seriously supposed to trust a referee who used to play for them?” the fan wrote.'],
  [
    'appeal-to-hypocrisy',
    '“The senator lectures us about carbon and then hops on a private jet,” the driver said.',
  ],
  [
    'appeal-to-hypocrisy',
    '“He tells pupils to put their phones away while scrolling on his own all day,” she said.',
  ],
  [
    'questioning-the-reputation',
    '“This is a firm that has been sued nine times and has never once kept its word,” the tenant said.',
  ],
  [
    'questioning-the-reputation',
    '“He cannot be taken seriously; he has flip-flopped on every issue since he was elected,” the union leader said.',
  ],
  ['appeal-to-authority', 'Recommended by dentists everywhere, the box says.'],
  ['appeal-to-authority', '“If the general says the treaty is safe, then it is safe,” the minister said.'],
  [
    'appeal-to-popularity',
    '“Two million teens have already switched, so what are you waiting for?” the post says.',
  ],
  ['appeal-to-popularity', '“All your friends are on it,” the advert promises.'],
  ['appeal-to-values', '“We owe it to our children to do what is right and decent,” the pastor said.'],
  ['appeal-to-values', '“A vote for the levy is a vote for fairness and dignity,” she said.'],
  ['appeal-to-fear', '“If this passes, no child will be safe walking home,” the father warned.'],
  [
    'appeal-to-fear',
    '“They will drain your savings and you will not see it coming,” the ad’s narrator says.',
  ],
  ['flag-waving', '“Real Americans stand by their steelworkers,” the union’s president said.'],
  ['flag-waving', '“Ours is the proudest nation that ever sailed these seas,” the minister said.'],
  ['causal-oversimplification', '“Test scores fell for one reason: phones,” the board member said.'],
  [
    'causal-oversimplification',
    '“Sugar is the root cause of every illness we have,” the wellness coach wrote.',
  ],
  [
    'consequential-oversimplification',
    '“First they ban soda, then they will ban cake, and soon the state will plan your dinner,” the grocer said.',
  ],
  [
    'consequential-oversimplification',
    '“Give him a phone at ten and he will drop out at sixteen,” the speaker said.',
  ],
  [
    'false-dilemma',
    '“You can have safe streets or you can have this mayor. You cannot have both,” the flyer says.',
  ],
  ['false-dilemma', '“It is eat clean or die young,” the influencer tells her followers.'],
  [
    'straw-man',
    '“So the teachers think that children should never be tested on anything,” the trustee said.',
  ],
  ['straw-man', '“My opponent would have you believe that criminals deserve hugs,” she said.'],
  [
    'red-herring',
    '“Never mind the test scores: have you seen how clean our new gym is?” the principal said.',
  ],
  [
    'red-herring',
    '“You talk about the injuries, but let us not forget how generous this firm is at Christmas,” the director said.',
  ],
  [
    'whataboutism',
    '“You complain about our emissions, but what about the coal plants in the next state?” the mayor said.',
  ],
  [
    'whataboutism',
    '“And how many wars have they started?” the spokesman asked when reporters brought up the bombing.',
  ],
  ['slogan', 'The banner read “Our town, our water.”'],
  ['slogan', 'Marchers shouted “No contract, no work” outside the depot.'],
  ['appeal-to-time', '“Only three spots left, so tap the link before midnight,” the influencer wrote.'],
  ['appeal-to-time', '“It is now or never for this club,” the captain said.'],
  ['conversation-killer', '“It is what it is,” the foreman said when he was asked about the layoffs.'],
  ['conversation-killer', '“Rules are rules,” the referee said.'],
  ['loaded-language', '“This cruel and heartless budget will gut our schools,” the teacher said.'],
  [
    'loaded-language',
    'Management has launched a savage assault on the pay of ordinary families, the leaflet says.',
  ],
  [
    'obfuscation',
    '“Going forward we will right-size our human capital to unlock synergies,” the company said.',
  ],
  [
    'obfuscation',
    '“Our quantum-aligned bio-frequency technology harmonizes cellular energy fields,” the label says.',
  ],
  [
    'exaggeration-minimisation',
    '“This is the most amazing product ever made and it will change your life forever,” she told her followers.',
  ],
  [
    'exaggeration-minimisation',
    '“Absolutely nobody in the whole world defends like he does,” the coach said.',
  ],
  ['repetition', '“Jobs, jobs, jobs,” the candidate shouted.'],
  [
    'repetition',
    '“Never again will we be lied to, never again will we be ignored, never again,” the captain said.',
  ],
];

test.each(SPOKEN)('%s is heard in: %s', (technique, text) => {
  expect(techniquesIn(text)).toContain(technique);
});

/** Hard news, plain praise and plain blame: nobody is being moved. */
test.each([
  'The fire destroyed the hall and two shops beside it.',
  'Officials fear flooding along the lower river on Thursday.',
  'He was convicted of terrorism charges in 2014 and is serving a 20-year sentence.',
  '“We lost the game because we missed four free throws,” the coach said.',
  'The drug can cause a life-threatening reaction in people with asthma, the label says.',
  'Doctors at the clinic advise patients to finish the whole course of tablets.',
  'The flag outside the town hall flew at half-staff on Monday.',
  'The minister said the country would either raise the tax or cut the road budget.',
  '“I did not know the road was closed,” the driver told the police.',
  'The researchers do not know why the birds died.',
  'The worst drought in 40 years has cut the harvest by half, the ministry said.',
  'Soldiers opened fire on the crowd, and hospitals reported dozens of dead.',
  'She won the title for the fourth time, again by two strokes.',
  'The virus spread quickly through the camp, infecting about 300 people.',
  'The prosecutor called the killing “premeditated” in court on Wednesday.',
  'The opposition leader urged voters to go to the polls on Sunday.',
  'The radical surgery removed part of the lung, and he was home in nine days.',
  'If the pump fails, the lower floor will flood within an hour, the report says.',
  '“We waited and waited, and the bus never came,” said one passenger.',
  'A monster truck show will close the fairground on Saturday.',
])('plain, though it is about hard things: %s', (text) => {
  expect(techniquesIn(text)).toEqual([]);
});

test('a finding in a long sentence keeps to the clause that does it', () => {
  const text =
    '“The clerk counted the ballots twice on Monday and sent the totals to the county by courier before noon on Tuesday, ' +
    'but every decent person here knows in their heart that it is now or never for our little town by the river,” he said.';
  const cut = wordsOf(text).filter((words) => words.includes('now or never'));
  expect(cut.length).toBeGreaterThan(0);
  for (const words of cut) expect(words).not.toContain('ballots');
});

test('words that run on into the next sentence are covered to its end', () => {
  const text = '“Today it is one fare. Tomorrow it is a toll on every street,” she said.';
  expect(wordsOf(text)).toContain('Today it is one fare. Tomorrow it is a toll on every street');
});

test.each([
  [
    '“We built the mill. We built the school. We built the church,” she said.',
    'We built the mill. We built the school. We built the church',
  ],
  [
    '“Open doors are a promise. Open roads are a promise. Open books are a promise,” he told the club.',
    'Open doors are a promise. Open roads are a promise. Open books are a promise',
  ],
])('sentences that begin or end alike three times are repetition: %s', (text, words) => {
  expect(
    shown(text)
      .filter(({ technique }) => technique === 'repetition')
      .map(({ span }) => text.slice(...span)),
  ).toEqual([words]);
});

test('a charged word alone is a candidate, beside another it is shown', () => {
  expect(techniquesIn('The coach spoke of a tragic evening.')).toEqual([]);
  expect(techniquesIn('The coach spoke of a tragic and shameful evening.')).toContain('loaded-language');
});

test('persuasion in a text of twenty thousand words takes no more for each word than in a short one', () => {
  const paragraph = `${SPOKEN.map(([, text]) => text).join(' ')}\n\n`;
  const article = readArticle(paragraph.repeat(24));
  const quotations = quotationsOf(article.text, article.paragraphs).map(({ span }) => span);
  const began = performance.now();
  const found = findTechniques(article, { attributions: [], quotations, messages: [], sources: [] });
  expect(found.length).toBeGreaterThan(24 * 40);
  expect(performance.now() - began).toBeLessThan(6000);
});
