import { useNavigate } from '@remix-run/react';
import type { MouseEvent } from 'react';
import { classes } from '../ui/class-names.ts';

export type QuestionNavProps = {
  /** `to` is a whole path or a query, as in `href`. */
  questions: { to: string; answered: boolean }[];
  /** 0-based; null when none of them is open (the overview). */
  current: number | null;
};

/** A numbered link for each question: answered ones are filled, blank ones hollow. */
export const QuestionNav = ({ questions, current }: QuestionNavProps) => {
  const navigate = useNavigate();
  // Plain links with one function: a router's link for each costs a tenth of a question page.
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { pathname, search, hash } = event.currentTarget;
    navigate(pathname + search + hash);
  };
  return (
    <nav aria-label="Questions">
      <ol className="dots">
        {questions.map(({ to, answered }, index) => (
          <li key={to}>
            <a
              href={to}
              onClick={follow}
              className={classes('dot', answered && 'dot-answered')}
              aria-current={index === current ? 'step' : undefined}
            >
              <span className="vh">Question </span>
              {index + 1}
              <span className="vh">, {answered ? 'answered' : 'no answer yet'}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
