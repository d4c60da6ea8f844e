import { lintQuestion } from '../lint.ts';
import type { SkillId } from '../skills.ts';
import { withDifficulty } from './item/difficulty.ts';
import type { Candidate } from './item/draft.ts';
import { isWellFormed } from './item/well-formed.ts';
import type { Material } from './material/material.ts';
import { nameEffect } from './persuasion/name-effect.ts';
import { nameTechnique } from './persuasion/name-technique.ts';
import { neutralWording } from './persuasion/neutral-wording.ts';
import { spotTechnique } from './persuasion/spot-technique.ts';
import { tellMixed, tellVoice } from './persuasion/tell-voice.ts';
import type { Random } from './random.ts';
import { findAudience } from './recruitment/find-audience.ts';
import { matchAppeal } from './recruitment/match-appeal.ts';
import { matchMixed } from './recruitment/match-lines.ts';
import { orderPitch } from './recruitment/order-pitch.ts';
import { senderInterest } from './recruitment/sender-interest.ts';
import { unstatedCost } from './recruitment/unstated-cost.ts';
import { classifyMixed, classifySource } from './sourcing/classify-source.ts';
import { identifyMixed, identifySource } from './sourcing/identify-source.ts';
import { missingMixed, missingVoice } from './sourcing/missing-voice.ts';
import { readLaterally } from './sourcing/read-laterally.ts';
import { readVerb } from './sourcing/read-verb.ts';
import { separateClaim, separateMixed } from './sourcing/separate-claim.ts';
import { weighSource } from './sourcing/weigh-source.ts';

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
