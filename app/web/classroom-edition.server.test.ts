import { expect, test } from 'vitest';
import { prepareEdition } from './classroom-edition.server.ts';
import { workshopHere } from './workshop.ts';

test('each level of the classroom edition carries a quiz on all three topics, with controls', async () => {
  for (const { article, built } of await prepareEdition(workshopHere)) {
    const topics = new Set(built.questions.map(({ topic }) => topic));
    expect([...topics].sort(), article.level).toEqual(['persuasion', 'recruitment', 'sourcing']);
    expect(built.questions.length, article.level).toBeGreaterThanOrEqual(12);
    expect(built.questions.filter(({ control }) => control).length, article.level).toBeGreaterThan(1);
  }
});
