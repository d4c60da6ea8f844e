import { type Cell, toCsv } from '#app/core/exchange/csv.ts';
import type { Question } from '#app/core/question/question.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import type { GridRow } from '#app/core/statistics/class-results.ts';

const STATES = { 'not-started': 'not started', working: 'working', submitted: 'handed in' };

/** A line a student: state, time (UTC, ISO 8601), points, percentage, then a verdict for each question. */
export function resultsCsv(questions: readonly Question[], rows: readonly GridRow[]): string {
  const head: Cell[] = ['Student', 'State', 'Handed in (UTC)', 'Points', 'Out of', 'Percent'];
  const asked = questions.map((question, i) => `Q${i + 1} ${SKILLS[question.skill].name}`);
  return toCsv([
    [...head, ...asked],
    ...rows.map((row): Cell[] => [
      row.name,
      STATES[row.state],
      row.submittedAt === null
        ? null
        : new Date(row.submittedAt).toISOString().slice(0, 19).replace('T', ' '),
      row.score?.points ?? null,
      row.score?.max ?? null,
      row.score?.percentage ?? null,
      ...row.verdicts.map((verdict) => (verdict === 'none' ? null : verdict)),
    ]),
  ]);
}
