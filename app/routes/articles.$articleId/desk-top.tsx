import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { SourceMap } from '#app/components/article/source-map.tsx';
import type { WordShares } from '#app/components/article/word-shares.ts';
import { Card } from '#app/components/ui/surface.tsx';
import type { LibraryQuiz } from '#db/library.ts';
import { BuildQuizForm } from './build-quiz-form.tsx';

export type DeskTopProps = {
  articleId: string;
  /** Of the whole article; null on its later pages. */
  whole: {
    lines: { term: string; words: string }[];
    map: WordShares & { length: number };
  } | null;
  quizzes: readonly LibraryQuiz[];
  timeZone: string;
  building: boolean;
};

/** What is true of the whole article, and the way to a quiz; later pages of a long one only lead here. */
export const DeskTop = ({ articleId, whole, quizzes, timeZone, building }: DeskTopProps) => {
  if (whole === null)
    return (
      <p>
        <Link to={`/articles/${articleId}`}>
          To the first part, the quizzes and the whole article at a glance
        </Link>
      </p>
    );
  const glance = (
    <Card as="section">
      <h2>At a glance</h2>
      <dl className="facts">
        {whole.lines.map(({ term, words }) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
    </Card>
  );
  const shares = (
    <Card as="section">
      <h2>Whose words fill the article</h2>
      <SourceMap {...whole.map} />
    </Card>
  );
  const build = (
    <BuildQuizForm articleId={articleId} quizzes={quizzes} timeZone={timeZone} building={building} />
  );
  // The choices for a first quiz are long; a list of quizzes is short, and the shares then take the whole width.
  return quizzes.length === 0 ? (
    <div className="desk-top">
      <div className="stack">
        {glance}
        {shares}
      </div>
      {build}
    </div>
  ) : (
    <div className="stack">
      <div className="desk-top">
        {glance}
        {build}
      </div>
      {shares}
    </div>
  );
};
