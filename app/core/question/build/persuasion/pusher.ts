import type { RecruitmentMessage, TechniqueFinding } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';
import { asCalled, attributionAt, type Material, sourceOf } from '../material/material.ts';
import { inside } from '../material/phrase.ts';

const SEEN = /\b(?:video|film|clip|ad|advert|commercial|poster|banner|billboard)s?$/iu;
const HEARD = /\b(?:recording|broadcast|bulletin|podcast|song|jingle|call)s?$/iu;

/** Those whom a message speaks to: viewers of a video, listeners to a broadcast, else readers. */
export const publicOf = (label: string): string =>
  SEEN.test(label) ? 'viewer' : HEARD.test(label) ? 'listener' : 'reader';

export const messageOf = (material: Material, finding: TechniqueFinding): RecruitmentMessage | null =>
  material.analysis.messages.find(({ span }) => contains(span, finding.span)) ?? null;

/** Who pushes in a line and whom: “Ilse Tarrant” and “reader”, “this line of the first video” and “viewer”. */
export const pusherOf = (
  material: Material,
  finding: TechniqueFinding,
): { who: string; to: string; isMessage: boolean } | null => {
  const message = finding.voice === 'depicted' ? messageOf(material, finding) : null;
  if (message)
    return { who: `this line of ${inside(message.label)}`, to: publicOf(message.label), isMessage: true };
  if (finding.voice === 'reporter') return { who: 'the writer', to: 'reader', isMessage: false };
  const attribution = attributionAt(material, finding.span);
  const source = sourceOf(material, finding.sourceId ?? attribution?.sourceId ?? null);
  if (source === null) return null;
  return { who: asCalled(material, source.label).replace(/^an? /iu, 'the '), to: 'reader', isMessage: false };
};
