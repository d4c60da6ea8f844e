import { Form, Link } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { Progress } from '#app/components/ui/progress.tsx';
import { PageHeader } from '#app/components/ui/shell.tsx';
import type { Difficulty } from '#app/core/question/question.ts';
import { Undo } from './last-changes.tsx';
import { ReviewIndex } from './review-index.tsx';
import { ReviewKeys } from './review-keys.tsx';
import type { ToldChange } from './told-changes.ts';
import type { Keys } from './use-keys.ts';

type Data = {
  quiz: { id: string; title: string };
  article: { id: string; title: string };
  questions: { question: { id: string; difficulty: Difficulty }; approved: boolean }[];
  publications: { id: string; number: number }[];
  changes: ToldChange[];
};
type Props = {
  data: Data;
  errors: Record<string, string> | null;
  activeId: string | null;
  /** What a key just did not do, and why. */
  said: string;
  keys: Keys;
};

const LEVELS: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** "4 easy · 7 medium · 3 hard". */
const spreadOf = (questions: Data['questions']): string =>
  LEVELS.flatMap((level) => {
    const count = questions.filter(({ question }) => question.difficulty === level).length;
    return count === 0 ? [] : [`${count} ${level}`];
  }).join(' · ');

/** The quiz's name, how far the review is, and where it leads. */
export const ReviewHeader = ({ data, errors, activeId, said, keys }: Props) => {
  const { quiz, article, questions, publications, changes } = data;
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
            {questions.length > 0 && <span className="review-spread"> {spreadOf(questions)}.</span>}
          </>
        }
        actions={
          newest && (
            <>
              <ButtonLink to={`/assign?publication=${newest.id}`}>Give to a class</ButtonLink>
              <ButtonLink look="quiet" to={`/publications/${newest.id}`}>
                Published: version {newest.number}
              </ButtonLink>
            </>
          )
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
          <Undo change={changes.find(({ next }) => next)} withKey />
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
        <p className="review-said small" role="status">
          {said}
        </p>
      </div>
      {enhanced && <ReviewKeys keys={keys} />}
    </>
  );
};
