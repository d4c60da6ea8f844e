import { Link } from '@remix-run/react';
import { classes } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';

export type QuestionNavProps = {
  questions: { to: string; answered: boolean; flagged?: boolean }[];
  /** 0-based; null when none of them is open (the overview). */
  current: number | null;
};

/** A numbered link for each question: answered ones are filled, blank ones hollow. */
export const QuestionNav = ({ questions, current }: QuestionNavProps) => (
  <nav aria-label="Questions">
    <ol className="dots">
      {questions.map(({ to, answered, flagged = false }, index) => (
        <li key={to}>
          <Link
            to={to}
            className={classes('dot', answered && 'dot-answered', flagged && 'dot-flagged')}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="vh">Question </span>
            {index + 1}
            <span className="vh">
              , {answered ? 'answered' : 'no answer yet'}
              {flagged && ', flagged'}
            </span>
            {flagged && <Icon name="flag" size={18} />}
          </Link>
        </li>
      ))}
    </ol>
  </nav>
);
