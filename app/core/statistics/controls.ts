import { choosables } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { MarkedAttempt } from './marked.ts';

/**
 * Seeing persuasion where there is some (hits) and where there is none (false alarms), as rates 0 to 1 with
 * the number of chances behind each; a rate is null when there was no chance.
 */
export type DetectionRates = {
  hitRate: number | null;
  hitChances: number;
  falseAlarmRate: number | null;
  falseAlarmChances: number;
};

type Tally = { hits: number; hitChances: number; alarms: number; alarmChances: number };

const DETECTION: ReadonlySet<string> = new Set(['spot-technique', 'name-technique']);

const count = (question: Question, chosen: readonly string[], tally: Tally): void => {
  const all = choosables(question);
  if (question.kind === 'highlight') {
    for (const one of all) {
      const marked = chosen.includes(one.id) ? 1 : 0;
      tally[one.right ? 'hits' : 'alarms'] += marked;
      tally[one.right ? 'hitChances' : 'alarmChances'] += 1;
    }
    return;
  }
  if (question.kind !== 'choice') return;
  const picked = all.find((one) => chosen.includes(one.id));
  if (question.control) {
    tally.alarmChances += 1;
    if (picked && !picked.right) tally.alarms += 1;
    return;
  }
  tally.hitChances += 1;
  if (picked && picked.misconception !== 'misses-persuasion') tally.hits += 1;
};

/** Hits and false alarms of the class, apart: a class that calls everything persuasion has both high. */
export const detectionRates = (
  questions: readonly Question[],
  attempts: readonly MarkedAttempt[],
): DetectionRates => {
  const tally: Tally = { hits: 0, hitChances: 0, alarms: 0, alarmChances: 0 };
  const asked = questions.filter((question) => DETECTION.has(question.skill));
  for (const attempt of attempts) {
    for (const question of asked) {
      const answer = attempt.answers.find((one) => one.questionId === question.id);
      if (answer && answer.verdict !== 'blank') count(question, answer.chosen, tally);
    }
  }
  return {
    hitRate: tally.hitChances === 0 ? null : tally.hits / tally.hitChances,
    hitChances: tally.hitChances,
    falseAlarmRate: tally.alarmChances === 0 ? null : tally.alarms / tally.alarmChances,
    falseAlarmChances: tally.alarmChances,
  };
};
