import type { Attribution } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';
import { handedBy } from './handed-by.ts';
import { askable, type Material, sourceOf } from './material.ts';
import { inside } from './phrase.ts';

/** Who speaks, and the words of the article that show it. */
export const howFound = (material: Material, attribution: Attribution): string =>
  `The source is ${inside(sourceOf(material, attribution.sourceId)?.label ?? attribution.speaker)}${handedBy(material, attribution)}`;

const MANY = 4;

/** Two lines of one speaker in one paragraph answer each other; among many speakers each is asked for once. */
export const spokenAt = (
  material: Material,
  { source, content }: ReturnType<typeof askable>[number],
): string =>
  new Set(askable(material).map((one) => one.source.id)).size >= MANY
    ? `spoken:${source.id}`
    : `spoken:${source.id}:${material.analysis.paragraphs.findIndex(({ span }) => contains(span, content.span))}`;
