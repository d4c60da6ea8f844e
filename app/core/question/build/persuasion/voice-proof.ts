import type { TechniqueFinding } from '../../../analysis/finding.ts';
import { attributionAt, type Material, proofOf, sourceOf } from '../material/material.ts';
import { inside, quoteInside } from '../material/phrase.ts';
import { messageOf } from './pusher.ts';

const PRONOUN = /\b(?:he|she|they)\b/iu;

/** “she told reporters”, where “she” is Jorun Skell. */
const shownBy = (material: Material, finding: TechniqueFinding, label: string | null): string => {
  const attribution = attributionAt(material, finding.span);
  if (!attribution) return '';
  const proof = proofOf(material, attribution);
  const isNamed =
    label === null || label.split(' ').some((word) => /^\p{Lu}/u.test(word) && proof.text.includes(word));
  const pronoun = isNamed ? null : PRONOUN.exec(proof.text);
  const who = pronoun && label ? `, and “${pronoun[0].toLowerCase()}” is ${label}` : '';
  if (proof.text.split(' ').length < 2) return ` The article gives them to “${proof.text}”.`;
  return ` The article has ${quoteInside(material.text, proof.span, 100)}${who}.`;
};

/** Why the words are whose they are, with the article’s words that show it. */
export const because = (material: Material, finding: TechniqueFinding): string => {
  const attribution = attributionAt(material, finding.span);
  const source = sourceOf(material, finding.sourceId ?? attribution?.sourceId ?? null);
  const label = source ? inside(source.label) : null;
  if (finding.voice === 'reporter')
    return 'No speaker is named and nothing is quoted: the words are the reporter’s own.';
  const proof = shownBy(material, finding, label);
  if (finding.voice === 'depicted') {
    const message = messageOf(material, finding);
    const where = message ? inside(message.label) : 'a message that the article describes';
    const spoken = label && source?.kind === 'character' ? `, where ${label} says them` : '';
    return `The words belong to ${where}${spoken}.${proof} To describe a message is not to agree with it.`;
  }
  return `The words are those of ${label ?? 'a source'}.${proof} To quote somebody is not to agree.`;
};
