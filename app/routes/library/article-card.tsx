import { Link } from '@remix-run/react';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Badge, Card } from '#app/components/ui/surface.tsx';
import { When, writeWhen } from '#app/components/ui/when.tsx';
import type { LibraryArticle, LibraryPublication, LibraryQuiz } from '#db/library.ts';

export type ArticleCardProps = { article: LibraryArticle; timeZone: string };

/** An article with its quizzes, and each quiz with what became of it. */
export const ArticleCard = ({ article, timeZone }: ArticleCardProps) => {
  const origin = [article.publication, article.byline, article.publishedOn && writeDay(article.publishedOn)];
  return (
    <Card as="article">
      <div className="cluster spread">
        <h3>
          <Link to={`/articles/${article.id}`}>{article.title}</Link>
        </h3>
        <span className="small muted">
          Added <When at={article.createdAt} timeZone={timeZone} style="date" />
        </span>
      </div>
      {origin.some(Boolean) && <p className="small muted">{origin.filter(Boolean).join(' · ')}</p>}
      {article.quizzes.length === 0 ? (
        <div className="cluster spread">
          <span className="muted">No quiz yet.</span>
          <ButtonLink to={`/articles/${article.id}#build`} look="quiet" small>
            Build a quiz
          </ButtonLink>
        </div>
      ) : (
        <ul className="stack stack-s">
          {article.quizzes.map((quiz) => (
            <QuizRow key={quiz.id} quiz={quiz} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </Card>
  );
};

const QuizRow = ({ quiz, timeZone }: { quiz: LibraryQuiz; timeZone: string }) => (
  <li className="library-quiz stack stack-s">
    <div className="cluster spread">
      <span>
        Quiz of {quiz.questions} {quiz.questions === 1 ? 'question' : 'questions'}, made{' '}
        <When at={quiz.createdAt} timeZone={timeZone} style="date" />
      </span>
      <span className="cluster">
        <Badge tone={quiz.questions > 0 && quiz.approved === quiz.questions ? 'right' : 'plain'}>
          {quiz.approved} of {quiz.questions} approved
        </Badge>
        <ButtonLink to={`/quizzes/${quiz.id}`} look="quiet" small>
          {quiz.approved < quiz.questions ? 'Review' : 'Open'}
        </ButtonLink>
      </span>
    </div>
    {quiz.publications.map((publication) => (
      <PublicationRow key={publication.id} publication={publication} timeZone={timeZone} />
    ))}
  </li>
);

const PublicationRow = ({ publication, timeZone }: { publication: LibraryPublication; timeZone: string }) => (
  <div className="library-publication cluster spread small">
    <Link to={`/publications/${publication.id}`}>
      Version {publication.number}, published{' '}
      <When at={publication.publishedAt} timeZone={timeZone} style="date" />
    </Link>
    <span className="cluster">
      {publication.assignments.map((assignment) => (
        <Link key={assignment.id} to={`/assignments/${assignment.id}`}>
          {assignment.className}
          {assignment.sample ? '' : ` (${assignment.behaviour})`}: results
        </Link>
      ))}
      <Link to={`/assign?${new URLSearchParams({ publication: publication.id })}`}>Give to a class</Link>
    </span>
  </div>
);

/** An ISO date in words; it has no time and belongs to no time zone. */
export const writeDay = (isoDate: string): string =>
  writeWhen(new Date(`${isoDate}T00:00:00Z`), 'UTC', 'date');
