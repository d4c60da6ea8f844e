import { IPA_DEVICES, ipaOf } from '../../../analysis/persuasion/ipa.ts';
import { TECHNIQUES, type TechniqueId } from '../../../analysis/persuasion/techniques.ts';
import type { Blueprint } from '../../blueprint.ts';

type Wording = Blueprint['wording'];

/** What a technique is called, in the 23 terms or, for younger classes, in the seven of 1937. */
export type Naming = { name: string; definition: string; effect: string };

export const namingOf = (technique: TechniqueId, wording: Wording): Naming => {
  if (wording === 'younger') return IPA_DEVICES[ipaOf(technique)];
  // A label that people like is another technique’s affair: one question, one key.
  return technique === 'name-calling'
    ? { ...TECHNIQUES[technique], definition: IPA_DEVICES['name-calling'].definition }
    : TECHNIQUES[technique];
};

/** Of the seven devices a technique is often only the nearest fit; these are the ones that mean the same. */
const SAME_DEVICE: ReadonlySet<TechniqueId> = new Set([
  'name-calling',
  'guilt-by-association',
  'flag-waving',
  'appeal-to-values',
  'appeal-to-authority',
  'appeal-to-popularity',
]);

/** Fine words, without which an appeal to values is no glittering generality. */
const FINE =
  /\b(?:free(?:dom)?|libert|honou?r|progress|proud|pride|justice|fair|democra|values?|famil|communit|decent|hard-?working|dreams?|peace|truth|courage|dignity|future|patriot|heritage|tradition|belong|people)/iu;

/** Something dear that a feeling can be carried over from: pride alone is no transfer. */
const SYMBOL =
  /\b(?:flags?|anthem|banner|monument|medals?|uniforms?|ancestors?|forefathers?|founders|grand(?:fathers?|mothers?|parents)|crosses|eagle|veterans?|heroes|martyrs?|motherland|fatherland|homeland)\b/iu;

/** Whether the technique may be the right answer under its name in this wording, for these words. */
export const isNameable = (technique: TechniqueId, wording: Wording, words?: string): boolean => {
  if (wording === 'older') return true;
  if (technique === 'flag-waving' && words !== undefined && !SYMBOL.test(words)) return false;
  if (technique === 'appeal-to-values' && words !== undefined && !FINE.test(words)) return false;
  return SAME_DEVICE.has(technique);
};

/** Techniques with names of their own in this wording, in the given order. */
export const distinctNames = (
  techniques: readonly TechniqueId[],
  besides: readonly TechniqueId[],
  wording: Wording,
): TechniqueId[] => {
  const taken = new Set(besides.map((one) => namingOf(one, wording).name));
  return techniques.filter((one) => {
    const { name } = namingOf(one, wording);
    if (taken.has(name) || !isNameable(one, wording)) return false;
    taken.add(name);
    return true;
  });
};
