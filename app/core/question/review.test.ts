import { expect, test } from 'vitest';
import { type DraftQuestion, draftOf, movedTo, replacementsFor } from './review.ts';
import { sample } from './samples.ts';
import type { SkillId, TopicId } from './skills.ts';

const draft = (
  id: string,
  skill: SkillId,
  topic: TopicId,
  preference: number,
  rest: Partial<DraftQuestion> = {},
) => ({
  id,
  preference,
  position: null,
  decision: null,
  reason: null,
  origin: 'generated' as const,
  content: { ...sample('q-choice'), id, skill, topic },
  ...rest,
});

const asked = draft('asked', 'name-technique', 'persuasion', 3, { position: 0 });
const before = draft('before', 'name-technique', 'persuasion', 1);
const after = draft('after', 'name-technique', 'persuasion', 5);
const sameTopic = draft('topic', 'tell-voice', 'persuasion', 4);
const other = draft('other', 'read-verb', 'sourcing', 2);

test('a draft falls into the quiz in its order, waiting candidates and what was taken out', () => {
  const second = draft('second', 'read-verb', 'sourcing', 0, { position: 1, decision: 'approved' });
  const out = draft('out', 'read-verb', 'sourcing', 9, { decision: 'rejected' });
  const { inQuiz, candidates, removed } = draftOf([second, out, after, asked, before]);
  expect([inQuiz, candidates, removed].map((list) => list.map(({ id }) => id))).toEqual([
    ['asked', 'second'],
    ['before', 'after'],
    ['out'],
  ]);
});

test('a replacement has the same skill, else the same topic, else any', () => {
  const order = replacementsFor(asked, [other, sameTopic, before, after]).map(({ id }) => id);
  expect(order).toEqual(['after', 'before', 'topic', 'other']);
  expect(replacementsFor(asked, [])).toEqual([]);
});

test('replacing again and again goes round all candidates of the skill', () => {
  const pool = [asked, before, after, draft('last', 'name-technique', 'persuasion', 8)];
  const seen: string[] = [];
  let current: DraftQuestion = asked;
  for (let turn = 0; turn < 4; turn++) {
    const [next] = replacementsFor(
      current,
      pool.filter((candidate) => candidate !== current),
    );
    if (!next) break;
    seen.push(next.id);
    current = next;
  }
  expect(seen).toEqual(['after', 'last', 'before', 'asked']);
});

test.each([
  ['c', 0, 'cab'],
  ['a', 2, 'bca'],
  ['a', 99, 'bca'],
  ['b', -5, 'bac'],
  ['x', 0, 'abc'],
])('moving %s to place %i gives %s', (id, to, result) => {
  expect(movedTo(['a', 'b', 'c'], id, to).join('')).toBe(result);
});
