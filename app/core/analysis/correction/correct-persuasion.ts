import type { Span } from '../../article/span.ts';
import type { TechniqueFinding, Voice } from '../finding.ts';
import { explain } from '../persuasion/explain.ts';
import { TECHNIQUES, type TechniqueId } from '../persuasion/techniques.ts';
import type { Change } from './change.ts';
import { keyOf } from './finding-key.ts';
import { type Held, insert, place, touch } from './held.ts';

type Techniques = Held<TechniqueFinding>[];
/** `speakerAt`: the source whose words stand at a span. */
export type Around = { text: string; by: string; speakerAt: (span: Span) => string | null };

/** The techniques after one change; null when it finds nothing to change. */
export function correctPersuasion(held: Techniques, change: Change, around: Around): Techniques | null {
  const { by, text } = around;
  switch (change.type) {
    case 'accept':
      return touch(held, { key: change.finding, by, status: 'checked' }, sure);
    case 'reject':
      return touch(held, { key: change.finding, by, status: 'out' }, (finding) => finding);
    case 'relabel-technique':
      return touch(held, { key: change.finding, by, status: 'checked' }, (finding) => ({
        ...sure(finding),
        ...named(finding.span, change, around),
        why: finding.technique === change.label ? finding.why : whyOf(text, finding.span, change.label),
      }));
    case 'add-technique':
      return add(held, change, around);
    default:
      return null;
  }
}

const sure = (finding: TechniqueFinding): TechniqueFinding => ({ ...finding, confidence: 1 });

const named = (span: Span, given: { label: TechniqueId; voice: Voice }, { speakerAt }: Around) => ({
  technique: given.label,
  voice: given.voice,
  sourceId: given.voice === 'reporter' ? null : speakerAt(span),
});

/** What was found already in these words under this name is checked, not added again. */
function add(
  held: Techniques,
  change: Extract<Change, { type: 'add-technique' }>,
  around: Around,
): Techniques {
  const { span, label } = change;
  const { by, text } = around;
  const [start, end] = span;
  const finding: TechniqueFinding = {
    id: `t-${label}-${start}-${end}`,
    span,
    confidence: 1,
    why: whyOf(text, span, label),
    ...named(span, change, around),
  };
  const key = keyOf.technique(finding);
  if (place(held, key) < 0) return insert(held, { key, finding, by });
  return (
    touch(held, { key, by, status: 'checked' }, (known) => ({
      ...sure(known),
      ...named(span, change, around),
    })) ?? held
  );
}

const whyOf = (text: string, span: Span, label: TechniqueId): string =>
  explain(text, span, `asks the reader to ${TECHNIQUES[label].effect}`);
