import { type Score, scoreOf } from '../attempt/score.ts';
import { chosenIds } from '../question/kinds.ts';
import { markOf, type Verdict } from '../question/mark.ts';
import type { Question, Response } from '../question/question.ts';
import { adviceFor } from './advice.ts';
import { type DetectionRates, detectionRates } from './controls.ts';
import { type ItemStatistics, itemStatistics } from './item.ts';
import type { MarkedAttempt } from './marked.ts';
import { type MisconceptionCount, misconceptionCounts } from './misconceptions.ts';
import { type SkillLevel, skillLevels } from './skill.ts';

/** A student of the class with what they did; `attempt` is null for one who has not started. */
export type StudentWork = {
  studentId: string;
  name: string;
  attempt: {
    id: string;
    startedAt: number;
    submittedAt: number | null;
    /** `met`: see `markOf`. */
    responses: { questionId: string; value: Response | null; met?: readonly string[] | null }[];
  } | null;
};

/** `none`: not started, or not yet reached by a student at work. */
export type GridVerdict = Verdict | 'none';

export type GridRow = {
  studentId: string;
  name: string;
  state: 'not-started' | 'working' | 'submitted';
  submittedAt: number | null;
  verdicts: GridVerdict[];
  /** Null until the student starts. */
  score: Score | null;
};

/** Everything the results page says about one assignment. */
export type ClassResults = {
  rows: GridRow[];
  items: ItemStatistics[];
  skills: SkillLevel[];
  misconceptions: MisconceptionCount[];
  controls: DetectionRates;
  advice: string[];
  counts: { students: number; started: number; submitted: number };
  /** Mean percentage of those who submitted, 0 to 100; null when nobody has. */
  meanPercentage: number | null;
};

/**
 * Marks every answer and gathers the class's statistics. A student at work counts in the grid and in item
 * counts; the statistics of items and skills use whatever has been answered so far.
 */
export function classResults(questions: readonly Question[], students: readonly StudentWork[]): ClassResults {
  const attempts = new Map(
    students.flatMap((student) =>
      student.attempt ? [[student.studentId, marked(questions, student.attempt)]] : [],
    ),
  );
  const marks = [...attempts.values()];
  const rows = students.map((student) => gridRow(questions, student, attempts.get(student.studentId)));
  const skills = skillLevels(questions, marks);
  const misconceptions = misconceptionCounts(questions, marks);
  const controls = detectionRates(questions, marks);
  const submitted = rows.filter((row) => row.state === 'submitted');
  const percentages = submitted.flatMap((row) => row.score?.percentage ?? []);
  return {
    rows,
    items: questions.map((question) => itemStatistics(question, marks)),
    skills,
    misconceptions,
    controls,
    advice: adviceFor({ skills, misconceptions, controls }),
    counts: { students: students.length, started: marks.length, submitted: submitted.length },
    meanPercentage: percentages.length
      ? percentages.reduce((sum, value) => sum + value, 0) / percentages.length
      : null,
  };
}

function marked(questions: readonly Question[], attempt: NonNullable<StudentWork['attempt']>): MarkedAttempt {
  const given = new Map(attempt.responses.map((response) => [response.questionId, response]));
  return {
    attemptId: attempt.id,
    answers: questions.map((question) => {
      const { value: response = null, met = null } = given.get(question.id) ?? {};
      return {
        questionId: question.id,
        ...markOf(question, response, met),
        chosen: chosenIds(question, response),
      };
    }),
  };
}

function gridRow(
  questions: readonly Question[],
  student: StudentWork,
  attempt: MarkedAttempt | undefined,
): GridRow {
  const { studentId, name } = student;
  if (!student.attempt || !attempt) {
    return {
      studentId,
      name,
      state: 'not-started',
      submittedAt: null,
      verdicts: questions.map(() => 'none'),
      score: null,
    };
  }
  const { submittedAt } = student.attempt;
  const unreached = submittedAt === null;
  return {
    studentId,
    name,
    state: submittedAt === null ? 'working' : 'submitted',
    submittedAt,
    verdicts: attempt.answers.map(({ verdict }) => (unreached && verdict === 'blank' ? 'none' : verdict)),
    score: scoreOf(attempt.answers),
  };
}
