import { expect, test } from 'vitest';
import { quotationsOf } from '../../article/quotations.ts';
import { readArticle } from '../../article/read-article.ts';
import { findTechniques } from './find-techniques.ts';
import { TECHNIQUE_IDS, type TechniqueId } from './techniques.ts';

const techniquesIn = (text: string) => {
  const article = readArticle(text);
  const quotations = quotationsOf(text, article.paragraphs).map(({ span }) => span);
  return findTechniques(article, { attributions: [], quotations, messages: [], sources: [] });
};
const shown = (text: string) =>
  techniquesIn(text)
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ technique }) => technique);

const PRESENT: Record<TechniqueId, string[]> = {
  'name-calling': [
    '“Those crooks will not get a penny,” she said.',
    'He called the protesters “lazy hooligans” on Monday.',
    '“They are a pack of thieves,” the farmer said.',
  ],
  'guilt-by-association': [
    '“These are the same people who ruined the port,” he said.',
    '“Her plan is straight out of Nazi Germany,” the senator said.',
  ],
  doubt: [
    '“Can a man who lost his own keys be trusted with the budget?” she asked.',
    '“You have to wonder who pays him,” the miner said.',
  ],
  'appeal-to-hypocrisy': [
    '“They say one thing and do another,” the nurse said.',
    '“They preach thrift, but they fly first class,” he said.',
  ],
  'questioning-the-reputation': [
    '“The inspector is in the pocket of the mine owners,” she said.',
    '“He has a long history of broken deals,” the buyer said.',
  ],
  'appeal-to-authority': [
    '“Every doctor in the county agrees with me,” she said.',
    '“Experts agree that this is the way,” the minister said.',
  ],
  'appeal-to-popularity': [
    '“Everybody knows that the bridge is a waste,” he said.',
    '“Thousands of families have already joined,” the agent said.',
  ],
  'appeal-to-values': [
    '“This is about our way of life,” the bishop said.',
    '“We stand for freedom and justice,” she said.',
  ],
  'appeal-to-fear': [
    '“They are coming for your homes,” he told the crowd.',
    '“Without the wall there will be blood in the streets,” he said.',
  ],
  'flag-waving': [
    '“True patriots will vote for this pipeline,” she said.',
    '“This is the greatest country on earth,” the boxer said.',
  ],
  'causal-oversimplification': ['“The only reason for the deficit is the new stadium,” he said.'],
  'consequential-oversimplification': [
    '“Today it is one camera. Tomorrow it is a camera in your kitchen,” she said.',
    '“It would mean the end of the small farm,” he said.',
  ],
  'false-dilemma': [
    '“Either we build the dam or we watch the valley die,” she said.',
    '“There are only two choices,” he said.',
    '“You are with us or against us,” the coach said.',
  ],
  'straw-man': ['“The council apparently wants children to breathe soot,” he said.'],
  'red-herring': ['“The real issue here is parking,” the owner said.'],
  whataboutism: [
    '“Where was this outrage when the other party closed two schools?” she asked.',
    '“What about the money that the last mayor lost?” he said.',
  ],
  slogan: [
    'The crowd chanted “Books before bombs” for an hour.',
    '“You are not a customer, you are a rebel,” it said.',
  ],
  'appeal-to-time': [
    '“We must act now,” the governor said.',
    '“Every day we wait, another shop closes,” she said.',
    '“Sign up before it is too late,” he said.',
  ],
  'conversation-killer': [
    '“Enough is enough,” the guard said.',
    '“There is nothing left to discuss,” the owner said.',
  ],
  'loaded-language': [
    '“It is a disgraceful sham,” she said.',
    'She called the tax “a leash for honest workers” on Friday.',
  ],
  obfuscation: ['“We leverage a holistic ecosystem of scalable solutions,” the firm said.'],
  'exaggeration-minimisation': [
    '“It was just a minor misunderstanding,” the captain said.',
    '“This is the worst law in the history of the republic,” he said.',
    '“It is 100% safe,” the seller said.',
  ],
  repetition: ['“Shut the gate, shut the gate!” he shouted.'],
};

test.each(TECHNIQUE_IDS.flatMap((id) => PRESENT[id].map((text) => [id, text] as const)))(
  '%s is heard in: %s',
  (id, text) => {
    expect(shown(text)).toContain(id);
  },
);

test.each([
  'The council voted 7-2 on Tuesday to repair the bridge.',
  'Rain is expected in the north on Friday, the weather service said.',
  '“We counted the votes twice,” said Ines Marek, the county clerk.',
  'The company said it would hire 40 people next year.',
  'Officials asked what about the design had changed since March.',
  'She is either at home or at the office, her assistant said.',
  'The museum opens at ten and closes at five, seven days a week.',
  'The bank cut its rate to 3 percent from 4 percent.',
  '“I would like twenty more samples,” the chemist said.',
  'Police were called to Elm Street at 9 p.m. and left an hour later.',
  'He called the result “fair” and went home.',
])('a plain sentence shows nothing: %s', (text) => {
  expect(shown(text)).toEqual([]);
});

test('spans slice back to words of the text, in order, and every why quotes them', () => {
  const text = Object.values(PRESENT).flat().join('\n');
  const found = techniquesIn(text);
  expect(found.length).toBeGreaterThan(30);
  for (const [i, { span, why, confidence }] of found.entries()) {
    expect(span[0]).toBeLessThan(span[1]);
    expect(span[0]).toBeGreaterThanOrEqual(found[i - 1]?.span[0] ?? 0);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    expect(why).toMatch(/^“[^“”]+” .*\.$/);
  }
});

test('ids are unique', () => {
  const ids = techniquesIn(Object.values(PRESENT).flat().join('\n')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
