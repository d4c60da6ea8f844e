import type { Question } from './question.ts';

const base = {
  topic: 'persuasion' as const,
  passage: { span: [0, 9] as const, text: 'The mayor' },
  evidence: [{ span: [0, 9] as const, text: 'CANARY evidence' }],
  explanation: 'CANARY explanation',
  difficulty: 'medium' as const,
  control: false,
};
const option = (id: string, misconception: 'misses-persuasion' | 'sibling-technique' | null = null) => ({
  id,
  text: `Option ${id}`,
  feedback: `CANARY feedback ${id}`,
  misconception,
});
const item = (id: string) => ({ id, text: `Item ${id}` });

/** One invented question of every kind; every field that a student must not see says CANARY. */
export const SAMPLES: Question[] = [
  {
    ...base,
    id: 'q-choice',
    kind: 'choice',
    skill: 'name-technique',
    stem: 'Which technique is it?',
    options: [option('a'), option('b', 'sibling-technique'), option('c', 'misses-persuasion')],
    key: ['a'],
  },
  {
    ...base,
    id: 'q-multiple',
    kind: 'multiple-choice',
    skill: 'missing-voice',
    stem: 'Who is not heard?',
    options: [option('a'), option('b'), option('c')],
    key: ['a', 'b'],
  },
  {
    ...base,
    id: 'q-classify',
    kind: 'classify',
    skill: 'classify-source',
    stem: 'Sort the sources.',
    items: [item('i1'), item('i2')],
    categories: [item('c1'), item('c2')],
    key: { i1: 'c1', i2: 'c2' },
    feedback: { i1: 'CANARY', i2: 'CANARY' },
    misconceptions: { 'i1:c2': 'organization-is-person' },
  },
  {
    ...base,
    id: 'q-match',
    kind: 'match',
    skill: 'identify-source',
    stem: 'Who said what?',
    prompts: [item('p1'), item('p2')],
    answers: [item('s1'), item('s2'), item('s3')],
    key: { p1: 's2', p2: 's1' },
    feedback: { p1: 'CANARY', p2: 'CANARY' },
    misconceptions: { 'p1:s1': 'nearest-name-is-speaker' },
  },
  {
    ...base,
    id: 'q-order',
    kind: 'order',
    skill: 'order-pitch',
    stem: 'Put the pitch in order.',
    items: [item('o1'), item('o2'), item('o3')],
    key: ['o2', 'o3', 'o1'],
    feedback: 'CANARY',
  },
  {
    ...base,
    id: 'q-highlight',
    kind: 'highlight',
    skill: 'spot-technique',
    stem: 'Mark the sentence.',
    sentences: ['s1', 's2', 's3', 's4'].map((id, index) => ({
      id,
      span: [index * 10, index * 10 + 9] as const,
      text: `Sentence ${id}`,
    })),
    key: ['s1', 's2'],
    neutral: ['s3'],
    feedback: { s1: 'CANARY' },
  },
  {
    ...base,
    id: 'q-open',
    kind: 'open-answer',
    skill: 'read-laterally',
    stem: 'How would you check it?',
    rubric: [{ id: 'r1', text: 'CANARY rubric' }],
    model: 'CANARY model',
  },
];

export const sample = (id: string): Question => {
  const found = SAMPLES.find((question) => question.id === id);
  if (!found) throw new Error(`No sample ${id}`);
  return found;
};
