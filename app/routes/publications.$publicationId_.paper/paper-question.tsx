import { letterOf } from '#app/core/paper/key.ts';
import type { PaperQuestion as Asked } from '#app/core/paper/paper-question.ts';
import type { Item } from '#app/core/question/question.ts';

/** A question as a student reads it on paper. Answers can be written here or on the answer sheet. */
export const PaperQuestion = ({ question }: { question: Asked }) => (
  <li className="paper-question">
    <p className="paper-stem">{question.stem}</p>
    {question.passage !== null && <blockquote className="paper-passage">{question.passage.text}</blockquote>}
    <p className="paper-how">{question.howTo}</p>
    <Parts question={question} />
  </li>
);

const Parts = ({ question }: { question: Asked }) => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return <Lettered items={question.options} />;
    case 'classify':
      return <Sorted items={question.items} places={question.categories} />;
    case 'match':
      return <Sorted items={question.prompts} places={question.answers} />;
    case 'order':
      return <Lettered items={question.items} />;
    case 'highlight':
      return null;
    case 'open-answer':
      return <Ruled />;
  }
};

const Lettered = ({ items }: { items: readonly Item[] }) => (
  <ol className="lettered">
    {items.map(({ id, text }, index) => (
      <li key={id}>
        <span className="letter">{letterOf(index)}</span>
        <span>{text}</span>
      </li>
    ))}
  </ol>
);

const Sorted = ({ items, places }: { items: readonly Item[]; places: readonly Item[] }) => (
  <div className="sorted">
    <ol className="numbered">
      {items.map(({ id, text }) => (
        <li key={id}>
          <span className="write-box" />
          <span>{text}</span>
        </li>
      ))}
    </ol>
    <Lettered items={places} />
  </div>
);

const Ruled = () => (
  <div className="ruled" aria-hidden="true">
    <hr />
    <hr />
    <hr />
    <hr />
  </div>
);
