import { findEvidence } from '../find-evidence.ts';
import type { Question } from '../question.ts';
import { checkEdit, wordsProblem } from './check-edit.ts';
import { type Fields, textIn, wordsTyped } from './fields.ts';
import { readEdit } from './read-edit.ts';
import { readReshaping, reshape } from './reshape.ts';

/** The form to show again: the question as it is now, the typed words that were not found, and what is wrong. */
export type ShownEdit = { draft: Question; words: string; errors: Record<string, string> | null };

export type TakenEdit = { ready: Question; shown: null } | { ready: null; shown: ShownEdit };

/** Words typed as evidence that the article does not have: they stay in their field. */
export const wordsLeft = (fields: Fields, text: string): string => {
  const words = textIn(fields, 'words');
  return findEvidence(text, wordsTyped(fields)) === null ? words : '';
};

/** What becomes of a form that was sent: a question to store, or the form again with a row changed or with errors. */
export const takeEdit = (before: Question, fields: Fields, text: string): TakenEdit => {
  const edited = readEdit(before, fields, text);
  const words = wordsLeft(fields, text);
  const act = textIn(fields, 'do');
  if (act !== '') {
    const reshaping = readReshaping(act);
    const draft = reshaping === null ? edited : reshape(edited, reshaping);
    const errors = words === '' ? null : { words: wordsProblem(words) };
    return { ready: null, shown: { draft, words, errors } };
  }
  const checked = checkEdit(edited, fields, text);
  if (!checked.ok) return { ready: null, shown: { draft: edited, words, errors: checked.errors } };
  return { ready: checked.question, shown: null };
};
