import type { Span } from '../../article/span.ts';
import type { Analysis, Attribution, NoComment, RecruitmentFinding, TechniqueFinding } from '../finding.ts';
import { plainSentences } from '../plain-sentences.ts';
import type { Change, FindingKey, MadeChange, SourceKey } from './change.ts';
import { correctPersuasion } from './correct-persuasion.ts';
import { correctRecruitment } from './correct-recruitment.ts';
import { correctSourcing, holdSourcing } from './correct-sourcing.ts';
import { keyOf } from './finding-key.ts';
import { follow, innermost } from './follow.ts';
import { type Held, hold, kept } from './held.ts';

/** A finding that a teacher took out. `by`: the correction that did. */
export type TakenOut = { by: string } & (
  | { layer: 'sourcing'; finding: Attribution }
  | { layer: 'silence'; finding: NoComment }
  | { layer: 'persuasion'; finding: TechniqueFinding }
  | { layer: 'recruitment'; finding: RecruitmentFinding }
);

/** What counts once a teacher's changes are made. */
export type Corrected = {
  analysis: Analysis;
  /** By finding id: the key that a further change names it by. */
  keys: Map<string, FindingKey>;
  /** By source id: the key that a further change names it by. */
  sourceKeys: Map<string, SourceKey>;
  /** Ids of findings and sources that a teacher accepted, changed or added. */
  checked: Set<string>;
  takenOut: TakenOut[];
  /** Ids of changes whose finding or source is no longer there: they do nothing. */
  idle: Set<string>;
};

/**
 * Makes a teacher's changes, in their order, to what analysis found in `text`. The figures, the ledger and the voices
 * of techniques follow the attributions; a voice that the teacher chose stays. Without changes the analysis comes
 * back as it was given.
 */
export function corrected(found: Analysis, changes: readonly MadeChange[], text: string): Corrected {
  const idle = new Set<string>();
  const apply = <T>(start: T, layer: Layer, step: (held: T, made: MadeChange) => T | null): T =>
    changes
      .filter(({ change }) => layerOf(change) === layer)
      .reduce((held, made) => {
        const next = isWithin(made.change, text) ? step(held, made) : null;
        if (next === null) idle.add(made.id);
        return next ?? held;
      }, start);

  const sourcing = apply(holdSourcing(found), 'sourcing', (held, { id, change }) =>
    correctSourcing(held, change, { text, by: id }),
  );
  const said = changes.some(({ change }) => layerOf(change) === 'sourcing');
  const sourced: Analysis = said ? { ...found, ...follow(found, sourcing) } : found;
  const speakerAt = (span: Span) => innermost(sourced.attributions, span)?.sourceId ?? null;
  const techniques = apply(hold(sourced.techniques, keyOf.technique), 'persuasion', (held, { id, change }) =>
    correctPersuasion(held, change, { text, by: id, speakerAt }),
  );
  const moves = apply(hold(found.recruitment, keyOf.move), 'recruitment', (held, { id, change }) =>
    correctRecruitment(held, change, { text, by: id, messages: found.messages }),
  );

  const analysis = { ...sourced, techniques: kept(techniques), recruitment: kept(moves) };
  const held = [...sourcing.attributions, ...sourcing.silences, ...techniques, ...moves];
  return {
    analysis: changes.length === 0 ? found : { ...analysis, plain: plainSentences(analysis) },
    keys: new Map(held.map(({ finding, key }) => [finding.id, key])),
    sourceKeys: new Map(
      sourcing.sources.flatMap(({ source, keys: [key] }) => (key ? [[source.id, key] as const] : [])),
    ),
    checked: new Set([
      ...held
        .filter(({ status }) => status === 'checked' || status === 'added')
        .map(({ finding }) => finding.id),
      ...sourcing.sources.filter(({ by }) => by !== null).map(({ source }) => source.id),
    ]),
    takenOut: [
      ...out('sourcing', sourcing.attributions),
      ...out('silence', sourcing.silences),
      ...out('persuasion', techniques),
      ...out('recruitment', moves),
    ] as TakenOut[],
    idle,
  };
}

const out = <F>(layer: TakenOut['layer'], held: readonly Held<F>[]) =>
  held.flatMap(({ finding, status, by }) => (status === 'out' ? [{ layer, finding, by: by ?? '' }] : []));

type Layer = 'sourcing' | 'persuasion' | 'recruitment';

/** The layer that a change is about; silences belong to the sourcing. */
function layerOf(change: Change): Layer {
  if (change.type === 'accept' || change.type === 'reject')
    return change.finding.layer === 'silence' ? 'sourcing' : change.finding.layer;
  if (change.type === 'relabel-technique' || change.type === 'add-technique') return 'persuasion';
  return change.type === 'relabel-move' || change.type === 'add-move' ? 'recruitment' : 'sourcing';
}

/** Words that an addition marks have to stand in this text. */
function isWithin(change: Change, { length }: string): boolean {
  const spans =
    change.type === 'add-attribution'
      ? [change.content, change.cue, change.source]
      : 'span' in change
        ? [change.span]
        : [];
  return spans.every((span) => span === null || (0 <= span[0] && span[0] < span[1] && span[1] <= length));
}
