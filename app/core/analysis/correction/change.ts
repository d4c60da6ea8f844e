import type { Span } from '../../article/span.ts';
import type { Quotation, SourceKind, Stake, Voice } from '../finding.ts';
import type { TechniqueId } from '../persuasion/techniques.ts';
import type { MoveId } from '../recruitment/moves.ts';

/**
 * A finding as analysis saw it first, or as it was added: it keeps this key when it is relabelled, and is found by
 * it in an analysis that a later release makes. `span` of an attribution is its first stretch of content.
 */
export type FindingKey =
  | { layer: 'sourcing'; span: Span; speaker: string }
  | { layer: 'persuasion'; span: Span; label: TechniqueId }
  | { layer: 'recruitment'; span: Span; label: MoveId }
  | { layer: 'silence'; span: Span };

/** A source as analysis called it first, or as it was added; kept through renaming and merging. */
export type SourceKey = { name: string; kind: SourceKind };

/** What a teacher changes in what analysis found. */
export type Change =
  | { type: 'accept'; finding: FindingKey }
  | { type: 'reject'; finding: FindingKey }
  | { type: 'relabel-technique'; finding: FindingKey; label: TechniqueId; voice: Voice }
  | { type: 'relabel-move'; finding: FindingKey; label: MoveId; message: Span | null }
  | { type: 'relabel-attribution'; finding: FindingKey; speaker: SourceKey; quotation: Quotation }
  | { type: 'add-technique'; span: Span; label: TechniqueId; voice: Voice }
  | { type: 'add-move'; span: Span; label: MoveId; message: Span | null }
  | {
      type: 'add-attribution';
      content: Span;
      cue: Span | null;
      source: Span | null;
      speaker: SourceKey;
      quotation: Quotation;
    }
  | { type: 'add-silence'; span: Span; who: string }
  | { type: 'rename-source'; source: SourceKey; name: string }
  | { type: 'merge-sources'; source: SourceKey; into: SourceKey }
  | { type: 'set-kind'; source: SourceKey; kind: SourceKind }
  | { type: 'set-role'; source: SourceKey; role: string | null }
  | { type: 'set-stake'; source: SourceKey; stake: Stake; why: string | null };

/** A change with the id of the correction that made it. */
export type MadeChange = { id: string; change: Change };
