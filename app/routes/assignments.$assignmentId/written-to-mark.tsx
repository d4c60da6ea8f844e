import { Link } from '@remix-run/react';
import { Notice } from '#app/components/ui/notice.tsx';
import type { Question } from '#app/core/question/question.ts';
import type { ClassResults } from '#app/core/statistics/class-results.ts';

type Waiting = { id: string; number: number; answers: number };

/** The written questions with answers that were handed in and carry no mark yet. */
export const writtenToMark = (questions: readonly Question[], { rows }: ClassResults): Waiting[] =>
  questions.flatMap(({ id }, index) => {
    const answers = rows.filter(
      (row) => row.state === 'submitted' && row.verdicts[index] === 'pending',
    ).length;
    return answers === 0 ? [] : [{ id, number: index + 1, answers }];
  });

type Props = { waiting: readonly Waiting[]; assignmentId: string };

export const WrittenToMark = ({ waiting, assignmentId }: Props) => (
  <>
    {waiting.map(({ id, number, answers }) => (
      <Notice
        key={id}
        title={`${answers === 1 ? '1 written answer waits' : `${answers} written answers wait`} for your mark`}
      >
        <Link to={`/assignments/${assignmentId}/marking/${id}`}>Mark question {number}</Link>. Until then they
        do not count.
      </Notice>
    ))}
  </>
);
