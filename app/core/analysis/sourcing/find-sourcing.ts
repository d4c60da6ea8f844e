import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution, Figure, LedgerSource, MissingVoice, NoComment } from '../finding.ts';
import { assemble, linkNested } from './assemble.ts';
import { findDepictions } from './depictions.ts';
import { figuresOf } from './figures.ts';
import { findDrafts } from './find-drafts.ts';
import { ledgerOf } from './ledger.ts';
import { linkSpeakers } from './link.ts';
import { findMissingVoices } from './missing-voices.ts';
import { fragmentsInScenes } from './scene-fragments.ts';
import { besideOwnWords, spokenTurns } from './transcript.ts';
import { turnSpeakers } from './turn-speakers.ts';

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
