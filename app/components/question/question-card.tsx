import type { ReactNode } from 'react';
import { KIND_NAMES } from '#app/core/question/kind-names.ts';
import type { Evidence, Question } from '#app/core/question/question.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import { EvidenceQuote } from '../article/evidence-quote.tsx';
import { Quotes } from '../article/quotes.tsx';
import { Definition } from '../ui/definition.tsx';
import { Notice } from '../ui/notice.tsx';
import { Badge } from '../ui/surface.tsx';
import { KeyView } from './key-view.tsx';

export type QuestionCardProps = {
  number: number;
  question: Question;
  /** What lint has against it, in plain words. */
  warnings?: readonly string[];
  /** Beside the number: "Approved", "Rejected". */
  status?: ReactNode;
  evidenceHref?: (evidence: Evidence) => string;
  /** Approve, edit, replace … */
  children?: ReactNode;
};

/** A question as its teacher reviews it: everything, key and reasons included. */
export const QuestionCard = ({
  number,
  question,
  warnings = [],
  status,
  evidenceHref,
  children,
}: QuestionCardProps) => {
  const skill = SKILLS[question.skill];
  return (
    <article className="card question-card" id={`q-${question.id}`} aria-labelledby={`stem-${question.id}`}>
      <div className="cluster spread">
        <p className="question-number">Question {number}</p>
        {status}
      </div>
      <h2 className="stem" id={`stem-${question.id}`}>
        {question.stem}
      </h2>
      <div className="cluster">
        <Badge tone={question.topic}>{skill.name}</Badge>
        <Badge>{KIND_NAMES[question.kind]}</Badge>
        <Badge>{question.difficulty}</Badge>
        {question.control && (
          <Definition term={<Badge tone="accent">Control</Badge>}>
            A plain, well-sourced passage. It costs marks to see persuasion where there is none.
          </Definition>
        )}
      </div>
      {question.passage !== null && (
        <EvidenceQuote href={evidenceHref?.(question.passage)}>{question.passage.text}</EvidenceQuote>
      )}
      {question.kind === 'open-answer' && <h3>Rubric</h3>}
      <KeyView question={question} />
      {question.kind === 'open-answer' && (
        <div className="why">
          <h3>A good answer</h3>
          <p>{question.model}</p>
        </div>
      )}
      <div className="why">
        <h3>Why</h3>
        <p>{question.explanation}</p>
        <Quotes evidence={question.evidence} except={question.passage} hrefOf={evidenceHref} />
        <p className="small muted">
          Asks whether students can {skill.can}. {skill.standards.join(', ')}
        </p>
      </div>
      {warnings.length > 0 && (
        <Notice tone="warning" title="Look at this before you approve it">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {children}
    </article>
  );
};
