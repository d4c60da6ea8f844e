import type { ReactNode } from 'react';
import { classes } from './class-names.ts';

export type TableProps = {
  /** Names the table for everybody; `hideCaption` keeps it for screen readers only. */
  caption: string;
  hideCaption?: boolean;
  children: ReactNode;
  className?: string;
};

/** A table that scrolls sideways inside its own frame, never the page. Children: `<thead>`, `<tbody>`. */
export const Table = ({ caption, hideCaption = false, children, className }: TableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
  <section className="table-scroll" aria-label={caption} tabIndex={0}>
    <table className={classes('table', className)}>
      <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
      {children}
    </table>
  </section>
);
