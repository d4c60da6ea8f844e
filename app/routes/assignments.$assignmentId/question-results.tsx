import { EvidenceQuote } from '#app/components/article/evidence-quote.tsx';
import { DistractorBars } from '#app/components/chart/distractor-bars.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Badge, Card } from '#app/components/ui/surface.tsx';
import type { Question } from '#app/core/question/question.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import type { ItemStatistics } from '#app/core/statistics/item.ts';

export type AskedQuestion = Pick<
  Question,
  'id' | 'kind' | 'stem' | 'skill' | 'topic' | 'passage' | 'control'
>;

type Props = { number: number; question: AskedQuestion; item: ItemStatistics; assignmentId: string };

const percent = (value: number) => `${Math.round(value * 100)}%`;

/** A question that tells strong and weak students apart has at least this discrimination; below zero it misleads. */
const discriminationWords = (value: number) =>
  value < 0
    ? 'stronger students did worse: look at this question'
    : value < 0.2
      ? 'says little about who is strong'
      : 'separates well';

/** One question: how hard it was, and how many chose each answer for which confusion. */
export const QuestionResults = ({ number, question, item, assignmentId }: Props) => (
  <Card as="article" id={`question-${number}`}>
    <div className="cluster spread">
      <p className="question-number">Question {number}</p>
      <div className="cluster">
        {question.control && <Badge>Control: plain passage</Badge>}
        <Badge tone={question.topic}>{SKILLS[question.skill].name}</Badge>
      </div>
    </div>
    <h3 className="stem">{question.stem}</h3>
    {question.passage !== null && <EvidenceQuote>{question.passage.text}</EvidenceQuote>}
    <p className="muted small">
      {item.difficulty === null
        ? 'No answers yet'
        : `Average ${percent(item.difficulty)} over ${item.answered} ${item.answered === 1 ? 'answer' : 'answers'}`}
      {item.blank > 0 && `, ${item.blank} left blank`}
      {item.discrimination !== null &&
        `. Discrimination ${item.discrimination.toFixed(2)}: ${discriminationWords(item.discrimination)}`}
      .
    </p>
    {question.kind === 'open-answer' ? (
      <p>
        <ButtonLink look="quiet" small to={`/assignments/${assignmentId}/marking/${question.id}`}>
          Mark the written answers
        </ButtonLink>
      </p>
    ) : (
      <DistractorBars choosables={item.choosables} answered={item.answered} />
    )}
  </Card>
);
