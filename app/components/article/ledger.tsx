import type { ReactNode } from 'react';
import type { SourceKind, Stake } from '#app/core/analysis/finding.ts';
import { Fold } from '../ui/definition.tsx';
import { Badge } from '../ui/surface.tsx';
import { markId } from './findings.ts';
import { capital, KIND_WORDS, STAKE_WORDS } from './voices.ts';

/** `part`: the part of a long article in which it stands. */
export type LedgerClaim = { id: string; words: string; part: number };

export type LedgerEntry = {
  id: string;
  /** Names it when it is corrected. */
  key: string;
  label: string;
  role: string | null;
  kind: SourceKind;
  stake: Stake;
  stakeWhy: string;
  mentions: number;
  /** A teacher changed it. */
  checked: boolean;
  /** The article's words that confirm what it says. */
  verifiedBy: string | null;
  claims: LedgerClaim[];
};

export type LedgerProps = {
  entries: readonly LedgerEntry[];
  /** The part of the article on this page. */
  part: number;
  /** What stands at the foot of an entry. */
  children?: (entry: LedgerEntry) => ReactNode;
};

/** Who speaks in the article, how, and what they claim. */
export const Ledger = ({ entries, part, children }: LedgerProps) => (
  <ul className="ledger" aria-label="Sources">
    {entries.map((entry) => (
      <li key={entry.id} id={`source-${entry.id}`} className="ledger-entry">
        <div className="cluster spread">
          <h3>{capital(entry.label)}</h3>
          <span className="small muted">
            {entry.mentions === 1 ? 'heard once' : `heard ${entry.mentions} times`}
          </span>
        </div>
        {entry.role !== null && !saysRole(entry, entry.role) && <p className="small muted">{entry.role}</p>}
        <div className="cluster">
          <Badge tone="sourcing">{KIND_WORDS[entry.kind]}</Badge>
          <Badge icon={entry.stake === 'self-interested' ? 'flag' : 'person'}>
            {STAKE_WORDS[entry.stake]}
          </Badge>
          <Badge icon={entry.verifiedBy === null ? 'dash' : 'check'}>
            {entry.verifiedBy === null ? 'Nothing here confirms it' : 'Confirmed in the article'}
          </Badge>
        </div>
        {entry.stakeWhy !== '' && <p className="small">{entry.stakeWhy}</p>}
        {entry.verifiedBy !== null && (
          <p className="small">
            Confirmed by: <q className="words">{entry.verifiedBy}</q>
          </p>
        )}
        <Claims entry={entry} part={part} />
        {children?.(entry)}
      </li>
    ))}
  </ul>
);

const Claims = ({ entry: { claims, mentions }, part }: { entry: LedgerEntry; part: number }) => {
  if (claims.length === 0) return null;
  const more = mentions - claims.length;
  return (
    <Fold summary={mentions === 1 ? 'What it claims' : `What it claims (${mentions})`}>
      <ol className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a className="words" href={hrefIn(claim.part, part, markId(claim.id))}>
              {claim.words}
            </a>
            {claim.part !== part && <span className="small muted"> part {claim.part}</span>}
          </li>
        ))}
      </ol>
      {more > 0 && <p className="small muted">and {more} more</p>}
    </Fold>
  );
};

/** Leads to an element of this page, or of the page with another part of the article. */
export const hrefIn = (part: number, here: number, id: string): string =>
  part === here ? `#${id}` : `?part=${part}#${id}`;

const saysRole = ({ label }: LedgerEntry, role: string) => label.toLowerCase().endsWith(role.toLowerCase());
