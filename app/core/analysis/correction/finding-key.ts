import type { Span } from '../../article/span.ts';
import type { Attribution, NoComment, RecruitmentFinding, TechniqueFinding } from '../finding.ts';
import { TECHNIQUE_IDS } from '../persuasion/techniques.ts';
import { MOVE_IDS } from '../recruitment/moves.ts';
import type { FindingKey, SourceKey } from './change.ts';

export const keyOf = {
  attribution: ({ content, speaker }: Attribution): FindingKey => ({
    layer: 'sourcing',
    span: content[0] ?? [0, 0],
    speaker,
  }),
  technique: ({ span, technique }: TechniqueFinding): FindingKey => ({
    layer: 'persuasion',
    span,
    label: technique,
  }),
  move: ({ span, move }: RecruitmentFinding): FindingKey => ({ layer: 'recruitment', span, label: move }),
  silence: ({ span }: NoComment): FindingKey => ({ layer: 'silence', span }),
};

/** The key in one line, for a form: `persuasion:12-40:doubt`. */
export function writeKey(key: FindingKey): string {
  const place = `${key.layer}:${key.span[0]}-${key.span[1]}`;
  if (key.layer === 'silence') return place;
  return `${place}:${key.layer === 'sourcing' ? key.speaker : key.label}`;
}

/** Null when it is no key. */
export function readKey(line: string): FindingKey | null {
  const [, layer, from, to, rest = ''] = /^([a-z]+):(\d{1,9})-(\d{1,9})(?::(.*))?$/s.exec(line) ?? [];
  const span: Span = [Number(from), Number(to)];
  if (layer === 'silence') return { layer, span };
  if (layer === 'sourcing') return { layer, span, speaker: rest };
  const technique = TECHNIQUE_IDS.find((id) => id === rest);
  if (layer === 'persuasion' && technique) return { layer, span, label: technique };
  const move = MOVE_IDS.find((id) => id === rest);
  return layer === 'recruitment' && move ? { layer, span, label: move } : null;
}

/** A source's key in one line, for a form: `named:Ada Moss`. */
export const writeSourceKey = ({ kind, name }: SourceKey): string => `${kind}:${name}`;

const KINDS = ['named', 'unnamed', 'organization', 'document', 'character'] as const;

/** Null when it is no key. */
export function readSourceKey(line: string): SourceKey | null {
  const colon = line.indexOf(':');
  const kind = KINDS.find((one) => one === line.slice(0, Math.max(0, colon)));
  const name = line.slice(colon + 1).trim();
  return kind === undefined || name === '' ? null : { kind, name };
}
