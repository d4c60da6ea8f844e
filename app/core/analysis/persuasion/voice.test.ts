import { expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution, LedgerSource, SourceKind } from '../finding.ts';
import { makeVoiceOf } from './voice.ts';

const spanOf = (text: string, words: string): Span => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];

const attribution = (
  text: string,
  content: string,
  source: string,
  speakerKind: SourceKind,
): Attribution => ({
  id: 'a1',
  content: [spanOf(text, content)],
  cue: null,
  source: spanOf(text, source),
  quotation: 'direct',
  speaker: source,
  speakerKind,
  sourceId: 's1',
  confidence: 1,
  why: '',
});

const voiceIn = (
  text: string,
  words: string,
  attributions: Attribution[],
  messages: Span[] = [],
  sources: LedgerSource[] = [],
) =>
  makeVoiceOf(readArticle(text), {
    attributions,
    quotations: [...text.matchAll(/“[^”]*”/g)].map(
      (match): Span => [match.index, match.index + match[0].length],
    ),
    messages: messages.map((span, i) => ({
      id: `m${i}`,
      span,
      label: 'the film',
      sender: null,
      audience: null,
    })),
    sources,
  })(spanOf(text, words)).voice;

test('the article’s own words are the reporter’s', () => {
  expect(voiceIn('The reckless plan failed on Monday.', 'reckless', [])).toBe('reporter');
});

test('a quoted person is a source', () => {
  const text = 'Mara Field said, “The plan is reckless.”';
  expect(
    voiceIn(text, 'reckless', [attribution(text, '“The plan is reckless.”', 'Mara Field', 'named')]),
  ).toBe('source');
});

test('a character, a leaflet and a narrator belong to their message', () => {
  const film = '“Nobody waits for me,” the boy says.';
  expect(voiceIn(film, 'Nobody', [attribution(film, '“Nobody waits for me,”', 'the boy', 'character')])).toBe(
    'depicted',
  );
  const leaflet = 'The leaflet reads: “Join the winners.”';
  expect(
    voiceIn(leaflet, 'Join', [attribution(leaflet, '“Join the winners.”', 'The leaflet', 'document')]),
  ).toBe('depicted');
  expect(voiceIn(leaflet, 'Join', [])).toBe('depicted');
});

test('a report is a source and no message', () => {
  const text = 'The audit says “the fund is empty.”';
  expect(voiceIn(text, 'fund', [attribution(text, '“the fund is empty.”', 'The audit', 'document')])).toBe(
    'source',
  );
});

test('a station that tells its listeners something is depicted', () => {
  const text = 'Radio North told its listeners that thugs ran the port.';
  expect(
    voiceIn(text, 'thugs', [attribution(text, 'that thugs ran the port', 'Radio North', 'organization')]),
  ).toBe('depicted');
});

test('what stands in the description of a message is the message’s', () => {
  const text = 'In the film a boy waits in the cruel rain. A colonel, Ada Brock, said it cost little.';
  expect(voiceIn(text, 'cruel', [], [[0, 43]])).toBe('depicted');
});

test('a person called by name stays a source beside a message', () => {
  const text = 'The film shows a boat. “A heartless trick,” said Ada Brock of it.';
  expect(
    voiceIn(
      text,
      'heartless',
      [attribution(text, '“A heartless trick,”', 'Ada Brock', 'named')],
      [[0, text.length]],
    ),
  ).toBe('source');
});

test('what recruiters told somebody stays the message’s when records retell it', () => {
  const text = 'Recruiters told the boys that cowards stay home, according to the logs.';
  expect(
    voiceIn(text, 'cowards', [
      attribution(text, 'Recruiters told the boys that cowards stay home', 'the logs', 'document'),
    ]),
  ).toBe('depicted');
});

test('words round “she added” are its source’s', () => {
  const text = 'Every clerk in town, she added, knew the fund was empty.';
  const added = attribution(text, 'Every clerk in town', 'Ada Brock', 'named');
  const at = text.indexOf('knew');
  expect(
    voiceIn(text, text.slice(0, -1), [{ ...added, content: [...added.content, [at, text.length - 1]] }]),
  ).toBe('source');
});
