import type { ReactNode } from 'react';
import { FindingCard } from '#app/components/article/finding-card.tsx';
import { isShown, markId } from '#app/components/article/findings.ts';
import { Fold } from '#app/components/ui/definition.tsx';
import { TOPICS, type TopicId } from '#app/core/question/skills.ts';
import { ChangeFinding } from './change-finding.tsx';
import { EmptyLayer } from './empty-layer.tsx';
import type { OutLine } from './ledger-view.server.ts';
import type { DeskFinding } from './part-view.server.ts';
import { SameWords } from './same-words.tsx';
import { TakenOut } from './taken-out.tsx';

export type LayerSectionProps = {
  topic: TopicId;
  /** Of all layers. */
  findings: readonly DeskFinding[];
  takenOut: readonly OutLine[];
  /** How many findings the layer has in all parts of the article; in this one when it is not divided. */
  inArticle: number;
  /** What stands above the findings: the ledger, the messages. */
  children?: ReactNode;
  /** Names the findings where something shorter stands above them; they are folded away then. */
  findingsTitle?: string;
};

/** One layer of the reading desk: the likely findings first, the less likely behind a fold, then what was taken out. */
export const LayerSection = ({
  topic,
  findings,
  takenOut,
  inArticle,
  children,
  findingsTitle,
}: LayerSectionProps) => {
  const own = findings.filter(({ layer }) => layer === topic);
  const shown = own.filter(isShown);
  const candidates = own.filter((finding) => !isShown(finding));
  return (
    <section id={topic} className="stack desk-layer" aria-labelledby={`${topic}-title`}>
      <h2 id={`${topic}-title`}>{TOPICS[topic].name}</h2>
      {children}
      {shown.length === 0 && (
        <EmptyLayer topic={topic} candidates={candidates.length} elsewhere={inArticle} />
      )}
      {shown.length > 0 &&
        (findingsTitle === undefined ? (
          <Cards shown={shown} label={TOPICS[topic].name} />
        ) : (
          <Fold summary={`${findingsTitle} (${shown.length})`}>
            <Cards shown={shown} label={findingsTitle} />
          </Fold>
        ))}
      {candidates.length > 0 && (
        <Fold summary={`Less likely (${candidates.length})`}>
          <Cards shown={candidates} label={`${TOPICS[topic].name}, less likely`} />
        </Fold>
      )}
      <TakenOut lines={takenOut.filter((line) => line.topic === topic)} />
    </section>
  );
};

const Cards = ({ shown, label }: { shown: readonly DeskFinding[]; label: string }) => (
  <ul className="findings" aria-label={label}>
    {shown.map((finding) => (
      <FindingCard key={finding.id} finding={finding}>
        <SameWords also={finding.also} />
        <ChangeFinding finding={finding} />
        <a className="desk-close" href={`#${markId(finding.id)}`}>
          Back to the words
        </a>
      </FindingCard>
    ))}
  </ul>
);
