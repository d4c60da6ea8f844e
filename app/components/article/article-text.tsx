import type { Paragraph } from '#app/core/article/article.ts';
import { contains, type Span } from '#app/core/article/span.ts';
import { makeOverlapping } from '#app/core/article/span-index.ts';
import { classes } from '../ui/class-names.ts';
import { MarkedText } from './marked-text.tsx';
import type { Mark } from './segments.ts';
import { useChecked, useHash } from './watch-page.ts';

/** A sentence that a tap marks: it becomes the label of the checkbox `inputId` elsewhere on the page. */
export type Pick = { span: Span; inputId: string };

export type ArticleTextProps = {
  text: string;
  paragraphs: readonly Paragraph[];
  /** When given, each sentence is its own element. */
  sentences?: readonly Span[] | undefined;
  marks?: readonly Mark[];
  /** The mark that is pointed at; with JavaScript it follows `#id` in the address. */
  active?: string | undefined;
  picks?: readonly Pick[] | undefined;
  /** Ids of the inputs that are checked when the page is made. */
  picked?: readonly string[];
  id?: string;
  /** When given, each paragraph tells where it starts: this plus its own start (`data-at`), for selecting words. */
  base?: number | undefined;
};

const TAGS = { title: 'h2', heading: 'h3', text: 'p', byline: 'p', caption: 'p', aside: 'p' } as const;
/** What stands beside the article is set small. */
const classOf = ({ kind }: Paragraph) => (TAGS[kind] === 'p' && kind !== 'text' ? 'byline' : undefined);

/** The sentences of a paragraph, with whatever stands before, between and after them. */
const pieces = (paragraph: Span, sentences: readonly Span[]): Span[] => {
  const whole = sentences.filter((sentence) => contains(paragraph, sentence));
  const cuts = [paragraph[0], ...whole.flat(), paragraph[1]];
  return cuts
    .slice(0, -1)
    .map((from, index): Span => [from, cuts[index + 1] ?? from])
    .filter(([from, to]) => from < to);
};

const NO_MARKS: readonly Mark[] = [];
const NO_IDS: readonly string[] = [];

/** An article version, set as a reading column, with marks over its words. */
export const ArticleText = ({
  text,
  paragraphs,
  sentences,
  marks = NO_MARKS,
  active,
  picks,
  picked = NO_IDS,
  id,
  base,
}: ArticleTextProps) => {
  // A finding's card that is pointed at lights up its words as well.
  const target = useHash()?.replace(/^f-/, 'm-') ?? active;
  const checked = useChecked(picks, picked);
  const cuts = sentences ?? picks?.map((pick) => pick.span) ?? [];
  // A long article has hundreds of paragraphs, and as many marks and sentences.
  const marksIn = makeOverlapping(marks, (mark) => [mark.span]);
  const cutsIn = makeOverlapping(cuts, (cut) => [cut]);
  const picksIn = makeOverlapping(picks ?? [], (pick) => [pick.span]);
  return (
    <article className={classes('article', picks !== undefined && 'article-picking')} id={id}>
      {paragraphs.map((paragraph) => {
        const Tag = TAGS[paragraph.kind];
        const here = marksIn(paragraph.span);
        // Most paragraphs of a student's page carry nothing: as bare text the server makes an eighth more pages.
        const own = {
          className: classOf(paragraph),
          'data-at': base === undefined ? undefined : base + paragraph.span[0],
        };
        if (here.length === 0 && cuts.length === 0) {
          return (
            <Tag key={paragraph.span[0]} {...own}>
              {text.slice(...paragraph.span)}
            </Tag>
          );
        }
        return (
          <Tag key={paragraph.span[0]} {...own}>
            {pieces(paragraph.span, cutsIn(paragraph.span)).map((span) => {
              const words = <MarkedText text={text} within={span} marks={here} active={target} />;
              const pick = picksIn(span).find((candidate) => contains(candidate.span, span));
              if (pick === undefined) return <span key={span[0]}>{words}</span>;
              return (
                <label
                  key={span[0]}
                  htmlFor={pick.inputId}
                  className={classes('pick', checked.includes(pick.inputId) && 'is-picked')}
                >
                  {words}
                </label>
              );
            })}
          </Tag>
        );
      })}
    </article>
  );
};
