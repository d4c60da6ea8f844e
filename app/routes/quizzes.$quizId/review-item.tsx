import { useFetcher } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Editor, type EditorProps } from '#app/components/question/edit/editor.tsx';
import { QuestionCard } from '#app/components/question/question-card.tsx';
import { classes } from '#app/components/ui/class-names.ts';
import { Badge } from '#app/components/ui/surface.tsx';
import type { Question } from '#app/core/question/question.ts';
import type { Origin } from '#app/core/question/review.ts';
import { type Choices, ChooseCandidate } from './choose-candidate.tsx';
import { EvidenceInPlace } from './evidence-in-place.tsx';
import { ItemActions } from './item-actions.tsx';
import type { Wanted } from './offered.ts';
import { evidenceId, type ReviewedArticle } from './review-article.tsx';

type Props = {
  item: { question: Question; approved: boolean; origin: Origin; warnings: string[] };
  number: number;
  of: number;
  quizId: string;
  article: ReviewedArticle & EditorProps['article'];
  canSwap: boolean;
  /** Candidates to choose from, when the teacher asked for the list. */
  choices: Choices | null;
  wanted: Wanted;
  /** Being edited in its place: hears what is typed. */
  onLive: ((question: Question) => void) | null;
  active: boolean;
  onRemove: () => void;
  above: ReactNode;
};

const ORIGINS: Record<Origin, string | null> = {
  generated: null,
  written: 'Written by hand',
  copied: 'Copied',
  model: 'Drafted by a model',
};

/** One question of the draft: everything about it, and what can be done with it. */
export const ReviewItem = (props: Props) => {
  const { item, number, of, quizId, article, active, onLive, above } = props;
  const { question, approved } = item;
  const status = approved ? 'approved' : 'not reviewed';
  return (
    <li
      className={classes('review-item', active && 'is-current', approved && 'is-approved')}
      tabIndex={-1}
      data-question={question.id}
      data-number={number}
      aria-label={`Question ${number} of ${of}, ${status}`}
    >
      {above}
      {onLive === null ? (
        <Reviewed {...props} />
      ) : (
        <article
          className="card question-card"
          id={`q-${question.id}`}
          aria-label={`Edit question ${number}`}
        >
          <h2>Edit question {number}</h2>
          <Editor
            question={question}
            article={article}
            action={`/quizzes/${quizId}/questions/${question.id}`}
            back={`?q=${question.id}#q-${question.id}`}
            onLive={onLive}
          />
        </article>
      )}
    </li>
  );
};

const Reviewed = ({ item, number, of, article, canSwap, choices, wanted, onRemove }: Props) => {
  const { question, approved, origin, warnings } = item;
  const fetcher = useFetcher({ key: `review-${question.id}` });
  return (
    <QuestionCard
      number={number}
      question={question}
      warnings={warnings}
      status={
        <span className="cluster">
          {ORIGINS[origin] !== null && <Badge tone="accent">{ORIGINS[origin]}</Badge>}
          {approved ? (
            <Badge tone="right" icon="check">
              Approved
            </Badge>
          ) : (
            <Badge>Not reviewed yet</Badge>
          )}
        </span>
      }
      evidenceHref={(evidence) => `?q=${question.id}#${evidenceId(evidence)}`}
    >
      <EvidenceInPlace question={question} article={article} />
      <ItemActions
        question={question}
        approved={approved}
        number={number}
        of={of}
        canSwap={canSwap}
        onRemove={onRemove}
        fetcher={fetcher}
      />
      {choices !== null && <ChooseCandidate questionId={question.id} groups={choices} wanted={wanted} />}
    </QuestionCard>
  );
};
