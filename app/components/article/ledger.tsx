import type { ReactNode } from 'react';
import type { SourceKind, Stake } from '#app/core/analysis/finding.ts';
import { Fold } from '../ui/definition.tsx';
import { Badge } from '../ui/surface.tsx';
import { markId } from './findings.ts';
import { capital, KIND_WORDS, STAKE_WORDS } from './voices.ts';

export type LedgerClaim = { id: string; words: string };

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
  /** In this part of the article. */
  claims: LedgerClaim[];
  /** How many claims stand in other parts of a long article, and where the next is. */
  elsewhere: { count: number; part: number; claimId: string } | null;
};

export type LedgerProps = {
  entries: readonly LedgerEntry[];
  /** What stands at the foot of an entry. */
  children?: (entry: LedgerEntry) => ReactNode;
};

/** Who speaks in the article, how, and what they claim. */
export const Ledger = ({ entries, children }: LedgerProps) => (
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
        <Claims entry={entry} />
        {children?.(entry)}
      </li>
    ))}
  </ul>
);

const Claims = ({ entry: { claims, elsewhere, mentions } }: { entry: LedgerEntry }) => {
  if (mentions === 0) return null;
  return (
    <Fold summary={mentions === 1 ? 'What it claims' : `What it claims (${mentions})`}>
      <ol className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a className="words" href={`#${markId(claim.id)}`}>
              {claim.words}
            </a>
          </li>
        ))}
      </ol>
      {elsewhere !== null && (
        <a className="small" href={`?part=${elsewhere.part}#${markId(elsewhere.claimId)}`}>
          {elsewhere.count} more in other parts of the article
        </a>
      )}
    </Fold>
  );
};

/** Leads to an element of this page, or of the page with another part of the article. */
export const hrefIn = (part: number, here: number, id: string): string =>
  part === here ? `#${id}` : `?part=${part}#${id}`;

const saysRole = ({ label }: LedgerEntry, role: string) => label.toLowerCase().endsWith(role.toLowerCase());
