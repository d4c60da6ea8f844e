import { expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { type Span, slice } from '../../article/span.ts';
import { joinContinuations } from './drafts/continuations.ts';
import { findSourcing } from './find-sourcing.ts';

const found = (text: string) =>
  findSourcing(readArticle(text)).attributions.map((attribution) => {
    const words = (span: Span | null) => (span ? slice(text, span) : '-');
    return `${words(attribution.source)} | ${words(attribution.cue)} | ${attribution.content.map(words).join(' … ')}`;
  });

const expectAll = (table: readonly [text: string, line: string][]) => {
  for (const [text, line] of table) expect(found(text), text).toContain(line);
};

test('the source is cut out with what counts or names it, and without asides', () => {
  expectAll([
    [
      'At least half of the sailors say the tide was late.',
      'At least half of the sailors | say | the tide was late',
    ],
    ['Only a quarter of the crew agree with him.', 'Only a quarter of the crew | agree with | him'],
    ['As the Tern Gazette noted, the mill paid twice.', 'the Tern Gazette | noted | the mill paid twice'],
    ['Clara Moss, meanwhile, hopes that it will rain.', 'Clara Moss | hopes | that it will rain'],
    ['Clara Moss, for her part, denied the charge.', 'Clara Moss | denied | the charge'],
    ['They met a baker who said the oven was cold.', 'who | said | the oven was cold'],
    ['Old Ted Lynch said the mill was shut.', 'Old Ted Lynch | said | the mill was shut'],
    ['Lynch announced that the mill was shut.', 'Lynch | announced | that the mill was shut'],
    [
      'Most of the registered voters said they were late.',
      'Most of the registered voters | said | they were late',
    ],
    ['An earlier report said the bridge was safe.', 'An earlier report | said | the bridge was safe'],
  ]);
});

test('the content begins after those told, the place and the day', () => {
  expectAll([
    [
      'She told a full town hall in Tern on Monday that the mill was safe.',
      'She | told | that the mill was safe',
    ],
    ['He wrote to the council in March that the mill was safe.', 'He | wrote | that the mill was safe'],
    ['He says there is a hole in the boat.', 'He | says | there is a hole in the boat'],
    ['She said running for mayor was dull.', 'She | said | running for mayor was dull'],
  ]);
});

test('what is said ends where the sentence goes on for itself', () => {
  expectAll([
    ['After Moss said the mill was safe, the crew went home.', 'Moss | said | the mill was safe'],
    ['Sailors, who say the tide was late, were cross.', 'who | say | the tide was late'],
    ['He said the mill was old and called it a wreck.', 'He | said | the mill was old'],
    ['Half say the mill is old, compared with ten who do not.', 'Half | say | the mill is old'],
    ['He denied that he owned the mill, which burned in May.', 'He | denied | that he owned the mill'],
    ['He said the mill - and its barn - was old.', 'He | said | the mill - and its barn - was old'],
  ]);
});

test('a noun object keeps what belongs to it', () => {
  expectAll([
    ['Moss criticized Pell as a dreamer.', 'Moss | criticized | Pell as a dreamer'],
    ['She recalled the noise when the dam broke.', 'She | recalled | the noise when the dam broke'],
    ['He endorsed a new rule: one boat each.', 'He | endorsed | a new rule: one boat each'],
    ['He praised the mayor, who was away.', 'He | praised | the mayor'],
    [
      'He cited two costs, including the price of rope.',
      'He | cited | two costs, including the price of rope',
    ],
  ]);
});

test('two apostrophes are a quotation mark', () => {
  expectAll([
    ["''We are late,'' said Nora Pell.", "Nora Pell | said | ''We are late,''"],
    ["''If they say, 'Go home,' I will,'' she said.", "she | said | ''If they say, 'Go home,' I will,''"],
    ["The mill was ''a wreck,'' he said.", "he | said | The mill was ''a wreck,''"],
  ]);
});

test('beliefs of nobody named, plans and interrupted quotations are cut out', () => {
  expectAll([
    ['The bridge is expected to open in May.', '- | is expected | The bridge … to open in May'],
    ['The mill appears to be empty.', '- | appears | The mill … to be empty'],
    ['The board plans to buy a boat, a used one from Tern.', 'The board | plans | to buy a boat'],
    ['The mill, he said, “was a wreck.”', 'he | said | The mill … “was a wreck.”'],
    ['He said that “the mill is old. It leaks.”', 'He | said | that “the mill is old. It leaks.”'],
    ['He denied that it was “a wreck,” which it was.', 'He | denied | that it was “a wreck,”'],
    ['“It is late,” she said on “Good Day Tern.”', 'she | said | “It is late,”'],
  ]);
});

test('a verb with its noun is one cue', () => {
  expectAll([
    ['Moss expressed concern that the mill leaked.', 'Moss | expressed concern | that the mill leaked'],
    ['They raised questions about the price.', 'They | raised questions about | the price'],
    ['He took a shot at the mayor.', 'He | took a shot at | the mayor'],
    ['She opened the debate by praising the crew.', 'She | praising | the crew'],
    ['Polls in Tern show the mill is liked.', 'Polls in Tern | show | the mill is liked'],
  ]);
});

test('a subject begins after a relative pronoun, an article or a place', () => {
  expectAll([
    ['They bought a mill which Moss said was empty.', 'Moss | said | which … was empty'],
    [
      'Chris Moss, a baker from Tern, Norland, said it rained.',
      'Chris Moss, a baker from Tern, Norland | said | it rained',
    ],
    ['Most are planning to leave.', 'Most | are planning | to leave'],
  ]);
});

test('a quotation that goes on after its cue can be joined to one', () => {
  const { attributions } = findSourcing(
    readArticle('“We lost,” Ana Ruiz said. “It hurts.” The mayor left. “We will be back,” Ruiz said.'),
  );
  expect(attributions.map(({ content }) => content.length)).toEqual([1, 1, 1]);
  expect(joinContinuations(attributions).map(({ content }) => content.length)).toEqual([2, 1]);
});
