import type { KindId } from './question.ts';
import { type LoggedChange, standingChanges } from './quiz-change.ts';
import { type RejectionId, readRejection } from './rejection.ts';
import type { Decision } from './review.ts';
import type { SkillId } from './skills.ts';

/** A generated question of the school's drafts, as far as its fate is concerned. */
export type JudgedQuestion = {
  id: string;
  skill: SkillId;
  kind: KindId;
  position: number | null;
  decision: Decision | null;
  reason: string | null;
};

export type JudgingChange = LoggedChange & { quizId: string; action: string; questionId: string | null };

/**
 * What became of a question. `unseen`: approved together with the rest, so nobody said that it is good.
 * A question that waits or was put back counts for nothing.
 */
export type Fate = 'unchanged' | 'edited' | 'swapped' | 'rejected' | 'unseen';

export const FATES: readonly Fate[] = ['unchanged', 'edited', 'swapped', 'rejected', 'unseen'];

/** Counts of questions by fate. */
export type Tally = Record<Fate, number>;

export type DraftQuality = {
  all: Tally;
  bySkill: { skill: SkillId; tally: Tally }[];
  byKind: { kind: KindId; tally: Tally }[];
  /** Rules that rejections named, the most frequent first; null: no reason, or own words. */
  reasons: { rule: RejectionId | null; count: number }[];
  /** What was said in own words. */
  words: string[];
};

/** Judged one by one: everything but what was approved unseen. */
export const judged = (tally: Tally): number =>
  tally.unchanged + tally.edited + tally.swapped + tally.rejected;

/** Share, 0 to 1, of the judged questions that were taken as they were; null when none was judged. */
export const acceptance = (tally: Tally): number | null =>
  judged(tally) === 0 ? null : tally.unchanged / judged(tally);

/** After these a question is approved by itself, or waits again to be. */
const DECIDING: ReadonlySet<string> = new Set(['approve', 'withdraw', 'put-back', 'replace']);

const fateOf = (question: JudgedQuestion, changes: readonly JudgingChange[]): Fate | null => {
  const own = changes.filter(({ questionId }) => questionId === question.id);
  if (question.decision === 'rejected') return 'rejected';
  if (question.decision === 'approved') {
    if (own.some(({ action }) => action === 'edit')) return 'edited';
    // Whoever approves a question by itself has looked at it; the log says so from its first day on.
    const last = own.findLast(({ action }) => DECIDING.has(action));
    const together = changes.some(({ action }) => action === 'approve-rest');
    return together && last?.action !== 'approve' ? 'unseen' : 'unchanged';
  }
  const swapped = own.findLast(({ action }) => action === 'replace' || action === 'put-back');
  return question.position === null && swapped?.action === 'replace' ? 'swapped' : null;
};

const grouped = <Row, Id>(rows: readonly Row[], idOf: (row: Row) => Id): Map<Id, Row[]> => {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) groups.set(idOf(row), [...(groups.get(idOf(row)) ?? []), row]);
  return groups;
};

const none = (): Tally => ({ unchanged: 0, edited: 0, swapped: 0, rejected: 0, unseen: 0 });

const tallied = <Id extends string>(pairs: readonly [Id, Fate][]): [Id, Tally][] => {
  const tallies = new Map<Id, Tally>();
  for (const [id, fate] of pairs) {
    const tally = tallies.get(id) ?? none();
    tally[fate] += 1;
    tallies.set(id, tally);
  }
  return [...tallies].sort(([a], [b]) => a.localeCompare(b));
};

/** How the builder's questions fared. `quizOf`: the quiz of each question by its id; changes taken back do not count. */
export const draftQuality = (
  questions: readonly (JudgedQuestion & { quizId: string })[],
  log: readonly JudgingChange[],
): DraftQuality => {
  const standing = grouped(standingChanges(log), ({ quizId }) => quizId);
  const fates = questions.flatMap((question) => {
    const fate = fateOf(question, standing.get(question.quizId) ?? []);
    return fate === null ? [] : [{ question, fate }];
  });
  const rejections = fates.flatMap(({ question, fate }) =>
    fate === 'rejected' ? [readRejection(question.reason)] : [],
  );
  const byRule = grouped(rejections, ({ rule }) => rule);
  return {
    all: tallied(fates.map(({ fate }) => ['all', fate]))[0]?.[1] ?? none(),
    bySkill: tallied(fates.map(({ question, fate }) => [question.skill, fate])).map(([skill, tally]) => ({
      skill,
      tally,
    })),
    byKind: tallied(fates.map(({ question, fate }) => [question.kind, fate])).map(([kind, tally]) => ({
      kind,
      tally,
    })),
    reasons: [...byRule]
      .map(([rule, list]) => ({ rule, count: list.length }))
      .sort((a, b) => b.count - a.count),
    words: rejections.flatMap(({ words }) => (words === '' ? [] : [words])),
  };
};
