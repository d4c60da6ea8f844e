import { Form } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import { When } from '#app/components/ui/when.tsx';
import type { LibraryQuiz } from '#db/library.ts';

const LENGTHS = [8, 12, 14, 18];

export type BuildQuizFormProps = {
  articleId: string;
  quizzes: readonly LibraryQuiz[];
  timeZone: string;
  building: boolean;
};

/** The way from an article to a quiz, and to the quizzes that were built from it before. */
export const BuildQuizForm = ({ articleId, quizzes, timeZone, building }: BuildQuizFormProps) => (
  <Card as="section" id="build" className="desk-build">
    <h2>{quizzes.length === 0 ? 'Build a quiz' : 'Quizzes'}</h2>
    {quizzes.length > 0 && (
      <ul className="stack stack-s">
        {quizzes.map((quiz) => (
          <li key={quiz.id} className="cluster spread">
            <span>
              {quiz.questions} questions, {quiz.approved} approved
              {quiz.publications.length > 0 && ', published'}{' '}
              <span className="small muted">
                made <When at={quiz.createdAt} timeZone={timeZone} style="date" />
              </span>
            </span>
            <ButtonLink to={`/quizzes/${quiz.id}`} look="quiet" small>
              {quiz.approved < quiz.questions ? 'Review' : 'Open'}
            </ButtonLink>
          </li>
        ))}
      </ul>
    )}
    {quizzes.length > 0 ? (
      <Fold summary="Build another quiz">
        <Choices articleId={articleId} building={building} />
      </Fold>
    ) : (
      <Choices articleId={articleId} building={building} />
    )}
  </Card>
);

const Choices = ({ articleId, building }: { articleId: string; building: boolean }) => (
  <Form method="post" action={`/articles/${articleId}/quizzes`} className="stack">
    <div className="desk-choices">
      <Field as="select" id="questions" name="questions" label="Questions" defaultValue="14">
        {LENGTHS.map((length) => (
          <option key={length} value={length}>
            {length}
          </option>
        ))}
      </Field>
      <Field as="select" id="wording" name="wording" label="For ages" defaultValue="older">
        <option value="older">14 and up</option>
        <option value="younger">11 to 13</option>
      </Field>
      <Field
        id="seed"
        name="seed"
        label="Seed"
        optional
        autoComplete="off"
        maxLength={60}
        aria-describedby="seed-words"
      />
    </div>
    <p className="small muted" id="seed-words">
      The same seed gives the same quiz again; left empty, each quiz is another one. You review every question
      before a class sees it.
    </p>
    <div>
      <Button disabled={building}>{building ? 'Building the quiz …' : 'Build the quiz'}</Button>
    </div>
  </Form>
);
