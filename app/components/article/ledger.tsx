import type { Analysis, Attribution, LedgerSource } from '#app/core/analysis/finding.ts';
import { slice } from '#app/core/article/span.ts';
import { Fold } from '../ui/definition.tsx';
import { Badge } from '../ui/surface.tsx';
import { markId } from './findings.ts';
import { capital, KIND_WORDS, STAKE_WORDS, shortName, sourceName } from './voices.ts';

export type LedgerProps = {
  text: string;
  analysis: Pick<Analysis, 'sources' | 'attributions' | 'noComment' | 'missingVoices'>;
};

/** Who speaks in the article, who was asked and did not, and who is spoken about only. */
export const Ledger = ({ text, analysis }: LedgerProps) => (
  <div className="stack">
    <ul className="ledger" aria-label="Sources">
      {analysis.sources.map((source) => (
        <LedgerEntry
          key={source.id}
          text={text}
          source={source}
          claims={analysis.attributions.filter((found) => found.sourceId === source.id)}
        />
      ))}
    </ul>
    {analysis.noComment.length > 0 && (
      <section className="stack stack-s">
        <h3>Asked, but did not answer</h3>
        <ul className="ledger">
          {analysis.noComment.map((silence) => (
            <li key={silence.id} className="ledger-entry">
              <strong>{capital(shortName(silence.who))}</strong>
              <q className="words">{slice(text, silence.span)}</q>
              <p className="small muted">Silence is not a yes and not a no.</p>
            </li>
          ))}
        </ul>
      </section>
    )}
    {analysis.missingVoices.length > 0 && (
      <section className="stack stack-s">
        <h3>Spoken about, never heard</h3>
        <ul className="ledger">
          {analysis.missingVoices.map((voice) => (
            <li key={voice.id} className="ledger-entry">
              <strong>{capital(voice.who)}</strong>
              <p className="small">{voice.why}</p>
            </li>
          ))}
        </ul>
      </section>
    )}
  </div>
);

type EntryProps = { text: string; source: LedgerSource; claims: Attribution[] };

const LedgerEntry = ({ text, source, claims }: EntryProps) => (
  <li className="ledger-entry">
    <div className="cluster spread">
      <h3>{sourceName(source)}</h3>
      <span className="small muted">
        {source.mentions === 1 ? 'heard once' : `heard ${source.mentions} times`}
      </span>
    </div>
    {source.role !== null && !saysRole(source, source.role) && <p className="small muted">{source.role}</p>}
    <div className="cluster">
      <Badge tone="sourcing">{KIND_WORDS[source.kind]}</Badge>
      <Badge icon={source.stake === 'self-interested' ? 'flag' : 'person'}>{STAKE_WORDS[source.stake]}</Badge>
      <Badge icon={source.verifiedBy === null ? 'dash' : 'check'}>
        {source.verifiedBy === null ? 'Nothing here confirms it' : 'Confirmed in the article'}
      </Badge>
    </div>
    {source.stakeWhy !== '' && <p className="small">{source.stakeWhy}</p>}
    {source.verifiedBy !== null && (
      <p className="small">
        Confirmed by: <q className="words">{slice(text, source.verifiedBy)}</q>
      </p>
    )}
    {claims.length > 0 && (
      <Fold summary={claims.length === 1 ? 'What it claims' : `What it claims (${claims.length})`}>
        <ol className="claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <a className="words" href={`#${markId(claim.id)}`}>
                {excerpt(claim.content.map((span) => slice(text, span)).join(' … '))}
              </a>
            </li>
          ))}
        </ol>
      </Fold>
    )}
  </li>
);

const saysRole = ({ label }: LedgerSource, role: string) => label.toLowerCase().endsWith(role.toLowerCase());

const LONGEST_EXCERPT = 140;

const excerpt = (words: string): string => {
  if (words.length <= LONGEST_EXCERPT) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_EXCERPT))} …`;
};
