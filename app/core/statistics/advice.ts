import { MISCONCEPTIONS } from '../question/misconceptions.ts';
import { SKILLS } from '../question/skills.ts';
import type { DetectionRates } from './controls.ts';
import type { MisconceptionCount } from './misconceptions.ts';
import type { SkillLevel } from './skill.ts';

/** Below this mean a skill is worth a lesson. */
const WEAK = 0.7;
/** Fewer marked answers than this are not the class. */
const ENOUGH = 5;

const percent = (level: number): string => `${Math.round(level * 100)}%`;
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const students = (n: number): string => (n === 1 ? '1 student' : `${n} students`);

type Facts = {
  skills: readonly SkillLevel[];
  misconceptions: readonly MisconceptionCount[];
  controls: DetectionRates;
};

/** What to teach tomorrow: up to three plain sentences, each with its counts; empty when there is too little. */
export const adviceFor = ({ skills, misconceptions, controls }: Facts): string[] => {
  const weakest = skills
    .flatMap(({ skill, level, n }) =>
      level !== null && n >= ENOUGH && level < WEAK ? [{ skill, level, n }] : [],
    )
    .sort((a, b) => a.level - b.level)[0];
  const commonest = misconceptions.filter((one) => one.students >= 2)[0];
  const alarms = controls.falseAlarmRate;
  const advice: string[] = [];
  if (weakest) {
    advice.push(
      `Practise “${lower(SKILLS[weakest.skill].name)}”: the class earned ${percent(weakest.level)} over ${weakest.n} answers. Students should be able to ${SKILLS[weakest.skill].can}.`,
    );
  }
  if (commonest) {
    const { name, explain } = MISCONCEPTIONS[commonest.misconception];
    advice.push(
      `Talk about “${lower(name)}”: ${students(commonest.students)} of ${commonest.met} showed it. ${explain}`,
    );
  }
  if (alarms !== null && controls.falseAlarmChances >= ENOUGH && alarms > 0.3) {
    advice.push(
      `Show some plain reporting: in ${percent(alarms)} of the chances the class saw persuasion where there was none.`,
    );
  } else if (controls.hitRate !== null && controls.hitChances >= ENOUGH && controls.hitRate < 0.5) {
    advice.push(
      `Look at persuasive lines together: the class found ${percent(controls.hitRate)} of those there were.`,
    );
  }
  if (advice.length === 0 && skills.some(({ level, n }) => level !== null && n >= ENOUGH)) {
    advice.push('No skill is below 70%: the class is ready for a second article on the same skills.');
  }
  return advice.slice(0, 3);
};
