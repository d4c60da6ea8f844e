import { MarkedText } from '#app/components/article/marked-text.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { overlaps } from '#app/core/article/span.ts';
import type { Question } from '#app/core/question/question.ts';
import { evidenceOf, type ReviewedArticle } from './review-article.tsx';

type Props = { question: Question; article: ReviewedArticle };

/** On a phone, where the article does not stand beside: the paragraphs that the question rests on, opened in place. */
export const EvidenceInPlace = ({ question, article }: Props) => {
  const evidence = evidenceOf(question);
  const marks = evidence.map(({ span }) => ({
    span,
    layer: 'evidence' as const,
    id: `near-${question.id}-${span.join('-')}`,
    label: 'evidence',
  }));
  const around = article.paragraphs.filter(({ span }) => evidence.some((one) => overlaps(one.span, span)));
  return (
    <div className="review-near">
      <Fold summary="Read it in its place in the article">
        <div className="article">
          {around.map(({ span }) => (
            <p key={span[0]}>
              <MarkedText text={article.text} within={span} marks={marks} />
            </p>
          ))}
        </div>
      </Fold>
    </div>
  );
};
