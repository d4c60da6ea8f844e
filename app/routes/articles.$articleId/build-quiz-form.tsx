import { BuildChoices } from '#app/components/quiz/build-choices.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import { When } from '#app/components/ui/when.tsx';
import type { LibraryQuiz } from '#db/library.ts';

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
        <BuildChoices articleId={articleId} building={building} />
      </Fold>
    ) : (
      <BuildChoices articleId={articleId} building={building} />
    )}
  </Card>
);
