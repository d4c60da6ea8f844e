import type { ReactNode } from 'react';
import { EvidenceQuote } from '../article/evidence-quote.tsx';
import { AnswerFields, type AnswerFieldsProps } from './answer-fields.tsx';

export type QuestionFormProps = Omit<AnswerFieldsProps, 'labelledBy'> & {
  /** 1-based. */
  number: number;
  of: number;
  /** Leads to the passage in the article. */
  passageHref?: string | undefined;
  /** Under the answer: buttons, the save status. */
  children?: ReactNode;
};

/** A question as students answer it: number, stem, passage, fields. The page wraps it in its form. */
export const QuestionForm = ({
  question,
  number,
  of,
  passageHref,
  children,
  ...fields
}: QuestionFormProps) => (
  <section className="question" aria-labelledby={`stem-${question.id}`}>
    <p className="question-number">
      Question {number} <span className="muted">of {of}</span>
    </p>
    <h1 className="stem" id={`stem-${question.id}`}>
      {question.stem}
    </h1>
    {question.passage !== null && <EvidenceQuote href={passageHref}>{question.passage.text}</EvidenceQuote>}
    <AnswerFields key={question.id} question={question} labelledBy={`stem-${question.id}`} {...fields} />
    {children}
  </section>
);
