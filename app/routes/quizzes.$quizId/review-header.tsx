import { Form, Link } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { Progress } from '#app/components/ui/progress.tsx';
import { PageHeader } from '#app/components/ui/shell.tsx';
import { ReviewIndex } from './review-index.tsx';

type Data = {
  quiz: { id: string; title: string };
  article: { id: string; title: string };
  questions: { question: { id: string }; approved: boolean }[];
  publications: { id: string; number: number }[];
};
type Props = { data: Data; errors: Record<string, string> | null; activeId: string | null };

/** The quiz's name, how far the review is, and where it leads. */
export const ReviewHeader = ({
  data: { quiz, article, questions, publications },
  errors,
  activeId,
}: Props) => {
  const enhanced = useEnhanced();
  const approved = questions.filter((question) => question.approved).length;
  const open = questions.length - approved;
  const [newest] = publications;
  return (
    <>
      <PageHeader
        title={quiz.title}
        crumb={
          <>
            <Link to="/library">Library</Link> / <Link to={`/articles/${article.id}`}>Article</Link>
          </>
        }
        intro={
          <>
            Students get only what you approve. Check each question against the article’s own words.
            {newest && (
              <>
                {' '}
                <Link to={`/publications/${newest.id}`}>Version {newest.number} is published.</Link>
              </>
            )}
          </>
        }
      />
      <FormErrors errors={errors} title="That could not be done." />
      <div className="review-bar">
        <Progress
          value={approved}
          max={questions.length}
          label={`${approved} of ${questions.length} approved`}
        />
        <div className="cluster">
          {open > 0 && (
            <Form method="post" preventScrollReset>
              <Button name="intent" value="approve-all" look="quiet" small>
                <span>Approve all{open < questions.length && <span className="vh"> that remain</span>}</span>
              </Button>
            </Form>
          )}
          <ButtonLink look="quiet" small to={`/quizzes/${quiz.id}/preview?n=1`}>
            <span>
              Preview<span className="review-wide"> as a student</span>
            </span>
          </ButtonLink>
          <ButtonLink to={`/quizzes/${quiz.id}/publish`} small look={open === 0 ? 'primary' : 'quiet'}>
            Publish …
          </ButtonLink>
        </div>
        <ReviewIndex questions={questions} activeId={activeId} />
      </div>
      {enhanced && (
        <p className="small muted review-keys">
          Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>a</kbd> approve, <kbd>e</kbd> edit,{' '}
          <kbd>s</kbd> swap, <kbd>x</kbd> remove
        </p>
      )}
    </>
  );
};
