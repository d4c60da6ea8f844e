import { lintQuestion } from '../lint.ts';
import type { SkillId } from '../skills.ts';
import { classifyMixed, classifySource } from './classify-source.ts';
import { withDifficulty } from './difficulty.ts';
import type { Candidate } from './draft.ts';
import { findAudience } from './find-audience.ts';
import { identifyMixed, identifySource } from './identify-source.ts';
import { matchAppeal } from './match-appeal.ts';
import { matchMixed } from './match-lines.ts';
import type { Material } from './material.ts';
import { missingMixed, missingVoice } from './missing-voice.ts';
import { nameEffect } from './name-effect.ts';
import { nameTechnique } from './name-technique.ts';
import { neutralWording } from './neutral-wording.ts';
import { orderPitch } from './order-pitch.ts';
import type { Random } from './random.ts';
import { readLaterally } from './read-laterally.ts';
import { readVerb } from './read-verb.ts';
import { senderInterest } from './sender-interest.ts';
import { separateClaim, separateMixed } from './separate-claim.ts';
import { spotTechnique } from './spot-technique.ts';
import { tellMixed, tellVoice } from './tell-voice.ts';
import { unstatedCost } from './unstated-cost.ts';
import { weighSource } from './weigh-source.ts';
import { isWellFormed } from './well-formed.ts';

type Builder = (material: Material, random: Random) => Candidate[];

const BUILDERS: Record<SkillId, Builder> = {
  'identify-source': identifySource,
  'classify-source': classifySource,
  'weigh-source': weighSource,
  'separate-claim': separateClaim,
  'missing-voice': missingVoice,
  'read-verb': readVerb,
  'read-laterally': readLaterally,
  'spot-technique': spotTechnique,
  'name-technique': nameTechnique,
  'tell-voice': tellVoice,
  'name-effect': nameEffect,
  'neutral-wording': neutralWording,
  'match-appeal': matchAppeal,
  'order-pitch': orderPitch,
  'find-audience': findAudience,
  'sender-interest': senderInterest,
  'unstated-cost': unstatedCost,
};

/** Items that mix several lines are drawn this often, so that one fits beside the rest of the quiz. */
const DRAWS = 4;
const MIXED: Partial<Record<SkillId, Builder>> = {
  'identify-source': identifyMixed,
  'classify-source': classifyMixed,
  'separate-claim': separateMixed,
  'missing-voice': missingMixed,
  'tell-voice': tellMixed,
  'match-appeal': matchMixed,
};

const builtFor = (skill: SkillId, material: Material, random: Random): Candidate[] => {
  const mixed = MIXED[skill];
  const drawn = mixed
    ? Array.from({ length: DRAWS }, (_, draw) => mixed(material, random.fork(`${skill}/${draw}`))).flat()
    : [];
  return [...BUILDERS[skill](material, random.fork(skill)), ...drawn];
};

/** A right answer that is the longest option, however little, is asked less gladly. */
const withoutGiveaway = (candidate: Candidate): Candidate => {
  const { question, quality } = candidate;
  if (question.kind !== 'choice') return candidate;
  const longest = [...question.options].sort((a, b) => b.text.length - a.text.length)[0];
  return longest && question.key.includes(longest.id) && !question.control
    ? { ...candidate, quality: quality - 0.15 }
    : candidate;
};

/** Every question that this article supports and that the lint finds nothing wrong with. */
export const candidatesFrom = (
  material: Material,
  skills: readonly SkillId[],
  random: Random,
): Candidate[] => {
  const all = skills.flatMap((skill) => builtFor(skill, material, random));
  const seen = new Set<string>();
  return all
    .map(withoutGiveaway)
    .map(withDifficulty)
    .filter(({ question }) => {
      if (seen.has(question.id)) return false;
      seen.add(question.id);
      return isWellFormed(question) && lintQuestion(question, material.text).length === 0;
    });
};
