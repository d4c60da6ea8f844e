import type { TechniqueFinding } from '../../analysis/finding.ts';
import { attributionAt, type Material, proofOf, sourceOf } from './material.ts';
import { inside, quoteEnding } from './phrase.ts';

/** Why the words are whose they are, with the article’s words that show it. */
export const because = (material: Material, finding: TechniqueFinding): string => {
  const attribution = attributionAt(material, finding.span);
  const source = sourceOf(material, finding.sourceId ?? attribution?.sourceId ?? null);
  const label = source ? inside(source.label) : null;
  if (finding.voice === 'reporter')
    return 'No speaker is named and nothing is quoted: the words are the reporter’s own.';
  const proof = attribution
    ? ` The article shows it with ${quoteEnding(material.text, proofOf(material, attribution).span, 100)}`
    : '';
  if (finding.voice === 'depicted')
    return `The words belong to the message that the article describes${label ? `: they are given to ${label}` : ''}.${proof} To describe a message is not to agree with it.`;
  return `The words are those of ${label ?? 'a source'}.${proof} To quote somebody is not to agree.`;
};
