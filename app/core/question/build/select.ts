import type { Blueprint } from '../blueprint.ts';
import type { KindId, Question } from '../question.ts';
import { SKILL_IDS, SKILLS, type SkillId, TOPIC_IDS, type TopicId } from '../skills.ts';
import { clash } from './clash.ts';
import type { Candidate } from './item/draft.ts';
import type { Random } from './random.ts';
import { CONTROL_SHARE, worth } from './worth.ts';

const PER_SKILL = 2;
/** Kinds that make a quiz varied are chosen first; more than this many of one tire. */
const VARIETY: readonly KindId[] = ['order', 'highlight', 'match', 'classify', 'multiple-choice'];
const AT_MOST: Partial<Record<KindId, number>> = {
  order: 1,
  highlight: 2,
  match: 2,
  classify: 3,
  'multiple-choice': 1,
  'open-answer': 1,
};

/** One of its wordings is left beside those that may take the same ones. */
const hasStem = ({ stems }: Candidate, chosen: readonly Candidate[]): boolean => {
  if (!stems) return true;
  const rivals = chosen.filter((one) => one.stems?.some((stem) => stems.includes(stem)));
  return new Set([...stems, ...rivals.flatMap((one) => one.stems ?? [])]).size > rivals.length;
};

/** The questions with stems that all differ, as far as other wordings allow; the first keeps its own. */
export const withDistinctStems = (quiz: readonly Candidate[]): Question[] => {
  const used = new Set<string>();
  return quiz.map(({ question, stems }) => {
    const free = [question.stem, ...(stems ?? [])].find((stem) => !used.has(stem)) ?? question.stem;
    used.add(free);
    return free === question.stem ? question : { ...question, stem: free };
  });
};

type Clashes = (a: Candidate, b: Candidate) => boolean;

const remembered = (): Clashes => {
  const known = new Map<Candidate, Map<Candidate, boolean>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<Candidate, boolean>();
    known.set(a, row);
    const answer = row.get(b) ?? clash(a, b);
    row.set(b, answer);
    return answer;
  };
};

/** The blueprint's topics in proportion to its number of questions; what a topic cannot fill goes to the others. */
export const quotas = (blueprint: Blueprint, available: Record<TopicId, number>): Record<TopicId, number> => {
  const wanted = TOPIC_IDS.reduce((sum, topic) => sum + blueprint.topics[topic], 0) || 1;
  const quota = { sourcing: 0, persuasion: 0, recruitment: 0 };
  const share = (topic: TopicId): number => (blueprint.topics[topic] / wanted) * blueprint.questions;
  for (const topic of TOPIC_IDS) quota[topic] = Math.min(available[topic], Math.floor(share(topic)));
  for (
    let left = blueprint.questions - TOPIC_IDS.reduce((sum, topic) => sum + quota[topic], 0);
    left > 0;
    left--
  ) {
    const open = TOPIC_IDS.filter((topic) => quota[topic] < available[topic] && blueprint.topics[topic] > 0);
    const next = open.sort((a, b) => share(b) - quota[b] - (share(a) - quota[a]))[0];
    if (!next) break;
    quota[next] += 1;
  }
  return quota;
};

