import { type ReactNode, useEffect, useRef } from 'react';
import { ArticleText } from '#app/components/article/article-text.tsx';
import type { Mark } from '#app/components/article/segments.ts';
import { classes } from '#app/components/ui/class-names.ts';
import type { Paragraph } from '#app/core/article/article.ts';
import type { Evidence, Question } from '#app/core/question/question.ts';

export type ReviewedArticle = {
  id: string;
  title: string;
  publication: string | null;
  text: string;
  paragraphs: readonly Paragraph[];
};

export const evidenceId = ({ span }: Evidence): string => `evidence-${span.join('-')}`;

/** The words a question rests on: its passage and its evidence, each once. */
export const evidenceOf = ({ passage, evidence }: Question): Evidence[] => {
  const all = passage === null ? evidence : [passage, ...evidence];
  return all.filter(
    (one, index) => all.findIndex((other) => evidenceId(other) === evidenceId(one)) === index,
  );
};

export const marksOf = (question: Question, number: number): Mark[] =>
  evidenceOf(question).map((evidence) => ({
    span: evidence.span,
    layer: 'evidence' as const,
    id: evidenceId(evidence),
    label: `evidence for question ${number}`,
    href: `#q-${question.id}`,
  }));

type Props = {
  article: ReviewedArticle;
  active: Question | null;
  number: number;
  pointed: string | undefined;
  /** Stands above the article on a wide screen: the preview of a question that is being edited. */
  above: ReactNode;
};

/** The article beside the questions, with the words that the question in focus rests on. */
export const ReviewArticle = ({ article, active, number, pointed, above }: Props) => {
  const column = useRef<HTMLElement>(null);
  const marks = active === null ? [] : marksOf(active, number);
  const first = pointed ?? marks[0]?.id;

  useEffect(() => {
    const frame = column.current;
    const mark = first === undefined ? null : document.getElementById(first);
    // Only the article's own column scrolls; where there is none (on a phone) nothing moves.
    if (!frame || !mark || frame.scrollHeight <= frame.clientHeight) return;
    const above = mark.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTo({ top: frame.scrollTop + above - frame.clientHeight / 3 });
  }, [first]);

  return (
    <div className={classes('review-beside', above !== null && 'has-preview')}>
      {above}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <aside className="review-article" ref={column} id="article" aria-label="The article" tabIndex={0}>
        <p className="small muted">
          {active === null ? 'The article' : `Marked: what question ${number} rests on`}
          {article.publication !== null && ` · ${article.publication}`}
        </p>
        <ArticleText
          text={article.text}
          paragraphs={article.paragraphs}
          marks={marks}
          active={pointed}
          base={0}
        />
      </aside>
    </div>
  );
};
