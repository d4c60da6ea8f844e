import { type FindingView, findingViews, isShown } from '#app/components/article/findings.ts';
import type { Corrected } from '#app/core/analysis/correction/corrected.ts';
import type { Figure, NoComment, RecruitmentMessage } from '#app/core/analysis/finding.ts';
import type { Paragraph } from '#app/core/article/article.ts';
import { type Part, partAt, partsOf } from '#app/core/article/parts.ts';
import { overlaps, type Span, slice } from '#app/core/article/span.ts';
import type { TopicId } from '#app/core/question/skills.ts';
import { excerpt } from './reading-facts.ts';

export type DeskFinding = FindingView & { also: { id: string; title: string }[] };
export type DeskMove = { id: string; move: RecruitmentMove; words: string };
type RecruitmentMove = Extract<FindingView, { layer: 'recruitment' }>['move'];
export type DeskMessage = Pick<RecruitmentMessage, 'id' | 'label' | 'sender' | 'audience'> & {
  moves: DeskMove[];
};
export type DeskFigure = { id: string; span: Span; words: string; giver: string | null };
export type DeskSilence = Pick<NoComment, 'id' | 'span' | 'who'> & { words: string };

/** What one page of the reading desk shows of an article. Spans count from the start of the part: `base`. */
export type PartView = {
  number: number;
  text: string;
  base: number;
  paragraphs: Paragraph[];
  sentences: Span[];
  findings: DeskFinding[];
  figures: DeskFigure[];
  silences: DeskSilence[];
  messages: DeskMessage[];
  /** Each part's number and first words; one when the article is not divided. */
  parts: { number: number; words: number; begins: string }[];
  /** Findings that are shown, by layer: in the whole article. */
  counts: Record<TopicId, number>;
};

export type Read = { text: string; corrected: Corrected };

export const divide = ({ text, corrected: { analysis } }: Read): Part[] =>
  partsOf(text, analysis.paragraphs, analysis.sentences);

/** The part that is asked for, of what was found in the article. */
export function partView({ text, corrected }: Read, parts: readonly Part[], number: number): PartView {
  const { analysis } = corrected;
  const part = parts[number - 1] ?? { number: 1, span: [0, text.length] as const, words: 0, paragraphs: [] };
  const [base, end] = part.span;
  const shift = ([from, to]: Span): Span => [Math.max(from, base) - base, Math.min(to, end) - base];
  const isWithin = (at: number) => partAt(parts, at) === part.number;
  const isHere = (span: Span) => isWithin(span[0]);
  const own = findingViews(text, corrected, isWithin);
  const shown = own.filter(isShown);
  return {
    number: part.number,
    text: text.slice(base, end),
    base,
    paragraphs: part.paragraphs.map(({ span, ...rest }) => ({ ...rest, span: shift(span) })),
    sentences: analysis.sentences.filter(isHere).map(shift),
    findings: own.map((view) => ({
      ...view,
      spans: view.spans.filter((span) => overlaps(span, part.span)).map(shift),
      also: shown
        .filter((other) => other !== view && shareWords(view, other))
        .map(({ id, title }) => ({ id, title })),
    })),
    figures: analysis.figures
      .filter(({ span }) => isHere(span))
      .map((figure) => ({
        id: figure.id,
        span: shift(figure.span),
        words: slice(text, figure.span),
        giver: giverOf(figure, corrected),
      })),
    silences: analysis.noComment
      .filter(({ span }) => isHere(span))
      .map(({ id, span, who }) => ({ id, span: shift(span), who, words: slice(text, span) })),
    messages: analysis.messages
      .filter(({ span }) => overlaps(span, part.span))
      .map(({ id, label, sender, audience }) => ({
        id,
        label,
        sender,
        audience,
        moves: shown.flatMap((view) =>
          view.layer === 'recruitment' && view.messageId === id
            ? [{ id: view.id, move: view.move, words: excerpt(view.words) }]
            : [],
        ),
      })),
    parts: parts.map((one) => ({
      number: one.number,
      words: one.words,
      begins: excerpt(slice(text, one.paragraphs[0]?.span ?? one.span), 40),
    })),
    counts: {
      sourcing: analysis.attributions.filter(isShown).length,
      persuasion: analysis.techniques.filter(isShown).length,
      recruitment: analysis.recruitment.filter(isShown).length,
    },
  };
}

const shareWords = (a: FindingView, b: FindingView): boolean =>
  a.spans.some((span) => b.spans.some((other) => overlaps(span, other)));

const giverOf = ({ attributedTo, sourceId }: Figure, { analysis }: Corrected): string | null =>
  analysis.sources.find(({ id }) => id === sourceId)?.label ?? attributedTo;
