import { useCallback, useMemo, useState } from 'react';
import { ArticleText } from '#app/components/article/article-text.tsx';
import { isShown, markId, marksOf } from '#app/components/article/findings.ts';
import { LayerSwitches } from '#app/components/article/layer-switches.tsx';
import { Ledger } from '#app/components/article/ledger.tsx';
import type { Mark } from '#app/components/article/segments.ts';
import { useSelectedWords } from '#app/components/article/use-selected-words.ts';
import { type Span, slice } from '#app/core/article/span.ts';
import { TOPIC_IDS, TOPICS, type TopicId } from '#app/core/question/skills.ts';
import { AddFinding } from './add-finding.tsx';
import { ChangeSource } from './change-source.tsx';
import { DeskFoot } from './desk-foot.tsx';
import { Figures } from './figures.tsx';
import type { HistoryView } from './history-view.server.ts';
import { LayerSection } from './layer-section.tsx';
import type { LedgerView } from './ledger-view.server.ts';
import { Messages } from './messages.tsx';
import { PartNav } from './part-nav.tsx';
import type { PartView } from './part-view.server.ts';
import { OtherSources, Unheard } from './unheard.tsx';
import { useLayers } from './use-layers.ts';
import { useOpenTarget } from './use-open-target.ts';

export type DeskProps = {
  title: string;
  view: PartView;
  ledger: LedgerView;
  history: HistoryView;
  layers: readonly TopicId[];
  /** Where a sentence starts whose words the address asks for. */
  sentence: number | null;
};

/** The article with its marks, and beside it everything that was found. */
export const Desk = ({ title, view, ledger, history, layers, sentence }: DeskProps) => {
  const { on, onChange } = useLayers(layers);
  useOpenTarget();
  const [taken, setTaken] = useState<Span | null>(null);
  const forget = useCallback(() => setTaken(null), []);
  const { text, findings, figures, counts, number } = view;
  const [selected, dropSelection] = useSelectedWords(text, view.base);
  const marks = useMemo(() => marksOn(view, on), [view, on]);
  // The page’s heading says it already, unless something in it is marked.
  const paragraphs = view.paragraphs.filter(
    ({ kind, span }) =>
      kind !== 'title' || slice(text, span) !== title || marks.some((mark) => mark.span[0] < span[1]),
  );
  const section = (topic: TopicId) => ({
    topic,
    findings,
    takenOut: ledger.takenOut,
    inArticle: counts[topic],
  });
  const mark = (words: Span) => {
    dropSelection();
    setTaken(words);
  };
  return (
    <div className="split desk">
      <div className="stack">
        <div className="desk-layers" onChange={onChange}>
          <LayerSwitches on={layers} counts={counts} />
        </div>
        <PartNav view={view} label="Parts of the article" />
        <div className="paper">
          <ArticleText text={text} paragraphs={paragraphs} marks={marks} id="article" base={view.base} />
        </div>
        <PartNav view={view} label="Parts of the article, below it" />
      </div>
      <div className="split-aside stack stack-l" id="findings">
        <nav className="desk-nav cluster small" aria-label="Findings">
          {TOPIC_IDS.map((topic) => (
            <a key={topic} href={`#${topic}`}>
              {TOPICS[topic].name}
            </a>
          ))}
          {figures.length > 0 && <a href="#figures">Figures</a>}
        </nav>
        <AddFinding view={view} sentence={sentence} taken={taken} onForget={forget} />
        <LayerSection {...section('sourcing')} findingsTitle="Who said what, claim by claim">
          <Ledger entries={ledger.entries}>{(entry) => <ChangeSource entry={entry} />}</Ledger>
          <Unheard view={view} missing={ledger.missing} />
          <OtherSources others={ledger.others} part={number} />
          {figures.length > 0 && (
            <div className="stack stack-s" id="figures">
              <h3>Figures, and who gave them</h3>
              <Figures figures={figures} />
            </div>
          )}
        </LayerSection>
        <LayerSection {...section('persuasion')} />
        <LayerSection {...section('recruitment')} findingsTitle="The moves, one by one">
          {view.messages.length > 0 && <Messages messages={view.messages} />}
        </LayerSection>
      </div>
      <DeskFoot selected={selected} onMark={mark} history={history} />
    </div>
  );
};

/** Likely findings stand out and lead to their cards; the rest can only be pointed at. */
function marksOn({ findings, figures, silences }: PartView, on: readonly TopicId[]): Mark[] {
  const likely = findings.filter((finding) => isShown(finding) && on.includes(finding.layer));
  const others = findings.filter((finding) => !likely.includes(finding));
  const quiet = [
    ...others.map(({ id, spans, title }) => ({ id, span: spans[0] ?? ([0, 0] as const), label: title })),
    ...figures.map(({ id, span }) => ({ id, span, label: 'figure' })),
    ...silences.map(({ id, span }) => ({ id, span, label: 'no answer' })),
  ];
  return [
    ...marksOf(likely),
    ...quiet.map(({ id, ...mark }): Mark => ({ ...mark, id: markId(id), layer: 'candidate' })),
  ];
}
