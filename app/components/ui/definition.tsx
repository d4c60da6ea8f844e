import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type DefinitionProps = {
  term: ReactNode;
  /** One or two sentences, shown on a tap. */
  children: ReactNode;
};

/** A term with its definition one tap away. Renders `<details>`: never put it inside a `<p>`. */
export const Definition = ({ term, children }: DefinitionProps) => (
  <details className="def">
    <summary>
      {term}
      <Icon name="info" size={13} />
    </summary>
    <div className="def-body">{children}</div>
  </details>
);

export type FoldProps = { summary: ReactNode; children: ReactNode; open?: boolean };

/** A part of the page that opens on a tap. */
export const Fold = ({ summary, children, open = false }: FoldProps) => (
  <details className="fold" open={open}>
    <summary>
      <Icon name="up" />
      {summary}
    </summary>
    {children}
  </details>
);
