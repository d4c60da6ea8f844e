import type { KindId } from './question.ts';
import { type SkillId, TOPIC_IDS, type TopicId } from './skills.ts';

/** Younger: plain words and the seven devices of 1937. Older: the 23 techniques. */
export type Wording = 'younger' | 'older';

/** How many questions of which topics, skills and kinds a quiz should have, and the wording it uses. */
export type Blueprint = {
  questions: number;
  topics: Record<TopicId, number>;
  /** Null: all. */
  skills: SkillId[] | null;
  /** Null: all but written answers, which a teacher has to mark. */
  kinds: KindId[] | null;
  wording: Wording;
};

export const PRESET_IDS = [
  'lesson',
  'warm-up',
  'exit-ticket',
  'sourcing',
  'persuasion',
  'recruitment',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** A blueprint by name. `about` says in a line what it is for. */
export type Preset = { id: PresetId; name: string; about: string; topics: Record<TopicId, number> };

const preset = (
  id: PresetId,
  name: string,
  about: string,
  [sourcing, persuasion, recruitment]: readonly [number, number, number],
): Preset => ({ id, name, about, topics: { sourcing, persuasion, recruitment } });

export const PRESETS: Record<PresetId, Preset> = {
  lesson: preset('lesson', 'Full lesson', 'All three topics, about half on sourcing', [6, 4, 4]),
  'warm-up': preset('warm-up', 'Warm-up', 'A first look before you talk about the article', [3, 2, 1]),
  'exit-ticket': preset('exit-ticket', 'Exit ticket', 'One question on each topic, at the end', [1, 1, 1]),
  sourcing: preset('sourcing', 'Sourcing only', 'Who says so, and how well they can know', [10, 0, 0]),
  persuasion: preset(
    'persuasion',
    'Persuasion only',
    'How the wording pushes, and where it does not',
    [0, 8, 0],
  ),
  recruitment: preset(
    'recruitment',
    'Recruitment only',
    'Who sends the message, to whom, and how',
    [0, 0, 8],
  ),
};

/** Bounds of what a teacher may ask for. */
export const MOST_PER_TOPIC = 12;
export const MOST_QUESTIONS = 24;

const total = (topics: Record<TopicId, number>): number =>
  TOPIC_IDS.reduce((sum, topic) => sum + topics[topic], 0);

/** A blueprint with so many questions of each topic, of all skills and kinds unless said otherwise. */
export const blueprintOf = (
  topics: Record<TopicId, number>,
  wording: Wording,
  kinds: KindId[] | null = null,
): Blueprint => ({ questions: total(topics), topics, skills: null, kinds, wording });

export const DEFAULT_PRESET: PresetId = 'lesson';

/** Fourteen questions, about half on sourcing. */
export const DEFAULT_BLUEPRINT: Blueprint = blueprintOf(PRESETS[DEFAULT_PRESET].topics, 'older');

/** The default blueprint with another number of questions, topics in the same proportion. Null: as it is. */
export const scaledBlueprint = (questions: number | null): Blueprint =>
  questions === null ? DEFAULT_BLUEPRINT : { ...DEFAULT_BLUEPRINT, questions };

const MINUTES_EACH = 1.6;

/** About how long a class needs for so many questions, in steps of five minutes. */
export const minutesFor = (questions: number): number => Math.ceil((questions * MINUTES_EACH) / 5) * 5;
