import type { ReactNode } from 'react';
import type { Span } from '#app/core/article/span.ts';
import { classes } from '../ui/class-names.ts';
import { type Mark, type Segment, segments } from './segments.ts';

export type MarkedTextProps = {
  text: string;
  within: Span;
  marks: readonly Mark[];
  active?: string | undefined;
};

/** A stretch of the article with its marks: one element per mark, the widest outermost. */
export const MarkedText = ({ text, within, marks, active }: MarkedTextProps) => (
  <>
    {segments(text, within, marks).map((segment) => (
      <Words key={segment.span[0]} segment={segment} active={active} />
    ))}
  </>
);

const Words = ({ segment, active }: { segment: Segment<Mark>; active: string | undefined }) => {
  // Links cannot nest: the narrowest mark that leads somewhere is the one a tap follows.
  const linked =
    segment.text.trim() === '' ? undefined : segment.over.findLast(({ mark }) => mark.href !== undefined);
  const words: ReactNode =
    linked === undefined ? (
      segment.text
    ) : (
      <a className="mark-link" href={linked.mark.href} tabIndex={linked.first ? undefined : -1}>
        {segment.text}
        {linked.last && <span className="vh"> ({linked.mark.label})</span>}
      </a>
    );
  return segment.over.reduceRight<ReactNode>(
    (inner, { mark, first }) => (
      <mark
        key={mark.id}
        id={first ? mark.id : undefined}
        className={classes('mark', `mark-${mark.layer}`, mark.id === active && 'is-active')}
      >
        {inner}
      </mark>
    ),
    words,
  );
};
