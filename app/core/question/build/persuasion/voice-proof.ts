import type { TechniqueFinding } from '../../../analysis/finding.ts';
import { handedBy, ownCue } from '../material/handed-by.ts';
import { attributionAt, type Material, sourceOf } from '../material/material.ts';
import { inside } from '../material/phrase.ts';
import { messageOf } from './pusher.ts';

/** Why the words are whose they are, with the article’s words that show it. */
export const because = (material: Material, finding: TechniqueFinding): string => {
  const attribution = attributionAt(material, finding.span);
  const source = sourceOf(material, finding.sourceId ?? attribution?.sourceId ?? null);
  const label = source ? inside(source.label) : null;
  if (finding.voice === 'reporter')
    return 'No speaker is named and nothing is quoted: the words are the reporter’s own.';
  const proof = attribution && ownCue(material, attribution) ? handedBy(material, attribution) : '.';
  if (finding.voice === 'depicted') {
    const message = messageOf(material, finding);
    const where = message ? inside(message.label) : 'a message that the article describes';
    const spoken = label && source?.kind === 'character' ? `, where ${label} says them` : '';
    return `The words belong to ${where}${spoken}${proof} To describe a message is not to agree with it.`;
  }
  return `The words are those of ${label ?? 'a source'}${proof} To quote somebody is not to agree.`;
};
