import { letterOf } from '#app/core/paper/key.ts';
import type { PaperQuestion } from '#app/core/paper/paper-question.ts';
import { SheetHead } from './sheet-head.tsx';

export type AnswerSheetProps = {
  title: string;
  number: number;
  questions: readonly PaperQuestion[];
  student: string;
};

/** One page to answer on, so that the questions can be used again. */
export const AnswerSheet = ({ title, number, questions, student }: AnswerSheetProps) => (
  <>
    <SheetHead title={title} number={number} what="Answer sheet" named student={student} />
    <ol className="answers">
      {questions.map((question) => (
        <li key={question.id}>
          <div>
            <Spaces question={question} />
            <p className="paper-how">{question.howTo}</p>
          </div>
        </li>
      ))}
    </ol>
  </>
);

const Spaces = ({ question }: { question: PaperQuestion }) => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return <Bubbles of={question.options.length} />;
    case 'classify':
      return <Boxes of={question.items.length} numbered />;
    case 'match':
      return <Boxes of={question.prompts.length} numbered />;
    case 'order':
      return <Boxes of={question.items.length} />;
    case 'highlight':
      return <span className="write-line">Lines</span>;
    case 'open-answer':
      return (
        <div className="ruled">
          <hr />
          <hr />
          <hr />
        </div>
      );
  }
};

const places = (of: number) => Array.from({ length: of }, (_, index) => index);

const Bubbles = ({ of }: { of: number }) => (
  <span className="bubbles">
    {places(of).map((index) => (
      <span key={index} className="bubble">
        {letterOf(index)}
      </span>
    ))}
  </span>
);

const Boxes = ({ of, numbered = false }: { of: number; numbered?: boolean }) => (
  <span className="bubbles">
    {places(of).map((index) => (
      <span key={index} className="numbered-box">
        {numbered && <span className="small">{index + 1}</span>}
        <span className="write-box" />
      </span>
    ))}
  </span>
);
