import { useEffect, useRef } from 'react';
import { classes } from '#app/components/ui/class-names.ts';

type Props = {
  questions: readonly { question: { id: string }; approved: boolean }[];
  activeId: string | null;
};

/** A numbered way to each question; approved ones are filled. */
export const ReviewIndex = ({ questions, activeId }: Props) => {
  const row = useRef<HTMLElement>(null);
  // The row scrolls sideways where it is too long: the question one is at stays in sight.
  useEffect(() => {
    const box = row.current;
    const dot = activeId === null ? null : box?.querySelector('[aria-current]');
    if (!box || !dot) return;
    const [inner, outer] = [dot.getBoundingClientRect(), box.getBoundingClientRect()];
    box.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
  }, [activeId]);
  return (
    <nav className="review-index" aria-label="Questions" ref={row}>
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
};
