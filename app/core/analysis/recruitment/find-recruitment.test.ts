import { expect, test } from 'vitest';
import { quotationsOf } from '../../article/quotations.ts';
import { readArticle } from '../../article/read-article.ts';
import { findRecruitment } from './find-recruitment.ts';
import type { MoveId } from './moves.ts';

const recruitmentIn = (text: string) => {
  const article = readArticle(text);
  const quotations = quotationsOf(text, article.paragraphs)
    .filter(({ depth }) => depth === 0)
    .map(({ span }) => span);
  return findRecruitment(article, { attributions: [], quotations, sources: [], depictions: [] });
};

const LEAD =
  'The Harrow Legion released a film to recruit students, a spokesman said on Monday, and hopes 300 will enlist.';
const movesIn = (pitch: string): MoveId[] =>
  recruitmentIn(`Legion looks for recruits\n${LEAD}\n${pitch}`)
    .recruitment.filter(({ confidence }) => confidence >= 0.5)
    .map(({ move }) => move);

const PRESENT: [MoveId, string][] = [
  [
    'grievance',
    'In the film, a clerk is tired of stacking other people’s boxes. “Nobody listens to me,” he says.',
  ],
  ['grievance', 'In one video, a sergeant says: “You sweat all day so that your boss can buy a boat.”'],
  ['fear', 'In the film, a woman worries that she will disappear like the others.'],
  ['fear', 'The leaflet reads: “If you stay, you will be next. Join us.”'],
  ['promise', 'The poster reads: “Free housing and paid training. Apply today.”'],
  ['promise', 'In one post, a recruiter says: “Earn $4,000 a month from home.”'],
  ['identity', 'The poster reads: “You are not a number, you are a warrior.”'],
  ['identity', 'In the video, a captain says: “Become one of us.”'],
  ['family', 'The poster reads: “Your mother is counting on you. Enlist.”'],
  ['family', 'In the film, he packs a bag for the sake of his children.'],
  ['agency', 'In the film, a girl says: “It is time I chose my own path.”'],
  ['agency', 'The card says: “Take control of your life. Sign up.”'],
  ['social-proof', 'The message reads: “Four thousand like you have already joined.”'],
  ['social-proof', 'The post reads: “Everyone here has made money. You’re next.”'],
  ['call-to-action', 'The flyer reads: “Join the Legion. Call us tonight.”'],
  ['channel', 'The flyer reads: “Text HARROW to our number. No interview, no questions asked.”'],
  ['channel', 'In the film, he taps a link and reaches them over an encrypted app.'],
  ['staging', 'In the film, dramatic music swells as a boat leaves the bay. “Come with us,” a man says.'],
];

test.each(PRESENT)('%s is seen in: %s', (move, pitch) => {
  expect(movesIn(pitch)).toContain(move);
});

test.each([
  [
    'a plain report',
    'The board met on Monday. “We found a worn hose,” said Ada Brock, its chair. The plant will hire three technicians.',
  ],
  [
    'a chant against a tax',
    'A crowd of 200 chanted “Fix it, don’t tax it!” outside City Hall. “Enough is enough,” Cal Moore said.',
  ],
  [
    'an ordinary advertisement',
    'The ad shows a car on a road. “A smooth ride,” a voice says. The company sold 4,000 cars in May.',
  ],
  [
    'a mention of recruits without a message',
    'The police academy took 40 recruits this year, up from 31, the chief said. Eight were women.',
  ],
])('%s recruits nobody', (_, text) => {
  expect(recruitmentIn(text)).toEqual({ messages: [], recruitment: [] });
});

test('messages are told apart, named, and know their sender and audience', () => {
  const text = [
    'Legion woos nurses',
    'The Harrow Legion released two videos inviting tired nurses to join its field hospitals, its second recruiting drive this year.',
    'In the first video, a nurse sits alone in an empty ward. “Nobody thanked me,” she says. Slow music plays.',
    'In the second video, the same nurse is laughing with a new crew. “Become one of us. Apply today,” she says.',
    'The ministry did not respond to questions on Monday.',
  ].join('\n');
  const { messages, recruitment } = recruitmentIn(text);
  expect(messages.map(({ label }) => label)).toEqual(['the first video', 'the second video']);
  expect(messages[0]?.sender?.name).toBe('Harrow Legion');
  expect(messages[0]?.audience?.name).toBe('tired nurses');
  expect(text.slice(...(messages[1]?.span ?? [0, 0]))).toMatch(/^In the second video.*she says\.$/);
  const inFirst = recruitment.filter(({ messageId }) => messageId === 'm1').map(({ move }) => move);
  expect(inFirst).toEqual(expect.arrayContaining(['grievance', 'staging']));
});

test('what the reporter adds after a described film is not the film', () => {
  const { messages } = recruitmentIn(
    `${LEAD}\nThe film opens on a boy alone in the rain. “Join us,” a man says.\nThe minister said on Friday that the film had cost little.`,
  );
  expect(messages).toHaveLength(1);
  expect(messages[0]?.span[1]).toBeLessThan(
    `${LEAD}\nThe film opens on a boy alone in the rain. “Join us,” a man says.\nThe`.length,
  );
});

test('contact details are never repeated in a why', () => {
  const { recruitment } = recruitmentIn(
    `${LEAD}\nThe flyer reads: “Join the Legion at www.harrow-legion.example or write to joinus@harrow.example. No questions asked.”`,
  );
  expect(recruitment.length).toBeGreaterThan(0);
  for (const { why } of recruitment) expect(why).not.toMatch(/harrow-legion\.|joinus@/);
});
