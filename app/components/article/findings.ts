import type { Analysis, Voice } from '#app/core/analysis/finding.ts';
import { TECHNIQUES } from '#app/core/analysis/persuasion/techniques.ts';
import { MOVES } from '#app/core/analysis/recruitment/moves.ts';
import { type Span, slice } from '#app/core/article/span.ts';
import type { TopicId } from '#app/core/question/skills.ts';
import type { Mark } from './segments.ts';
import { capital, sourceName } from './voices.ts';

/** A finding as the reading desk shows it. Its card has the id `f-…`, its words in the article `m-…`. */
export type FindingView = {
  id: string;
  layer: TopicId;
  title: string;
  /** What the title means, for the technique's or the move's name; null where the title says it all. */
  definition: string | null;
  voice: string;
  confidence: number;
  why: string;
  spans: Span[];
  words: string;
};

export const markId = (findingId: string): string => `m-${findingId}`;
export const cardId = (findingId: string): string => `f-${findingId}`;

const QUOTATION = { direct: 'Quotation', mixed: 'Part quotation', indirect: 'Reported claim' } as const;

/** All findings of at least this confidence, in text order. */
export const findingViews = (text: string, analysis: Analysis, least = 0): FindingView[] => {
  const sourceOf = (id: string | null) => analysis.sources.find((source) => source.id === id);
  const voiceWords = (voice: Voice, sourceId: string | null): string => {
    if (voice === 'reporter') return 'The article’s own words';
    if (voice === 'depicted') return 'The message the article describes, not the article itself';
    return `${sourceName(sourceOf(sourceId))}, not the article itself`;
  };
  const quote = (spans: Span[]) => spans.map((span) => slice(text, span)).join(' … ');

  const views: FindingView[] = [
    ...analysis.attributions.map(
      (found): FindingView => ({
        id: found.id,
        layer: 'sourcing',
        title: `${QUOTATION[found.quotation]}: ${capital(sourceOf(found.sourceId)?.label ?? found.speaker)}`,
        definition: null,
        voice: capital(sourceOf(found.sourceId)?.label ?? found.speaker),
        confidence: found.confidence,
        why: found.why,
        spans: found.content,
        words: quote(found.content),
      }),
    ),
    ...analysis.techniques.map(
      (found): FindingView => ({
        id: found.id,
        layer: 'persuasion',
        title: TECHNIQUES[found.technique].name,
        definition: `${TECHNIQUES[found.technique].definition} It asks the reader to ${TECHNIQUES[found.technique].effect}.`,
        voice: voiceWords(found.voice, found.sourceId),
        confidence: found.confidence,
        why: found.why,
        spans: [found.span],
        words: slice(text, found.span),
      }),
    ),
    ...analysis.recruitment.map(
      (found): FindingView => ({
        id: found.id,
        layer: 'recruitment',
        title: MOVES[found.move].name,
        definition: MOVES[found.move].definition,
        voice: capital(
          analysis.messages.find((message) => message.id === found.messageId)?.label ??
            'the message the article describes',
        ),
        confidence: found.confidence,
        why: found.why,
        spans: [found.span],
        words: slice(text, found.span),
      }),
    ),
  ];
  const begins = (view: FindingView) => view.spans[0]?.[0] ?? 0;
  return views.filter((view) => view.confidence >= least).sort((a, b) => begins(a) - begins(b));
};

/** The marks of findings. A content in several pieces has one anchor, at its first. */
export const marksOf = (views: readonly FindingView[], linked = true): Mark[] =>
  views.flatMap((view) =>
    view.spans.map((span, index) => ({
      span,
      layer: view.layer,
      id: index === 0 ? markId(view.id) : `${markId(view.id)}-${index + 1}`,
      label: view.title,
      href: linked ? `#${cardId(view.id)}` : undefined,
    })),
  );
