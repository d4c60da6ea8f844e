import type { ReactNode } from 'react';
import { FindingCard } from '#app/components/article/finding-card.tsx';
import { type FindingView, markId } from '#app/components/article/findings.ts';
import { Fold } from '#app/components/ui/definition.tsx';
import { SHOWN } from '#app/core/analysis/finding.ts';
import { TOPICS, type TopicId } from '#app/core/question/skills.ts';
import { EmptyLayer } from './empty-layer.tsx';
import { SameWords } from './same-words.tsx';

export type LayerSectionProps = {
  topic: TopicId;
  /** Of all layers. */
  findings: readonly FindingView[];
  /** What stands above the findings: the ledger, the messages. */
  children?: ReactNode;
  /** Names the findings where something shorter stands above them; they are folded away then. */
  findingsTitle?: string;
};

/** One layer of the reading desk: the likely findings first, the less likely behind a fold. */
export const LayerSection = ({ topic, findings, children, findingsTitle }: LayerSectionProps) => {
  const own = findings.filter(({ layer }) => layer === topic);
  const shown = own.filter(({ confidence }) => confidence >= SHOWN);
  const candidates = own.filter(({ confidence }) => confidence < SHOWN);
  return (
    <section id={topic} className="stack desk-layer" aria-labelledby={`${topic}-title`}>
      <h2 id={`${topic}-title`}>{TOPICS[topic].name}</h2>
      {children}
      {shown.length === 0 && <EmptyLayer topic={topic} candidates={candidates.length} />}
      {shown.length > 0 &&
        (findingsTitle === undefined ? (
          <Cards shown={shown} findings={findings} label={TOPICS[topic].name} />
        ) : (
          <Fold summary={`${findingsTitle} (${shown.length})`}>
            <Cards shown={shown} findings={findings} label={findingsTitle} />
          </Fold>
        ))}
      {candidates.length > 0 && (
        <Fold summary={`Less likely (${candidates.length})`}>
          <Cards shown={candidates} findings={findings} label={`${TOPICS[topic].name}, less likely`} />
        </Fold>
      )}
    </section>
  );
};

type CardsProps = { shown: readonly FindingView[]; findings: readonly FindingView[]; label: string };

const Cards = ({ shown, findings, label }: CardsProps) => (
  <ul className="findings" aria-label={label}>
    {shown.map((finding) => (
      <FindingCard key={finding.id} finding={finding}>
        <SameWords finding={finding} findings={findings} />
        <a className="desk-close" href={`#${markId(finding.id)}`}>
          Back to the words
        </a>
      </FindingCard>
    ))}
  </ul>
);
