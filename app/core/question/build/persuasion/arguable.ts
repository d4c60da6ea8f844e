import type { TechniqueId } from '../../../analysis/persuasion/techniques.ts';
import { overlaps } from '../../../article/span.ts';
import type { Evidence } from '../../question.ts';
import { attributionAt, type Material } from '../material/material.ts';

/** A number may be offered to impress, and an office to be believed: those labels are no wrong answers there. */
export const arguableIn = (material: Material, { span, text }: Evidence): ReadonlySet<TechniqueId> =>
  new Set<TechniqueId>([
    ...(/\d/u.test(text) || material.analysis.figures.some((one) => overlaps(one.span, span))
      ? (['appeal-to-popularity', 'exaggeration-minimisation'] as const)
      : []),
    ...((attributionAt(material, span) ?? /\bofficials?\b|\bexperts?\b/iu.test(text))
      ? (['appeal-to-authority'] as const)
      : []),
  ]);
