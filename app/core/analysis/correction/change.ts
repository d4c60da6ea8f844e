import type { Span } from '../../article/span.ts';
import type { SourceKind, Stake, Voice } from '../finding.ts';
import type { TechniqueId } from '../persuasion/techniques.ts';
import type { MoveId } from '../recruitment/moves.ts';

/** A finding, named so that it is found again in an analysis made by a later release: by layer, label and span. */
export type FindingKey =
  | { layer: 'sourcing'; content: Span }
  | { layer: 'persuasion'; label: TechniqueId; span: Span }
  | { layer: 'recruitment'; label: MoveId; span: Span };

/** What a teacher changes in what analysis found. */
export type Change =
  | { type: 'accept'; finding: FindingKey }
  | { type: 'reject'; finding: FindingKey }
  | { type: 'relabel-technique'; finding: FindingKey; label: TechniqueId; voice: Voice }
  | { type: 'relabel-move'; finding: FindingKey; label: MoveId }
  | { type: 'set-speaker'; finding: FindingKey; speaker: string }
  | { type: 'add-technique'; span: Span; label: TechniqueId; voice: Voice }
  | { type: 'add-move'; span: Span; label: MoveId }
  | {
      type: 'add-attribution';
      content: Span;
      cue: Span | null;
      source: Span | null;
      speaker: string;
      kind: SourceKind;
    }
  | { type: 'rename-source'; source: string; name: string }
  | { type: 'merge-sources'; source: string; into: string }
  | { type: 'set-kind'; source: string; kind: SourceKind }
  | { type: 'set-stake'; source: string; stake: Stake };
