import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution, Figure, LedgerSource, MissingVoice, NoComment } from '../finding.ts';
import { findDrafts } from './drafts/find-drafts.ts';
import { assemble, linkNested } from './ledger/assemble.ts';
import { figuresOf } from './ledger/figures.ts';
import { ledgerOf } from './ledger/ledger.ts';
import { findMissingVoices } from './ledger/missing-voices.ts';
import { findDepictions } from './scenes/depictions.ts';
import { fragmentsInScenes } from './scenes/scene-fragments.ts';
import { linkSpeakers } from './speakers/link.ts';
import { besideOwnWords, spokenTurns } from './turns/transcript.ts';
import { turnSpeakers } from './turns/turn-speakers.ts';

/** Who says what in an article. `depictions` are runs of sentences that describe a video, advertisement or leaflet. */
export type Sourcing = {
  attributions: Attribution[];
  sources: LedgerSource[];
  noComment: NoComment[];
  figures: Figure[];
  missingVoices: MissingVoice[];
  depictions: Span[];
};

/** Finds the article's attributions, its ledger of sources, who stayed silent, its figures and who was not heard. */
export function findSourcing(article: Article): Sourcing {
  const { reading, drafts: found, nested, silences } = findDrafts(article);
  const cued = besideOwnWords(reading, found);
  const depictions = findDepictions(reading);
  const drafts = [...cued, ...fragmentsInScenes(reading, cued, depictions)];
  const silent = silences.map((silence) => silence.draft);
  const speakerOf = turnSpeakers(article);
  const { linked, registry } = linkSpeakers(reading, [...drafts, ...silent], depictions, [
    ...new Set(speakerOf.values()),
  ]);
  const speaking = [
    ...linked.filter((entry) => entry.draft.form !== 'silence'),
    ...spokenTurns(reading, speakerOf),
  ];
  const inner = linkNested(reading, nested, speaking, registry.entities);
  const assembled = assemble(reading, [...speaking, ...inner]);
  const { sources, idOf } = ledgerOf(article.text, assembled);
  const attributions = assembled.map(({ attribution, speaker }) => ({
    ...attribution,
    sourceId: (speaker && idOf.get(speaker)) ?? null,
  }));
  const speakerOfDraft = new Map(linked.map(({ draft, speaker }) => [draft, speaker]));
  const noComment = silences.map((silence, index) => {
    const speaker = speakerOfDraft.get(silence.draft);
    const words = silence.draft.source
      ? article.text.slice(...silence.draft.source)
      : 'somebody who was asked';
    return { id: `n${index + 1}`, span: silence.span, who: speaker?.name ?? words };
  });
  const figures = figuresOf(reading, attributions).map((figure, index) => ({
    id: `f${index + 1}`,
    ...figure,
  }));
  const speakers = new Set(assembled.flatMap((entry) => (entry.speaker ? [entry.speaker] : [])));
  const missingVoices = findMissingVoices(
    reading,
    speakers,
    noComment.map((entry) => entry.who),
  ).map((voice, index) => ({ id: `v${index + 1}`, ...voice }));
  return {
    attributions,
    sources,
    noComment,
    figures,
    missingVoices,
    depictions: depictions.map((depiction) => depiction.span),
  };
}
