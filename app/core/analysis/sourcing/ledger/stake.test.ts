import { expect, test } from 'vitest';
import { readArticle } from '../../../article/read-article.ts';
import { findSourcing } from '../find-sourcing.ts';

test.each([
  ['Ada Holt, who studies rivers at Torrin University, said the dam was old.', 'independent'],
  ['Ada Holt, who runs the night shift, said the pumps were old.', 'self-interested'],
  ['Gov. Ada Holt said the dam was old.', 'self-interested'],
  ['Her opponent, Greg Tull, said the plan was thin.', 'self-interested'],
  ['A spokesman for the dam’s owner said it was safe.', 'self-interested'],
  ['A survey found that most people would stay.', 'independent'],
  ['A leaflet says the dam is safe.', 'self-interested'],
  ['A letter says the dam is safe.', 'unclear'],
  ['Tarn Rail said it would pay for the damage.', 'self-interested'],
  ['A shopper said bread was dear.', 'unclear'],
  ['A former engineer said the dam was old.', 'unclear'],
])('stake: %s', (text, stake) => {
  expect(findSourcing(readArticle(text)).sources[0]?.stake).toBe(stake);
});

test.each([
  [
    'Director Ada Holt said the dam was old.',
    'Director',
    'A director speaks for the body that he or she helps to lead.',
  ],
  [
    'TARN Director Ada Holt said the dam was old.',
    'TARN Director',
    'Ada Holt is a TARN Director, so this source speaks for the TARN.',
  ],
  [
    'Ada Holt, the company’s director of operations, said the dam was old.',
    'the company’s director of operations',
    'Ada Holt is the company’s director of operations, so this source speaks for the company.',
  ],
  ['A navy official said the dam was old.', 'navy official', 'A navy official speaks for the navy.'],
  [
    'Officials said the dam was old.',
    'officials',
    'Officials speak for the government or body that they work for.',
  ],
  ['The mayor’s aides said the dam was old.', 'mayor’s aides', 'The mayor’s aides speak for the mayor.'],
  ['An ad says the dam is old.', null, 'An ad is made to win people over for whoever puts it out.'],
])('why: %s', (text, role, why) => {
  expect(findSourcing(readArticle(text)).sources[0]).toMatchObject({ role, stakeWhy: why });
});
