import type { KindId } from './question.ts';

/** What the kinds are called in menus and on cards; here for pages that need no more than the names. */
export const KIND_NAMES: Record<KindId, string> = {
  choice: 'Choose one',
  'multiple-choice': 'Tick all that fit',
  classify: 'Sort into groups',
  match: 'Match',
  order: 'Put in order',
  highlight: 'Mark in the article',
  'open-answer': 'Write an answer',
};

export const KIND_IDS = Object.keys(KIND_NAMES) as KindId[];
