import type { Difficulty, Question } from '../../question.ts';
import { wordCount } from '../material/phrase.ts';
import type { Candidate } from './draft.ts';

/** Kinds by the work they ask for: to choose is easier than to find, to sort or to order. */
const KIND_LOAD: Record<Question['kind'], number> = {
  choice: 0,
  match: 0.5,
  classify: 0.5,
  'multiple-choice': 0.5,
  highlight: 0.5,
  order: 1,
  'open-answer': 2,
};

/** Skills by how far they lead from the page: from what stands there to what it does and leaves out. */
const SKILL_LOAD: Partial<Record<Question['skill'], number>> = {
  'read-verb': 0.25,
  'tell-voice': 0.25,
  'neutral-wording': 0.25,
  'match-appeal': 0.5,
  'name-effect': 0.5,
  'weigh-source': 0.5,
  'read-laterally': 0.5,
  'name-technique': 0.5,
  'unstated-cost': 0.5,
  'order-pitch': 0.5,
};

const OWN: Record<Difficulty, number> = { easy: -0.75, medium: 0, hard: 0.75 };
const LONG_PASSAGE = 30;

/** How many decisions the question asks for. */
const decisions = (question: Question): number => {
  switch (question.kind) {
    case 'classify':
    case 'match':
      return Object.keys(question.key).length;
    case 'order':
    case 'highlight':
    case 'multiple-choice':
      return question.key.length;
    case 'choice':
    case 'open-answer':
      return 1;
  }
};

/**
 * Easy, medium or hard, by reasons a teacher can see: what the builder knows of the finding (a pronoun for a name,
 * a faint technique), the kind of work, the skill, the number of decisions and the length of
 * the passage; a plain passage is a little easier.
 */
export const difficultyOf = (question: Question): Difficulty => {
  const load =
    OWN[question.difficulty] +
    KIND_LOAD[question.kind] +
    (SKILL_LOAD[question.skill] ?? 0) +
    (question.control ? -0.25 : 0) +
    (decisions(question) > 3 ? 0.5 : 0) +
    (question.passage !== null && wordCount(question.passage.text) > LONG_PASSAGE ? 0.25 : 0);
  if (load < 0.25) return 'easy';
  return load < 1.1 ? 'medium' : 'hard';
};

export const withDifficulty = (candidate: Candidate): Candidate => ({
  ...candidate,
  question: { ...candidate.question, difficulty: difficultyOf(candidate.question) },
});
