import { Notice } from '#app/components/ui/notice.tsx';
import type { Response } from '#app/core/question/question.ts';

export type Problem = { problem: string; value: Response | null };

const WORDS: Record<string, [string, string]> = {
  blank: ['There is nothing to check yet', 'Answer the question first, then check it.'],
  older: [
    'This question was answered in another window',
    'What you see is the answer of this window; it is not saved. Reload the page to see the other.',
  ],
  submitted: ['This quiz has been handed in', 'Your last answer came too late and does not count.'],
  closed: ['This quiz has closed', 'Your last answer came too late and does not count.'],
  checked: ['You have checked this question', 'The answer you checked counts; it cannot change any more.'],
};

/** Why the form was not saved; what it held is still in the fields. */
export const FormProblem = ({ problem }: { problem: string }) => {
  const [title, advice] = WORDS[problem] ?? ['This could not be saved', 'Try again.'];
  return (
    <Notice tone="warning" title={title} live>
      {advice}
    </Notice>
  );
};
