import type { StudentBase, StudentParts } from './kind.ts';
import { kindOf } from './kinds.ts';
import type { Question } from './question.ts';

/** A question as a student may see it while answering. */
export type StudentQuestion = StudentBase & StudentParts;

/** The question without its key: fields are named one by one, so that a new one stays hidden until allowed. */
export const studentView = (question: Question): StudentQuestion => ({
  id: question.id,
  skill: question.skill,
  topic: question.topic,
  stem: question.stem,
  passage: question.passage === null ? null : { span: question.passage.span, text: question.passage.text },
  ...kindOf(question).studentParts(question),
});
