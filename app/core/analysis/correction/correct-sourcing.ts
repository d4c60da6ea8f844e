import type { Analysis, Attribution, LedgerSource, NoComment } from '../finding.ts';
import { quoteWords } from '../persuasion/explain.ts';
import type { Change } from './change.ts';
import {
  correctSources,
  type HeldSource,
  holdSources,
  isSourceChange,
  withSource,
} from './correct-sources.ts';
import { keyOf } from './finding-key.ts';
import { type Held, hold, insert, place, touch } from './held.ts';

/** Who says what, in the teacher's hands. `merged`: ids of sources that were merged, and into which. */
export type Sourcing = {
  attributions: Held<Attribution>[];
  silences: Held<NoComment>[];
  sources: HeldSource[];
  merged: Map<string, string>;
};

export const holdSourcing = (analysis: Analysis): Sourcing => ({
  attributions: hold(analysis.attributions, keyOf.attribution),
  silences: hold(analysis.noComment, keyOf.silence),
  sources: holdSources(analysis.sources),
  merged: new Map(),
});

type Made = { text: string; by: string };

/** Who says what after one change; null when it finds nothing to change. */
export function correctSourcing(held: Sourcing, change: Change, made: Made): Sourcing | null {
  if (isSourceChange(change)) return changeSource(held, change, made.by);
  switch (change.type) {
    case 'accept':
    case 'reject':
      return judge(held, change, made.by);
    case 'relabel-attribution':
      return relabel(held, change, made);
    case 'add-attribution':
      return add(held, change, made);
    case 'add-silence':
      return addSilence(held, change, made.by);
    default:
      return null;
  }
}

function changeSource(
  held: Sourcing,
  change: Parameters<typeof correctSources>[1],
  by: string,
): Sourcing | null {
  const done = correctSources(held.sources, change, by);
  if (done === null) return null;
  const { sources, merged } = done;
  if (merged === null) return { ...held, sources };
  const attributions = held.attributions.map((one) =>
    one.finding.sourceId === merged.from
      ? { ...one, finding: { ...one.finding, sourceId: merged.into } }
      : one,
  );
  return { ...held, sources, attributions, merged: new Map([...held.merged, [merged.from, merged.into]]) };
}

function judge(
  held: Sourcing,
  { type, finding: key }: Extract<Change, { type: 'accept' | 'reject' }>,
  by: string,
): Sourcing | null {
  const status = type === 'accept' ? 'checked' : 'out';
  if (key.layer === 'silence') {
    const silences = touch(held.silences, { key, by, status }, (finding) => finding);
    return silences && { ...held, silences };
  }
  const attributions = touch(held.attributions, { key, by, status }, (finding) =>
    type === 'accept' ? { ...finding, confidence: 1 } : finding,
  );
  return attributions && { ...held, attributions };
}

const spokenBy = (source: LedgerSource): Partial<Attribution> => ({
  speaker: source.name,
  speakerKind: source.kind,
  sourceId: source.id,
  confidence: 1,
});

const whyOf = (text: string, { content }: Pick<Attribution, 'content'>, source: LedgerSource): string =>
  `A teacher who read the article says that ${quoteWords(text, content[0] ?? [0, 0])} comes from ${source.label}.`;

function relabel(
  held: Sourcing,
  change: Extract<Change, { type: 'relabel-attribution' }>,
  { text, by }: Made,
): Sourcing | null {
  const { finding: key, speaker, quotation } = change;
  const { sources, source } = withSource(held.sources, speaker, { by, id: `s-at-${key.span[0]}` });
  const attributions = touch(held.attributions, { key, by, status: 'checked' }, (finding) => ({
    ...finding,
    ...spokenBy(source),
    quotation,
    why: finding.sourceId === source.id ? finding.why : whyOf(text, finding, source),
  }));
  return attributions && { ...held, attributions, sources };
}

/** What was found already in these words is given the speaker, not added again. */
function add(held: Sourcing, change: Extract<Change, { type: 'add-attribution' }>, made: Made): Sourcing {
  const { content, cue, source: named, speaker, quotation } = change;
  const { by, text } = made;
  const key = { layer: 'sourcing', span: content, speaker: speaker.name } as const;
  const known = place(held.attributions, key) >= 0;
  const again =
    known && relabel(held, { type: 'relabel-attribution', finding: key, speaker, quotation }, made);
  if (again) return again;
  const { sources, source } = withSource(held.sources, speaker, { by, id: `s-at-${content[0]}` });
  const id = `a-${content.join('-')}`;
  const finding = { id, content: [content], cue, source: named, quotation, why: '' };
  const whole = { ...finding, ...spokenBy(source), why: whyOf(text, finding, source) } as Attribution;
  const introduced = named === null ? [] : [named];
  return {
    ...held,
    attributions: insert(held.attributions, { key, finding: whole, by }),
    sources: sources.map((one) =>
      one.source.id === source.id && one.source.introduced.length === 0
        ? { ...one, source: { ...one.source, introduced } }
        : one,
    ),
  };
}

function addSilence(
  held: Sourcing,
  { span, who }: Extract<Change, { type: 'add-silence' }>,
  by: string,
): Sourcing {
  const finding: NoComment = { id: `n-${span.join('-')}`, span, who };
  const key = keyOf.silence(finding);
  const again = touch(held.silences, { key, by, status: 'checked' }, (known) => ({ ...known, who }));
  return { ...held, silences: again ?? insert(held.silences, { key, finding, by }) };
}
