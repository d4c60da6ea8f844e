import { markId } from '#app/components/article/findings.ts';
import { hrefIn } from '#app/components/article/ledger.tsx';
import { capital, shortName } from '#app/components/article/voices.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { writeKey } from '#app/core/analysis/correction/finding-key.ts';
import { Changeable, CorrectionForm } from './correction-form.tsx';
import type { LedgerView, OtherSource } from './ledger-view.server.ts';
import type { PartView } from './part-view.server.ts';

export type UnheardProps = { view: PartView; missing: LedgerView['missing'] };

/** Who was asked and did not answer, and who is spoken about only. */
export const Unheard = ({ view: { silences, base }, missing }: UnheardProps) => {
  return (
    <>
      {silences.length > 0 && (
        <section className="stack stack-s">
          <h3>Asked, but did not answer</h3>
          <ul className="ledger">
            {silences.map(({ id, who, words, span: [from, to] }) => (
              <li key={id} className="ledger-entry" id={`f-${id}`}>
                <strong>{capital(shortName(who))}</strong>
                <a href={`#${markId(id)}`}>
                  <q className="words">{words}</q>
                </a>
                <p className="small muted">Silence is not a yes and not a no.</p>
                <Changeable id={id} anchor={`f-${id}`} about={`${who} did not answer`}>
                  <CorrectionForm
                    fields={{
                      intent: 'reject',
                      finding: writeKey({ layer: 'silence', span: [from + base, to + base] }),
                    }}
                  >
                    <Button look="quiet" small>
                      Take it out
                    </Button>
                  </CorrectionForm>
                </Changeable>
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section className="stack stack-s">
          <h3>Spoken about, never heard</h3>
          <ul className="ledger">
            {missing.map((voice) => (
              <li key={voice.id} className="ledger-entry">
                <strong>{capital(voice.who)}</strong>
                <p className="small">{voice.why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** Sources of a long article that do not speak in this part of it. */
export const OtherSources = ({ others, part }: { others: readonly OtherSource[]; part: number }) => {
  if (others.length === 0) return null;
  return (
    <Fold summary={`Sources in other parts (${others.length})`}>
      <ul className="claims">
        {others.map((other) => (
          <li key={other.id}>
            <a href={hrefIn(other.part, part, other.claimId === null ? 'sourcing' : markId(other.claimId))}>
              {capital(other.label)}
            </a>{' '}
            <span className="small muted">
              {other.mentions === 1 ? 'heard once' : `heard ${other.mentions} times`}, first in part{' '}
              {other.part}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
