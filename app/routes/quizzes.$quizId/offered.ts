import { distinct } from '#app/core/question/alike.ts';
import { type DraftQuestion, replacementsFor } from '#app/core/question/review.ts';

/** What the teacher wants instead; '' leaves it open. */
export type Wanted = { skill: string; kind: string };

/** How near to the question that is to be replaced. */
export type Near = 'skill' | 'topic' | 'other';

/** How many of each nearness the list offers. */
const OFFERED = 8;

const nearOf = (question: DraftQuestion, candidate: DraftQuestion): Near => {
  if (candidate.content.skill === question.content.skill) return 'skill';
  return candidate.content.topic === question.content.topic ? 'topic' : 'other';
};

/** Candidates that look different from the quiz's questions and from each other, the nearest first. */
export const replacements = (
  question: DraftQuestion,
  candidates: readonly DraftQuestion[],
  inQuiz: readonly DraftQuestion[],
): DraftQuestion[] => distinct(replacementsFor(question, candidates), inQuiz);

/** The same in groups by nearness, of the skill and kind that are wanted. */
export const offeredFor = (
  question: DraftQuestion,
  candidates: readonly DraftQuestion[],
  inQuiz: readonly DraftQuestion[],
  { skill, kind }: Wanted,
): { near: Near; rows: DraftQuestion[] }[] => {
  const fitting = candidates.filter(
    ({ content }) => (skill === '' || content.skill === skill) && (kind === '' || content.kind === kind),
  );
  const all = replacements(question, fitting, inQuiz);
  return (['skill', 'topic', 'other'] as const)
    .map((near) => ({ near, rows: all.filter((row) => nearOf(question, row) === near).slice(0, OFFERED) }))
    .filter(({ rows }) => rows.length > 0);
};
