import type { KindId } from './question.ts';
import type { SkillId, TopicId } from './skills.ts';

/** How many questions of which topics, skills and kinds a quiz should have, and the wording it uses. */
export type Blueprint = {
  questions: number;
  topics: Record<TopicId, number>;
  /** Null: all. */
  skills: SkillId[] | null;
  kinds: KindId[] | null;
  wording: 'younger' | 'older';
};

/** Fourteen questions, about half on sourcing. */
export const DEFAULT_BLUEPRINT: Blueprint = {
  questions: 14,
  topics: { sourcing: 6, persuasion: 4, recruitment: 4 },
  skills: null,
  kinds: null,
  wording: 'older',
};

/** The default blueprint with another number of questions, topics in the same proportion. Null: as it is. */
export const scaledBlueprint = (questions: number | null): Blueprint =>
  questions === null ? DEFAULT_BLUEPRINT : { ...DEFAULT_BLUEPRINT, questions };
