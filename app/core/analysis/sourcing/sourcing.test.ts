import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { overlaps, type Span, slice } from '../../article/span.ts';
import { analyse } from '../analyse.ts';
import { findSourcing } from './find-sourcing.ts';

const read = (text: string) => findSourcing(readArticle(text));
const line = (text: string) =>
  read(text).attributions.map((found) => {
    const words = (span: Span | null) => (span ? slice(text, span) : '-');
    return `${words(found.source)} | ${words(found.cue)} | ${found.content.map(words).join(' … ')}`;
  });

test('source, cue and content are cut out exactly', () => {
  const table: [string, string][] = [
    ['“We are late,” Nora Pell said.', 'Nora Pell | said | “We are late,”'],
    [
      '“We are late,” said Nora Pell, the ferry’s captain.',
      'Nora Pell, the ferry’s captain | said | “We are late,”',
    ],
    [
      'Nora Pell, who runs the ferry, said “we are late.”',
      'Nora Pell, who runs the ferry | said | “we are late.”',
    ],
    ['The ferry was late, the captain said.', 'the captain | said | The ferry was late'],
    ['By noon, the captain said, the ferry was late.', 'the captain | said | By noon … the ferry was late'],
    [
      'The captain told reporters on Monday that the ferry was late.',
      'The captain | told | that the ferry was late',
    ],
    [
      'According to the harbor office, the ferry was late.',
      'the harbor office | According to | the ferry was late',
    ],
    ['The ferry was late, according to a report.', 'a report | according to | The ferry was late'],
    ['The harbor office plans to buy a second ferry.', 'The harbor office | plans | to buy a second ferry'],
    ['Nora Pell denied the charge.', 'Nora Pell | denied | the charge'],
    ['“It was cold,” he said, “and it was dark.”', 'he | said | “It was cold,” … “and it was dark.”'],
    ['She is afraid that the ferry will sink.', 'She | is afraid | that the ferry will sink'],
  ];
  for (const [text, expected] of table) expect(line(text), text).toContain(expected);
});

test('names, pronouns and roles lead to one speaker', () => {
  const text =
    'Maria Lopez, the county’s health director, said the well was safe. “We tested it twice,” Lopez said. She said the results were public.\n\nA water official said the pipes were old. “They leak,” the official said. The director said she agreed.';
  const speakers = new Set(read(text).attributions.map((found) => found.speaker));
  expect(speakers).toEqual(new Set(['Maria Lopez', 'a water official (unnamed)']));
});

test('a quotation without a cue belongs to its paragraph’s speaker', () => {
  const found = read('“We lost,” Ana Ruiz said. “It hurts.”').attributions;
  expect(found.map((entry) => [entry.speaker, entry.quotation])).toEqual([
    ['Ana Ruiz', 'direct'],
    ['Ana Ruiz', 'direct'],
  ]);
  expect(found[1]?.cue).toBeNull();
});

test('people in a described video are its characters, and two videos keep theirs apart', () => {
  const text =
    'The army released two videos.\n\nIn the first video, a tired waiter counts his tips. “There must be more,” the waiter says.\n\nIn the second video, an old farmer looks at the rain. “My sons are gone,” the farmer says.\n\nAn army official said the videos worked.';
  const { attributions, depictions } = read(text);
  expect(attributions.map((found) => [found.speaker, found.speakerKind])).toEqual([
    ['the tired waiter (character in the first video)', 'character'],
    ['the old farmer (character in the second video)', 'character'],
    ['an army official (unnamed)', 'unnamed'],
  ]);
  expect(depictions).toHaveLength(2);
});

test('every way of not answering is noticed, with the one who was asked', () => {
  const table: [string, string][] = [
    ['The embassy of Norland did not immediately respond to a request for comment.', 'embassy'],
    ['Tarn Foods declined to comment.', 'Tarn Foods'],
    ['A spokesman for the mine could not be reached.', 'spokesman'],
    ['Calls to the Grand Hotel were not returned.', 'Grand Hotel'],
    ['The ministry refused an interview.', 'ministry'],
    ['Asked about the fire, the company did not reply.', 'company'],
  ];
  for (const [text, who] of table) {
    const [silence] = read(text).noComment;
    expect(silence?.who.toLowerCase(), text).toContain(who.toLowerCase());
  }
  expect(read('The mayor declined a second helping of soup.').noComment).toEqual([]);
});

test('figures go to whoever gave them, dates are none', () => {
  const text = 'The clinic treated 312 patients, Dr. Ines Holt said on May 3. It has 14 beds.';
  expect(read(text).figures.map((figure) => [slice(text, figure.span), figure.attributedTo])).toEqual([
    ['312 patients', 'Ines Holt'],
    ['14 beds', null],
  ]);
});

test('the ledger says who gains, what confirms and how often each one speaks', () => {
  const text =
    'The company replaced every hose, its spokesman, Peter Vask, said. Board records confirm the replacement of the hoses. Dr. Ana Hill, a professor who was not involved in the inquiry, said the method was sound.';
  const { sources } = read(text);
  const vask = sources.find((source) => source.name === 'Peter Vask');
  expect(vask).toMatchObject({ stake: 'self-interested', mentions: 1 });
  expect(vask?.verifiedBy && slice(text, vask.verifiedBy)).toContain('Board records');
  expect(sources.find((source) => source.name === 'Ana Hill')?.stake).toBe('independent');
});

test('every reason is one sentence that quotes the article', () => {
  for (const found of read('“We won,” Ana Ruiz said. The mayor said it was close.').attributions) {
    expect(found.why).toMatch(/^[A-Z“].*“.+”.*\.$/);
  }
});

type Gold = {
  attributions: { content: Span[]; speaker: string; quotation: string }[];
  noComment: { span: Span }[];
};

test('the five invented articles: nearly all quotations, no silence missed', () => {
  let [quoted, found, silent, heard] = [0, 0, 0, 0];
  for (const name of readdirSync('test/articles').filter((file) => file.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(`test/articles/${name}`, 'utf8')) as Gold;
    const text = readFileSync(`test/articles/${name.replace('.gold.json', '.txt')}`, 'utf8');
    const { attributions, noComment } = read(text);
    for (const wanted of gold.attributions.filter((entry) => entry.quotation !== 'indirect')) {
      quoted++;
      if (
        attributions.some((entry) =>
          entry.content.some((span) => wanted.content.some((other) => overlaps(span, other))),
        )
      )
        found++;
    }
    for (const wanted of gold.noComment) {
      silent++;
      if (noComment.some((entry) => overlaps(entry.span, wanted.span))) heard++;
    }
  }
  expect(found / quoted).toBeGreaterThan(0.96);
  expect(heard).toBe(silent);
});

test('whatever the text, findings lie inside it and in order', () => {
  const words = fc.constantFrom(
    '“',
    '”',
    'He',
    'said',
    'Maria',
    'Lopez',
    'the',
    'official',
    'that',
    '.',
    ',',
    ':',
    '\n\n',
    'video',
    'In',
    'according',
    'to',
    'who',
    '12',
    'and',
    'did',
    'not',
    'respond',
    '—',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 50 }), (parts) => {
      const text = parts.join(' ');
      const analysis = analyse(text);
      const spans = [
        ...analysis.attributions.flatMap((found) => [...found.content, found.cue, found.source]),
        ...analysis.noComment.map((found) => found.span),
        ...analysis.figures.map((found) => found.span),
        ...analysis.missingVoices.flatMap((found) => found.mentions),
      ].filter((span) => span !== null);
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      const starts = analysis.attributions.map((found) => found.content[0]?.[0] ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 150 },
  );
});
