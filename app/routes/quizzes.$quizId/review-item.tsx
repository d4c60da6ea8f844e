import { useFetcher } from '@remix-run/react';
import type { ReactNode } from 'react';
import { QuestionCard } from '#app/components/question/question-card.tsx';
import { classes } from '#app/components/ui/class-names.ts';
import { Badge } from '#app/components/ui/surface.tsx';
import type { Question } from '#app/core/question/question.ts';
import { ChooseCandidate } from './choose-candidate.tsx';
import { EvidenceInPlace } from './evidence-in-place.tsx';
import { ItemActions } from './item-actions.tsx';
import type { Candidate } from './load-review.server.ts';
import { evidenceId, type ReviewedArticle } from './review-article.tsx';

type Props = {
  item: { question: Question; approved: boolean; warnings: string[] };
  number: number;
  of: number;
  quizId: string;
  article: ReviewedArticle;
  canSwap: boolean;
  /** Candidates to choose from, when the teacher asked for the list. */
  choices: Candidate[] | null;
  active: boolean;
  onRemove: () => void;
  above: ReactNode;
};

/** One question of the draft: everything about it, and what can be done with it. */
export const ReviewItem = ({
  item,
  number,
  of,
  quizId,
  article,
  canSwap,
  choices,
  active,
  onRemove,
  above,
}: Props) => {
  const { question, approved, warnings } = item;
  const fetcher = useFetcher({ key: `review-${question.id}` });
  return (
    <li
      className={classes('review-item', active && 'is-current', approved && 'is-approved')}
      tabIndex={-1}
      data-question={question.id}
      data-number={number}
      aria-label={`Question ${number} of ${of}, ${approved ? 'approved' : 'not reviewed'}`}
    >
      {above}
      <QuestionCard
        number={number}
        question={question}
        warnings={warnings}
        status={
          approved ? (
            <Badge tone="right" icon="check">
              Approved
            </Badge>
          ) : (
            <Badge>Not reviewed yet</Badge>
          )
        }
        evidenceHref={(evidence) => `?q=${question.id}#${evidenceId(evidence)}`}
      >
        <EvidenceInPlace question={question} article={article} />
        <ItemActions
          question={question}
          approved={approved}
          number={number}
          of={of}
          quizId={quizId}
          canSwap={canSwap}
          onRemove={onRemove}
          fetcher={fetcher}
        />
        {choices !== null && <ChooseCandidate questionId={question.id} choices={choices} />}
      </QuestionCard>
    </li>
  );
};
