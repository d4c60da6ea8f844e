import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { Notice } from '#app/components/ui/notice.tsx';

export type DeleteArticleProps = {
  quizzes: number;
  /** A class works with one of its quizzes. */
  inUse: boolean;
  refused: boolean;
};

/** Deleting takes two steps and says what goes with it. */
export const DeleteArticle = ({ quizzes, inUse, refused }: DeleteArticleProps) => (
  <Fold summary="Delete this article" open={refused}>
    {inUse || refused ? (
      <Notice
        tone={refused ? 'error' : 'info'}
        title="This article stays while a class works with it."
        live={refused}
      >
        One of its quizzes was given to a class; students’ answers and reports point at its words. The sample
        class counts too: remove it in the library first.
      </Notice>
    ) : (
      <Form method="post" className="stack">
        <p>
          This deletes the article
          {quizzes > 0 && ` and ${quizzes === 1 ? 'its quiz' : `its ${quizzes} quizzes`}`} for good. It cannot
          be undone.
        </p>
        <div>
          <Button look="danger" name="intent" value="delete">
            Yes, delete it
          </Button>
        </div>
      </Form>
    )}
  </Fold>
);
