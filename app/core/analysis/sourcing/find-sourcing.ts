import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution, Figure, LedgerSource, MissingVoice, NoComment } from '../finding.ts';

/** Who says what in an article. `depictions` are runs of paragraphs that describe a video, advertisement or leaflet. */
export type Sourcing = {
  attributions: Attribution[];
  sources: LedgerSource[];
  noComment: NoComment[];
  figures: Figure[];
  missingVoices: MissingVoice[];
  depictions: Span[];
};

export function findSourcing(_article: Article): Sourcing {
  return { attributions: [], sources: [], noComment: [], figures: [], missingVoices: [], depictions: [] };
}
