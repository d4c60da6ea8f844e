import { classes } from '#app/components/ui/class-names.ts';

type Props = {
  questions: readonly { question: { id: string }; approved: boolean }[];
  activeId: string | null;
};

/** A numbered way to each question; approved ones are filled. */
export const ReviewIndex = ({ questions, activeId }: Props) => (
  <nav className="review-index" aria-label="Questions">
    <ol className="dots">
      {questions.map(({ question, approved }, index) => (
        <li key={question.id}>
          <a
            href={`#q-${question.id}`}
            data-goto={question.id}
            className={classes('dot', approved && 'dot-answered')}
            aria-current={question.id === activeId ? 'true' : undefined}
          >
            <span className="vh">Question </span>
            {index + 1}
            <span className="vh">{approved ? ', approved' : ', not reviewed'}</span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
