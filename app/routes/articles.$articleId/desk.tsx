import { useMemo } from 'react';
import { ArticleText } from '#app/components/article/article-text.tsx';
import { findingViews, markId, marksOf } from '#app/components/article/findings.ts';
import { LayerSwitches } from '#app/components/article/layer-switches.tsx';
import { Ledger } from '#app/components/article/ledger.tsx';
import type { Mark } from '#app/components/article/segments.ts';
import { type Analysis, SHOWN } from '#app/core/analysis/finding.ts';
import { slice } from '#app/core/article/span.ts';
import { TOPIC_IDS, TOPICS, type TopicId } from '#app/core/question/skills.ts';
import { Figures } from './figures.tsx';
import { LayerSection } from './layer-section.tsx';
import { Messages } from './messages.tsx';
import { useLayers } from './use-layers.ts';
import { useOpenTarget } from './use-open-target.ts';

export type DeskProps = {
  text: string;
  title: string;
  analysis: Omit<Analysis, 'plain' | 'sentences'>;
  layers: readonly TopicId[];
};

/** The article with its marks, and beside it everything that was found. */
export const Desk = ({ text, title, analysis, layers }: DeskProps) => {
  const { on, onChange } = useLayers(layers);
  useOpenTarget();
  const findings = useMemo(() => findingViews(text, analysis as Analysis), [text, analysis]);
  const shown = findings.filter(({ confidence }) => confidence >= SHOWN);
  const counts = Object.fromEntries(
    TOPIC_IDS.map((topic) => [topic, shown.filter(({ layer }) => layer === topic).length]),
  );
  const marks = useMemo(() => marksOn(findings, analysis, on), [findings, analysis, on]);
  // The page’s heading says it already, unless something in it is marked.
  const paragraphs = analysis.paragraphs.filter(
    ({ kind, span }) =>
      kind !== 'title' || slice(text, span) !== title || marks.some((mark) => mark.span[0] < span[1]),
  );
  const moves = analysis.recruitment.filter(({ confidence }) => confidence >= SHOWN);
  return (
    <div className="split desk">
      <div className="stack">
        <div className="desk-layers" onChange={onChange}>
          <LayerSwitches on={layers} counts={counts} />
        </div>
        <div className="paper">
          <ArticleText text={text} paragraphs={paragraphs} marks={marks} id="article" />
        </div>
      </div>
      <div className="split-aside stack stack-l" id="findings">
        <nav className="desk-nav cluster small" aria-label="Findings">
          {TOPIC_IDS.map((topic) => (
            <a key={topic} href={`#${topic}`}>
              {TOPICS[topic].name}
            </a>
          ))}
          {analysis.figures.length > 0 && <a href="#figures">Figures</a>}
        </nav>
        <LayerSection topic="sourcing" findings={findings} findingsTitle="Who said what, claim by claim">
          <Ledger text={text} analysis={analysis} />
          {analysis.figures.length > 0 && (
            <div className="stack stack-s" id="figures">
              <h3>Figures, and who gave them</h3>
              <Figures text={text} figures={analysis.figures} sources={analysis.sources} />
            </div>
          )}
        </LayerSection>
        <LayerSection topic="persuasion" findings={findings} />
        <LayerSection topic="recruitment" findings={findings} findingsTitle="The moves, one by one">
          {analysis.messages.length > 0 && (
            <Messages text={text} messages={analysis.messages} moves={moves} />
          )}
        </LayerSection>
      </div>
    </div>
  );
};

/** Likely findings stand out and lead to their cards; the rest can only be pointed at. */
function marksOn(
  findings: ReturnType<typeof findingViews>,
  { figures }: Pick<Analysis, 'figures'>,
  on: readonly TopicId[],
): Mark[] {
  const likely = findings.filter(({ confidence, layer }) => confidence >= SHOWN && on.includes(layer));
  const others = findings.filter((finding) => !likely.includes(finding));
  const quiet = [
    ...others.map((view) => ({
      span: view.spans[0] ?? ([0, 0] as const),
      id: markId(view.id),
      label: view.title,
    })),
    ...figures.map(({ id, span }) => ({ span, id: markId(id), label: 'figure' })),
  ];
  return [...marksOf(likely), ...quiet.map((mark): Mark => ({ ...mark, layer: 'candidate' }))];
}
