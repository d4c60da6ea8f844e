import { expect, test } from 'vitest';
import { readArticle } from '../../article/read-article.ts';
import { findSourcing } from './find-sourcing.ts';

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
