import { expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { type Span, slice } from '../../article/span.ts';
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
