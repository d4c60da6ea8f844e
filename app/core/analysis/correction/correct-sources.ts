import type { LedgerSource } from '../finding.ts';
import type { Change, SourceKey } from './change.ts';

/** A source in the teacher's hands, with all names it goes by: its own first, then those merged into it. */
export type HeldSource = { keys: SourceKey[]; source: LedgerSource; by: string | null };

export const holdSources = (sources: readonly LedgerSource[]): HeldSource[] =>
  sources.map((source) => ({ keys: [{ name: source.name, kind: source.kind }], source, by: null }));

/** By its first name and kind, else by its first name, else by its name now; -1 when there is none. */
export function placeOfSource(held: readonly HeldSource[], { name, kind }: SourceKey): number {
  const byKey = held.findIndex(({ keys }) => keys.some((key) => key.name === name && key.kind === kind));
  if (byKey >= 0) return byKey;
  const byName = held.findIndex(({ keys }) => keys.some((key) => key.name === name));
  return byName >= 0 ? byName : held.findIndex(({ source }) => source.name === name);
}

export const findSource = (held: readonly HeldSource[], key: SourceKey): LedgerSource | null =>
  held[placeOfSource(held, key)]?.source ?? null;

/** The list with this source in it, added when it is not there. `id`: what it gets then. */
export function withSource(
  held: readonly HeldSource[],
  { name, kind }: SourceKey,
  { by, id }: { by: string; id: string },
): { sources: HeldSource[]; source: LedgerSource } {
  const known = findSource(held, { name, kind });
  if (known !== null) return { sources: [...held], source: known };
  const source: LedgerSource = {
    id: held.some((one) => one.source.id === id) ? `${id}-${held.length}` : id,
    name,
    kind,
    role: null,
    label: name,
    stake: 'unclear',
    stakeWhy: 'The article does not say what this source gains or loses.',
    mentions: 0,
    attributionIds: [],
    introduced: [],
    verifiedBy: null,
  };
  return { sources: [...held, { keys: [{ name, kind }], source, by }], source };
}

export type SourceChange = Extract<Change, { source: SourceKey }>;

export const isSourceChange = (change: Change): change is SourceChange =>
  change.type === 'merge-sources' || change.type === 'rename-source' || change.type.startsWith('set-');

/** The sources after a change of one of them, and which took another's place; null when there is none to change. */
export function correctSources(
  held: readonly HeldSource[],
  change: SourceChange,
  by: string,
): { sources: HeldSource[]; merged: { from: string; into: string } | null } | null {
  const at = placeOfSource(held, change.source);
  const one = held[at];
  if (one === undefined) return null;
  const changed = (source: Partial<LedgerSource>) => ({
    sources: held.with(at, { ...one, source: { ...one.source, ...source }, by }),
    merged: null,
  });
  switch (change.type) {
    case 'rename-source':
      return changed({ name: change.name, label: change.name });
    case 'set-kind':
      return changed({ kind: change.kind });
    case 'set-role':
      return changed({ role: change.role });
    case 'set-stake':
      return changed({ stake: change.stake, stakeWhy: change.why ?? STAKE_SET[change.stake] });
    case 'merge-sources':
      return merge(held, at, placeOfSource(held, change.into), by);
  }
}

const STAKE_SET: Record<LedgerSource['stake'], string> = {
  'self-interested': 'Your teacher marked it: it gains or loses by what people believe.',
  independent: 'Your teacher marked it: it has nothing to gain or lose here.',
  unclear: 'The article does not say what this source gains or loses.',
};

function merge(held: readonly HeldSource[], at: number, target: number, by: string) {
  const [one, into] = [held[at], held[target]];
  if (one === undefined || into === undefined || one === into) return null;
  const source: LedgerSource = {
    ...into.source,
    role: into.source.role ?? one.source.role,
    introduced: [...into.source.introduced, ...one.source.introduced].sort((a, b) => a[0] - b[0]),
    verifiedBy: into.source.verifiedBy ?? one.source.verifiedBy,
  };
  const sources = held.with(target, { keys: [...into.keys, ...one.keys], source, by });
  return {
    sources: sources.filter((_, index) => index !== at),
    merged: { from: one.source.id, into: into.source.id },
  };
}
