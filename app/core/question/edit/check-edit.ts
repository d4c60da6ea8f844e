import type { z } from 'zod';
import { findEvidence, LONGEST_WORDS } from '../find-evidence.ts';
import { kindOf } from '../kinds.ts';
import type { Question } from '../question.ts';
import { type Fields, textIn, wordsTyped } from './fields.ts';
import { tidied } from './tidy.ts';

export type Checked = { ok: true; question: Question } | { ok: false; errors: Record<string, string> };

/**
 * Checks an edited question by its kind's schema: what cannot be asked is refused, by the id of the field. Whatever
 * else a careful reader would say of it (`lintWritten`) a teacher may leave so.
 */
export function checkEdit(edited: Question, fields: Fields, articleText: string): Checked {
  const question = tidied(edited);
  const parsed = kindOf(question).schema.safeParse(question);
  const errors: Record<string, string> = parsed.success ? {} : messages(question, parsed.error.issues);
  if ('key' in question && question.kind !== 'order' && Object.keys(question.key).length === 0) {
    errors[''] = 'Say which answer is right.';
  }
  const typed = textIn(fields, 'words');
  if (typed !== '' && findEvidence(articleText, wordsTyped(fields)) === null) {
    errors.words = wordsProblem(typed);
  }
  const own = [question.passage ?? [], question.evidence].flat();
  if (own.some(({ span, text }) => articleText.slice(...span) !== text)) {
    errors.evidence = 'The evidence is not word for word what stands in the article. Pick it again.';
  }
  if (!parsed.success || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, question: parsed.data };
}

/** What is wrong with words that were not found. */
export const wordsProblem = (typed: string): string =>
  typed.length > LONGEST_WORDS
    ? `Use at most ${LONGEST_WORDS} characters: the few words that prove it.`
    : 'The article does not say this, word for word. Copy the words from it.';

function messages(question: Question, issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of issues) {
    const field = fieldOf(question, issue.path);
    errors[field] ??= field.endsWith('.target')
      ? 'Choose where this line belongs.'
      : plain(issue, LINES[String(issue.path[0])]);
  }
  return errors;
}

/** What the rows of a list are called on the form. */
type Lines = { one: string; many: string; what: string };
const OTHER_LINES: Lines = { one: 'line', many: 'lines', what: '' };
const LINES: Record<string, Lines> = {
  options: { one: 'option', many: 'options', what: '' },
  categories: { one: 'group', many: 'groups', what: ' to sort into' },
  items: { one: 'line', many: 'lines', what: '' },
  answers: { one: 'answer', many: 'answers', what: ' to choose from' },
  rubric: { one: 'point', many: 'points', what: ' that a good answer makes' },
};

const ROWS: Record<string, string> = {
  options: 'option',
  items: 'item',
  prompts: 'item',
  rubric: 'item',
  categories: 'target',
  answers: 'target',
};

/** The id of the form's field that a part of the question was typed into; '' for the question as a whole. */
function fieldOf(question: Question, path: readonly PropertyKey[]): string {
  const [part, index, field] = path.map(String);
  // The key of sorted items is a map: item → where it belongs.
  if (part === 'key' && index !== undefined && question.kind !== 'order') return `item.${index}.target`;
  const prefix = ROWS[part ?? ''];
  if (prefix === undefined)
    return ['stem', 'explanation', 'model', 'feedback'].includes(part ?? '') ? `${part}` : '';
  const list = (question as unknown as Record<string, { id: string }[] | undefined>)[part ?? ''];
  const row = index === undefined ? undefined : list?.[Number(index)];
  return row === undefined ? '' : `${prefix}.${row.id}.${field}`;
}

function plain(issue: z.core.$ZodIssue, lines: Lines = OTHER_LINES): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_small') {
    return issue.origin === 'array' ? atLeast(Number(issue.minimum), lines) : 'Write something here.';
  }
  if (issue.code === 'too_big') {
    return issue.origin === 'array'
      ? `At most ${issue.maximum} ${lines.many} fit.`
      : `Use at most ${issue.maximum} characters.`;
  }
  return 'This cannot be used.';
}

const atLeast = (least: number, { one, many, what }: Lines): string =>
  least === 1 ? `Write at least one ${one}${what}.` : `Write at least ${least} ${many}${what}.`;
