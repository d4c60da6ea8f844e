import type { Question } from './question.ts';

export type Decision = 'approved' | 'rejected';

/** Where a question comes from: the builder, a teacher's pen, another quiz, or a language model's draft. */
export type Origin = 'generated' | 'written' | 'copied' | 'model';

/** All that can change of a draft's question: kept before each change, so that it can be taken back. */
export type DraftState = {
  id: string;
  position: number | null;
  /** Null when the change left its words as they were. */
  content: Question | null;
  decision: Decision | null;
  reason: string | null;
};

/**
 * Where a question of a draft stands. `position` is its place in the quiz, 0 first; null for a candidate that waits
 * and for one that the teacher took out. `preference` is its place in the builder's order, which never changes.
 */
export type DraftRow = {
  id: string;
  position: number | null;
  preference: number;
  origin: Origin;
  decision: Decision | null;
  /** Why it was rejected, as `writeRejection` wrote it. */
  reason: string | null;
};

/** A question of a draft with its words. */
export type DraftQuestion = DraftRow & { content: Question };

/** A draft's questions by what has become of them, each list in its order. */
export type Draft<Row = DraftQuestion> = {
  inQuiz: Row[];
  candidates: Row[];
  removed: Row[];
};

export const draftOf = <Row extends DraftRow>(questions: readonly Row[]): Draft<Row> => {
  const byPreference = [...questions].sort((a, b) => a.preference - b.preference);
  const outside = byPreference.filter((question) => question.position === null);
  return {
    inQuiz: byPreference
      .filter((question) => question.position !== null)
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0)),
    candidates: outside.filter((question) => question.decision !== 'rejected'),
    removed: outside.filter((question) => question.decision === 'rejected'),
  };
};

export const isApproved = (question: Pick<DraftQuestion, 'decision'>): boolean =>
  question.decision === 'approved';

/** How near a candidate is to what it would replace: 0 same skill, 1 same topic, 2 neither. */
const distance = (question: Question, candidate: Question): number => {
  if (candidate.skill === question.skill) return 0;
  return candidate.topic === question.topic ? 1 : 2;
};

/**
 * Candidates in the order to offer them in place of `question`: same skill first, then same topic, then any.
 * Among equals they go round: those after `question` in the builder's order first, so that replacing again and
 * again shows each of them.
 */
export const replacementsFor = (
  question: DraftQuestion,
  candidates: readonly DraftQuestion[],
): DraftQuestion[] =>
  [...candidates].sort((a, b) => {
    const nearer = distance(question.content, a.content) - distance(question.content, b.content);
    if (nearer !== 0) return nearer;
    const turn = Number(a.preference < question.preference) - Number(b.preference < question.preference);
    return turn !== 0 ? turn : a.preference - b.preference;
  });

/** `ids` with `id` at place `to` (0 first; beyond the ends: at the end). Unchanged when it is not among them. */
export const movedTo = (ids: readonly string[], id: string, to: number): string[] => {
  if (!ids.includes(id)) return [...ids];
  const others = ids.filter((other) => other !== id);
  const at = Math.min(Math.max(0, to), others.length);
  return [...others.slice(0, at), id, ...others.slice(at)];
};
