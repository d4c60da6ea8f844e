import type { Analysis } from '../../analysis/finding.ts';
import type { Blueprint } from '../blueprint.ts';
import { staysLast } from '../last-option.ts';
import type { ChoiceQuestion, Question } from '../question.ts';
import { SKILL_IDS, type SkillId, TOPIC_IDS, type TopicId } from '../skills.ts';
import { candidatesFrom } from './candidates.ts';
import { keyAt } from './item/draft.ts';
import { presentable } from './material/presentable.ts';
import { notesOn } from './notes.ts';
import { type Random, randomFrom } from './random.ts';
import { select, withDistinctStems } from './select.ts';

export type BuiltQuiz = {
  title: string;
  questions: Question[];
  /** Further good questions, for a teacher who replaces one. */
  candidates: Question[];
  /** In plain words: why a topic has fewer questions than asked for, or none. */
  notes: string[];
};

/** As a lesson goes: who says so, what do they want, how are they trying to get it. */
const LESSON: readonly SkillId[] = [
  'identify-source',
  'classify-source',
  'read-verb',
  'separate-claim',
  'weigh-source',
  'missing-voice',
  'read-laterally',
  'sender-interest',
  'find-audience',
  'tell-voice',
  'spot-technique',
  'name-technique',
  'name-effect',
  'neutral-wording',
  'match-appeal',
  'order-pitch',
  'unstated-cost',
];

const lessonOrder = (a: Question, b: Question): number =>
  LESSON.indexOf(a.skill) - LESSON.indexOf(b.skill) ||
  Number(a.control) - Number(b.control) ||
  (a.evidence[0]?.span[0] ?? 0) - (b.evidence[0]?.span[0] ?? 0);

const endsWithNone = (question: ChoiceQuestion): boolean => staysLast(question.options.at(-1)?.text ?? '');

/** Spreads the right answers over first, second, third … place, counting those whose place is fixed. */
const spreadKeys = (questions: Question[], random: Random): Question[] => {
  const taken: number[] = [];
  const placeOf = (question: ChoiceQuestion): number =>
    question.options.findIndex(({ id }) => question.key.includes(id));
  const isFixed = (question: ChoiceQuestion): boolean =>
    endsWithNone(question) && placeOf(question) === question.options.length - 1;
  const use = (place: number): void => {
    taken[place] = (taken[place] ?? 0) + 1;
  };
  for (const question of questions)
    if (question.kind === 'choice' && isFixed(question)) use(placeOf(question));
  return questions.map((question) => {
    if (question.kind !== 'choice' || isFixed(question)) return question;
    const fixedLast = endsWithNone(question);
    const room = question.options.length - (fixedLast ? 1 : 0);
    const places = random.shuffle(Array.from({ length: room }, (_, place) => place));
    const place = places.sort((a, b) => (taken[a] ?? 0) - (taken[b] ?? 0))[0] ?? 0;
    use(place);
    return keyAt(question, place, fixedLast);
  });
};

const proportional = (blueprint: Blueprint): Record<TopicId, number> => {
  const total = TOPIC_IDS.reduce((sum, topic) => sum + blueprint.topics[topic], 0) || 1;
  const share = (topic: TopicId): number =>
    Math.floor((blueprint.topics[topic] / total) * blueprint.questions);
  return { sourcing: share('sourcing'), persuasion: share('persuasion'), recruitment: share('recruitment') };
};

/** A long article makes thousands: nobody looks through them, and storing them would hold up everybody else. */
const MOST_OF_A_SKILL = 30;

/** The first of each skill; best first, as before. */
function bestOfEachSkill(candidates: readonly Question[]): Question[] {
  const times = new Map<string, number>();
  return candidates.filter(({ skill }) => {
    const count = 1 + (times.get(skill) ?? 0);
    times.set(skill, count);
    return count <= MOST_OF_A_SKILL;
  });
}

/**
 * A quiz from an article and its analysis: the same for the same article, blueprint and seed. Open answers are
 * offered as candidates and asked only when the blueprint names their kind, since a teacher has to mark them.
 */
export const buildQuiz = (parts: {
  text: string;
  title: string;
  analysis: Analysis;
  blueprint: Blueprint;
  seed: string;
}): BuiltQuiz => {
  const { text, title, analysis, blueprint } = parts;
  const random = randomFrom(parts.seed);
  const material = { text, title, analysis: presentable(text, analysis), wording: blueprint.wording };
  const skills = SKILL_IDS.filter((skill) => blueprint.skills === null || blueprint.skills.includes(skill));
  const all = candidatesFrom(material, skills, random.fork('candidates'));
  const allowed = all.filter(({ question }) =>
    blueprint.kinds === null ? question.kind !== 'open-answer' : blueprint.kinds.includes(question.kind),
  );
  const chosen = select(allowed, blueprint, random.fork('select'), text.length);
  const inOrder = [...chosen].sort((a, b) => lessonOrder(a.question, b.question));
  const questions = spreadKeys(withDistinctStems(inOrder), random.fork('places'));
  const ids = new Set(questions.map(({ id }) => id));
  const candidates = [...all]
    .filter(({ question }) => !ids.has(question.id))
    .sort((a, b) => b.quality - a.quality)
    .map(({ question }) => question);
  return {
    title,
    questions,
    candidates: bestOfEachSkill(candidates),
    notes: notesOn(analysis, proportional(blueprint), blueprint, questions, candidates),
  };
};
