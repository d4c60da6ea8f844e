import { Link } from '@remix-run/react';
import type { PartView } from './part-view.server.ts';

export type PartNavProps = { view: Pick<PartView, 'parts' | 'number'>; label: string };

/** The parts of a long article; nothing where there is one only. */
export const PartNav = ({ view: { parts, number }, label }: PartNavProps) => {
  if (parts.length < 2) return null;
  const link = (to: number, words: string) => (
    <Link to={`?part=${to}#article`} rel={words === 'Next part' ? 'next' : 'prev'}>
      {words}
    </Link>
  );
  return (
    <nav className="part-nav" aria-label={label}>
      <span className="small muted">
        Part {number} of {parts.length}
      </span>
      <ol>
        {parts.map((part) => (
          <li key={part.number}>
            <Link
              to={`?part=${part.number}#article`}
              aria-current={part.number === number ? 'page' : undefined}
              aria-label={`Part ${part.number}: ${part.begins}`}
              title={part.begins}
            >
              {part.number}
            </Link>
          </li>
        ))}
      </ol>
      <span className="cluster small">
        {number > 1 && link(number - 1, 'Part before')}
        {number < parts.length && link(number + 1, 'Next part')}
      </span>
    </nav>
  );
};
