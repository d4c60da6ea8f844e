import { expect, test } from 'vitest';
import { decodeText, textProblem, titleFrom } from './incoming-text.server.ts';

const PROSE =
  'The harbour office said on Monday that the ferry will stop for six weeks while its engine is taken apart. ';
const ENOUGH = PROSE.repeat(3);

test('files in the encodings that teachers have are read', () => {
  const words = 'Café “open”';
  const utf16le = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')]);
  const utf16be = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(words, 'utf16le').swap16()]);
  const windows = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x6f, 0x70, 0x65, 0x6e, 0x94]);
  expect(decodeText(Buffer.from(words))).toBe(words);
  expect(decodeText(Buffer.from(`\ufeff${words}`))).toBe(words);
  expect(decodeText(utf16le)).toBe(words);
  expect(decodeText(utf16be)).toBe(words);
  expect(decodeText(windows)).toBe(words);
});

test('what is no text is not read', () => {
  expect(decodeText(Buffer.from('GIF89a\0\0\0'))).toBeNull();
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x00]))).toBeNull();
  expect(decodeText(Uint8Array.from({ length: 400 }, (_, at) => 1 + ((at * 37) % 255)))).toBeNull();
});

test.each([
  ['', /Paste/],
  [' \n\t ', /Paste/],
  [PROSE, /20 words; a quiz needs at least 50/],
  [`${ENOUGH}${'\x01'.repeat(90)}`, /does not look like text/],
  [PROSE.repeat(2000), /212 kB long; an article may have 200 kB, about 30,000 words/],
  [
    'Die Fähre fährt sechs Wochen lang nicht, weil der Motor zerlegt wird, sagte das Hafenamt am Montag der Zeitung. '.repeat(
      6,
    ),
    /English/,
  ],
])('a text that cannot be used is refused with the reason', async (text, reason) => {
  expect(await textProblem(text)).toMatch(reason);
});

test('an English article is taken', async () => {
  expect(await textProblem(ENOUGH)).toBeNull();
});

test('the title comes from the first line', () => {
  expect(titleFrom('\n\n# Ferry stops \nText')).toBe('Ferry stops');
  expect(titleFrom(`${'word '.repeat(80)}\nText`)).toMatch(/^(word )+…$/);
  expect(titleFrom(`${'word '.repeat(80)}\nText`).length).toBeLessThanOrEqual(200);
});

test('a word without end is refused before anybody has to read it', async () => {
  const words = 'The harbour office said that the ferry stops on Monday. '.repeat(12);
  expect(await textProblem(`${words}${'a-'.repeat(50_000)}`)).toContain('without a space');
  expect(await textProblem(words)).toBeNull();
});
