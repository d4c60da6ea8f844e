import type { Corrected } from '#app/core/analysis/correction/corrected.ts';
import { writeKey } from '#app/core/analysis/correction/finding-key.ts';
import type { Quotation, Voice } from '#app/core/analysis/finding.ts';
import { SHOWN } from '#app/core/analysis/finding.ts';
import { TECHNIQUES, type TechniqueId } from '#app/core/analysis/persuasion/techniques.ts';
import { MOVES, type MoveId } from '#app/core/analysis/recruitment/moves.ts';
import { type Span, slice } from '#app/core/article/span.ts';
import type { Mark } from './segments.ts';
import { capital, sourceName } from './voices.ts';

/** What a finding is, as a form chooses it. */
export type FindingLabel =
  | { layer: 'sourcing'; sourceId: string | null; quotation: Quotation }
  | { layer: 'persuasion'; technique: TechniqueId; voice: Voice }
  | { layer: 'recruitment'; move: MoveId; messageId: string | null };

/** A finding as the reading desk shows it. Its card has the id `f-…`, its words in the article `m-…`. */
export type FindingView = FindingLabel & {
  id: string;
  /** Names it when it is corrected. */
  key: string;
  title: string;
  /** Whose voice, in words. */
  who: string;
  confidence: number;
  /** A teacher accepted, changed or added it. */
  checked: boolean;
  why: string;
  spans: Span[];
  words: string;
};

export const markId = (findingId: string): string => `m-${findingId}`;
export const cardId = (findingId: string): string => `f-${findingId}`;

export const isShown = ({ confidence }: { confidence: number }): boolean => confidence >= SHOWN;

export const QUOTATION_WORDS = {
  direct: 'Quotation',
  mixed: 'Part quotation',
  indirect: 'Reported claim',
} as const;

/** What the title means, for a technique's or a move's name; null where the title says it all. */
export const definitionOf = (view: FindingLabel): string | null => {
  if (view.layer === 'sourcing') return null;
  if (view.layer === 'recruitment') return MOVES[view.move].definition;
  const { definition, effect } = TECHNIQUES[view.technique];
  return `${definition} It asks the reader to ${effect}.`;
};

/** The findings whose words begin at a place that is wanted, in text order. */
export const findingViews = (
  text: string,
  { analysis, keys, checked }: Pick<Corrected, 'analysis' | 'keys' | 'checked'>,
  isWanted: (at: number) => boolean = () => true,
): FindingView[] => {
  const sources = new Map(analysis.sources.map((source) => [source.id, source]));
  const messages = new Map(analysis.messages.map((message) => [message.id, message]));
  const voiceWords = (voice: Voice, sourceId: string | null): string => {
    if (voice === 'reporter') return 'The article’s own words';
    if (voice === 'depicted') return 'The message the article describes, not the article itself';
    return `${sourceName(sources.get(sourceId ?? ''))}, not the article itself`;
  };
  const shared = (
    { id, confidence, why }: { id: string; confidence: number; why: string },
    spans: Span[],
  ) => {
    const key = keys.get(id);
    const words = spans.map((span) => slice(text, span)).join(' … ');
    return {
      id,
      confidence,
      why,
      spans,
      words,
      checked: checked.has(id),
      key: key === undefined ? '' : writeKey(key),
    };
  };
  const views: FindingView[] = [
    ...analysis.attributions
      .filter(({ content: [first] }) => isWanted(first?.[0] ?? 0))
      .map((found): FindingView => {
        const who = capital(sources.get(found.sourceId ?? '')?.label ?? found.speaker);
        const { sourceId, quotation } = found;
        const title = `${QUOTATION_WORDS[quotation]}: ${who}`;
        return { ...shared(found, found.content), layer: 'sourcing', sourceId, quotation, title, who };
      }),
    ...analysis.techniques
      .filter(({ span }) => isWanted(span[0]))
      .map((found): FindingView => {
        const { technique, voice, sourceId } = found;
        const who = voiceWords(voice, sourceId);
        return {
          ...shared(found, [found.span]),
          layer: 'persuasion',
          technique,
          voice,
          title: TECHNIQUES[technique].name,
          who,
        };
      }),
    ...analysis.recruitment
      .filter(({ span }) => isWanted(span[0]))
      .map((found): FindingView => {
        const { move, messageId } = found;
        const who = capital(messages.get(messageId ?? '')?.label ?? 'the message the article describes');
        return {
          ...shared(found, [found.span]),
          layer: 'recruitment',
          move,
          messageId,
          title: MOVES[move].name,
          who,
        };
      }),
  ];
  const begins = (view: FindingView) => view.spans[0]?.[0] ?? 0;
  return views.sort((a, b) => begins(a) - begins(b));
};

/** The marks of findings. A content in several pieces has one anchor, at its first. */
export const marksOf = (views: readonly Pick<FindingView, 'id' | 'layer' | 'title' | 'spans'>[]): Mark[] =>
  views.flatMap((view) =>
    view.spans.map((span, index) => ({
      span,
      layer: view.layer,
      id: index === 0 ? markId(view.id) : `${markId(view.id)}-${index + 1}`,
      label: view.title,
      href: `#${cardId(view.id)}`,
    })),
  );
