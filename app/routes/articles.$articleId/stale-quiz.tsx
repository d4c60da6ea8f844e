import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';

export type StaleQuizProps = { articleId: string; quizId: string; changes: number; building: boolean };

/** A quiz never changes by itself: the teacher builds another from what is corrected. */
export const StaleQuiz = ({ articleId, quizId, changes, building }: StaleQuizProps) => {
  if (changes === 0) return null;
  const count = changes === 1 ? 'one of your corrections' : `${changes} of your corrections`;
  return (
    <Notice title={`The newest quiz was built before ${count}.`}>
      <Form method="post" action={`/articles/${articleId}/quizzes`} className="cluster">
        <input type="hidden" name="like" value={quizId} />
        <span>It stays as it is; another one, made in the same way, follows the corrections.</span>
        <Button look="quiet" small disabled={building}>
          Build again
        </Button>
      </Form>
    </Notice>
  );
};