/** One quiz: varied kinds and controls, in either order, then every skill in turn, best items first. */
const draw = (
  candidates: readonly Candidate[],
  blueprint: Blueprint,
  random: Random,
  clashes: Clashes,
  controlsFirst: boolean,
): Candidate[] => {
  const scored = candidates
    .map((candidate) => ({ candidate, score: candidate.quality + random.next() * 0.4 }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
  const chosen: Candidate[] = [];
  const count = (fits: (candidate: Candidate) => boolean): number => chosen.filter(fits).length;
  const taken = new Map<string, number>();
  const of = (what: string): number => taken.get(what) ?? 0;
  const available = { sourcing: 0, persuasion: 0, recruitment: 0 };
  for (const { question } of scored) available[question.topic] += 1;
  let quota = quotas(blueprint, available);
  const fits = (candidate: Candidate, perSkill: number): boolean => {
    const { kind, skill, topic } = candidate.question;
    return (
      chosen.length < blueprint.questions &&
      of(topic) < quota[topic] &&
      of(skill) < perSkill &&
      of(kind) < (AT_MOST[kind] ?? Number.POSITIVE_INFINITY) &&
      (kind === 'choice' || of(`${kind}/${skill}`) === 0) &&
      !chosen.includes(candidate) &&
      !chosen.some((one) => clashes(one, candidate)) &&
      hasStem(candidate, chosen)
    );
  };
  const take = (wanted: (question: Question) => boolean, perSkill = PER_SKILL): boolean => {
    const next = scored.find((candidate) => wanted(candidate.question) && fits(candidate, perSkill));
    if (!next) return false;
    chosen.push(next);
    const { kind, skill, topic } = next.question;
    for (const what of [kind, skill, topic, `${kind}/${skill}`]) taken.set(what, of(what) + 1);
    return true;
  };
  const takeKinds = (): void => {
    if (blueprint.questions <= VARIETY.length) return;
    for (const kind of random.shuffle(VARIETY)) take((question) => question.kind === kind);
  };
  const takeControls = (): void => {
    const controls = Math.ceil(blueprint.questions * CONTROL_SHARE);
    const topics = random.shuffle(TOPIC_IDS);
    for (const perSkill of [1, 1, 2]) {
      for (const topic of topics) {
        if (count((one) => one.question.control) >= controls) continue;
        const fresh = ({ control, skill }: Question): boolean =>
          control && count((one) => one.question.control && one.question.skill === skill) < perSkill;
        take((question) => question.topic === topic && fresh(question));
      }
    }
  };
  // What a topic's few questions are about may be taken by another topic's: it has its first one before that.
  for (const topic of TOPIC_IDS)
    if (available[topic] <= SCARCE) take((one) => one.topic === topic && !one.control);
  for (const step of controlsFirst ? [takeControls, takeKinds] : [takeKinds, takeControls]) step();
  const turn = (skill: SkillId, perSkill: number): boolean => {
    if (count((one) => one.question.skill === skill && !one.question.control) >= perSkill) return false;
    return take((question) => question.skill === skill && !question.control, perSkill + 1);
  };
  const skills = random.shuffle(SKILL_IDS);
  for (let perSkill = 1; perSkill <= 4; perSkill++) for (const skill of skills) turn(skill, perSkill);
  // A topic that ran dry leaves its places to the others.
  const short = TOPIC_IDS.filter((topic) => count((one) => one.question.topic === topic) < quota[topic]);
  if (short.length > 0) {
    quota = {
      sourcing: blueprint.questions,
      persuasion: blueprint.questions,
      recruitment: blueprint.questions,
    };
    const open = (skill: SkillId): boolean => blueprint.topics[SKILLS[skill].topic] > 0;
    for (let perSkill = 1; perSkill <= 4; perSkill++)
      for (const skill of skills.filter(open)) turn(skill, perSkill);
  }
  // Rather a plain passage more than a short quiz, as long as they stay the smaller part.
  for (const skill of [...skills, ...skills]) {
    const controls = count((one) => one.question.control);
    if (blueprint.topics[SKILLS[skill].topic] > 0 && controls + 1 <= (chosen.length + 1) * MOST_CONTROLS)
      take((question) => question.skill === skill && question.control, PER_SKILL + 1);
  }
  return chosen;
};

/** A topic with no more candidates than this is served first. */
const SCARCE = 5;

/** Plain passages are at most this share of a quiz that would else be short. */
const MOST_CONTROLS = 0.26;

/** Greedy choices depend on where they start, so the best of this many is taken. */
const DRAWS = 20;

/** Chooses the quiz among the candidates on an article of `length` characters. No two of its questions clash. */
export const select = (
  candidates: readonly Candidate[],
  blueprint: Blueprint,
  random: Random,
  length: number,
): Candidate[] => {
  const clashes = remembered();
  let best: Candidate[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < DRAWS; round++) {
    const quiz = draw(candidates, blueprint, random.fork(`${round}`), clashes, round % 2 === 1);
    const value = worth(quiz, blueprint, length);
    if (round === 0 || value > most) [best, most] = [quiz, value];
  }
  return best;
};
