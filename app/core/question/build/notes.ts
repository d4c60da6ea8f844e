import type { Analysis } from '../../analysis/finding.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Question } from '../question.ts';
import { TOPIC_IDS, TOPICS, type TopicId } from '../skills.ts';
import { KEYED } from './material/material.ts';

const questions = (n: number): string => (n === 1 ? '1 question' : `${n} questions`);

const reason = (
  topic: TopicId,
  analysis: Analysis,
  others: readonly Question[],
  blueprint: Blueprint,
): string => {
  const left = others.filter((question) => question.topic === topic && question.kind !== 'open-answer');
  if (blueprint.kinds !== null && left.some(({ kind }) => !blueprint.kinds?.includes(kind)))
    return 'the other questions on it are of kinds that you left out';
  if (topic === 'recruitment') {
    if (analysis.messages.length === 0) return 'no recruiting message was found in the article';
    return 'the recruiting message it describes has few lines that can be asked about';
  }
  if (topic === 'persuasion') {
    const count = analysis.techniques.filter(({ confidence }) => confidence >= KEYED).length;
    return count === 0
      ? 'its wording is plain: no persuasion technique was found for sure'
      : count < 6
        ? `only ${count === 1 ? 'one passage' : `${count} passages`} with a technique could be found for sure`
        : 'the other passages with a technique would repeat or answer a question that is asked';
  }
  return 'few statements in the article are handed to a source clearly enough to ask about';
};

/** In plain words: where the quiz differs from what was asked for, and why. */
export const notesOn = (
  analysis: Analysis,
  asked: Record<TopicId, number>,
  blueprint: Blueprint,
  chosen: readonly Question[],
  others: readonly Question[],
): string[] => {
  const notes: string[] = [];
  for (const topic of TOPIC_IDS) {
    const got = chosen.filter((question) => question.topic === topic).length;
    if (asked[topic] === 0 || got >= asked[topic]) continue;
    const name = TOPICS[topic].name.toLowerCase();
    if (got === 0)
      notes.push(`Nothing is asked about ${name}: ${reason(topic, analysis, others, blueprint)}.`);
    else
      notes.push(
        `${questions(got)} on ${name} instead of ${asked[topic]}: ${reason(topic, analysis, others, blueprint)}.`,
      );
  }
  if (chosen.length < blueprint.questions) {
    notes.push(
      `The quiz has ${questions(chosen.length)} instead of ${blueprint.questions}: more would repeat these or stand on a weak finding.`,
    );
  }
  const open = others.filter((question) => question.kind === 'open-answer').length;
  if (open > 0)
    notes.push(
      `Among the further questions ${open === 1 ? 'is one' : `are ${open}`} to be answered in writing, which you would mark yourself.`,
    );
  return notes;
};
