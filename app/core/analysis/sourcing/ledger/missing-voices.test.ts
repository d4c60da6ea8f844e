import { expect, test } from 'vitest';
import { readArticle } from '../../../article/read-article.ts';
import { findSourcing } from '../find-sourcing.ts';

test.each<[text: string, missing: string[]]>([
  [
    'The council will evict tenants of Block C, the mayor said. “It is old,” the mayor said.',
    ['tenants of Block C'],
  ],
  [
    'The spies hope to recruit employees of the Tide Office and other harbor bodies, the mayor said.',
    ['employees of the Tide Office and other harbor bodies'],
  ],
  ['The campaign will target Latino and older voters. The mayor accused GONE.', []],
  ['Ada Holm accused Brume Dairy of dumping milk. “They knew,” Holm said.', ['Brume Dairy']],
  ['Ada Holm accused Brume Dairy of dumping milk. Brume Dairy declined to comment.', []],
  ['Ada Holm accused Brume Dairy of dumping milk. Brume Dairy said that was false.', []],
  [
    'Nurses will lose a day off, the clinic said. Patients will wait longer, it said. The clinic said nurses had agreed and patients had been told.',
    ['Nurses', 'Patients'],
  ],
  ['The tenants sued. “We froze,” a tenant said. The tenants won.', []],
])('missing: %s', (text, missing) => {
  expect(findSourcing(readArticle(text)).missingVoices.map(({ who }) => who)).toEqual(missing);
});

test('characters of a described film do not speak for the people it is aimed at', () => {
  const text =
    'The service released a video inviting Norlandish officials to spy.\n\nIn the video, a young official counts his coins. “They take it all,” the official says.\n\nA service spokesman said the video worked.';
  const { missingVoices } = findSourcing(readArticle(text));
  expect(missingVoices.map(({ who }) => who)).toContain('Norlandish officials');
});
