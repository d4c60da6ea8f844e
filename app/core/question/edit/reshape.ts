import type { Question } from '../question.ts';
import { movedTo } from '../review.ts';
import { type ListName, type Row, rowsOf, withRows } from './rows.ts';

/** What a button beside a row does, as its value in the form: `split:option:a`, `to:item:i1:0`, `add:target`. */
export type Reshaping = {
  act: 'add' | 'remove' | 'split' | 'merge' | 'up' | 'down' | 'to';
  list: ListName;
  id: string;
  /** For `to`: the place, 0 first. */
  place: number;
};

const WRITTEN =
  /^(add|remove|split|merge|up|down|to):(option|item|target)(?::([\w-]{1,80}))?(?::(\d{1,3}))?$/;

/** Null for anything else. */
export const readReshaping = (value: unknown): Reshaping | null => {
  const [, act, list, id = '', place = '0'] = WRITTEN.exec(String(value)) ?? [];
  if (act === undefined || list === undefined) return null;
  return { act: act as Reshaping['act'], list: list as ListName, id, place: Number(place) };
};

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PREFIX: Record<ListName, string> = { option: '', item: 'n', target: 't' };

const emptyRow = (list: ListName, rows: readonly Row[]): Row => {
  const taken = (id: string) => rows.some((row) => row.id === id);
  const id = LETTERS.map((letter) => PREFIX[list] + letter).find((one) => !taken(one));
  return { id: id ?? `${PREFIX[list]}${rows.length + 100}`, text: '', feedback: '', misconception: null };
};

const BETWEEN = /\s*(?:;|,? or |,? and |, )\s*/u;

/** Cut at its first “or”, “and” or comma; without one, all stays in the first half. */
const halves = (words: string): [string, string] => {
  const cut = BETWEEN.exec(words);
  if (!cut) return [words, ''];
  const second = words.slice(cut.index + cut[0].length);
  return [words.slice(0, cut.index), second.slice(0, 1).toUpperCase() + second.slice(1)];
};

const joined = (a: string, b: string, between: string): string =>
  [a.trim(), b.trim()].filter((words) => words !== '').join(between);

const merged = (a: Row, b: Row): Row => ({
  ...a,
  text: joined(a.text, b.text, ' or '),
  feedback: joined(a.feedback ?? '', b.feedback ?? '', ' '),
  misconception: a.misconception ?? b.misconception ?? null,
});

const MOST: Record<Question['kind'], Record<ListName, number>> = {
  choice: { option: 6, item: 0, target: 0 },
  'multiple-choice': { option: 8, item: 0, target: 0 },
  classify: { option: 0, item: 12, target: 6 },
  match: { option: 0, item: 8, target: 10 },
  order: { option: 0, item: 8, target: 0 },
  highlight: { option: 0, item: 0, target: 0 },
  'open-answer': { option: 0, item: 8, target: 0 },
};

/** True while the list takes another row. */
export const hasRoom = (question: Question, list: ListName): boolean =>
  rowsOf(question, list).length < MOST[question.kind][list];

/** Both halves are right if either was. */
const keyAfter = (question: Question, from: string, to: string): Question => {
  if (!('options' in question) || !question.key.includes(from) || question.key.includes(to)) return question;
  return { ...question, key: [...question.key, to] };
};

/** The question with one row added, gone, split, merged with the next or moved; as it was where that cannot be. */
export const reshape = (question: Question, { act, list, id, place }: Reshaping): Question => {
  const rows = rowsOf(question, list);
  const fresh = emptyRow(list, rows);
  if (act === 'add') return hasRoom(question, list) ? withRows(question, list, [...rows, fresh]) : question;

  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row) return question;
  const ids = rows.map((one) => one.id);
  const sorted = (order: readonly string[]) =>
    withRows(
      question,
      list,
      order.flatMap((one) => rows.filter((other) => other.id === one)),
    );
  switch (act) {
    case 'remove':
      return sorted(ids.filter((one) => one !== id));
    case 'up':
      return at === 0 ? question : sorted(movedTo(ids, id, at - 1));
    case 'down':
      return sorted(movedTo(ids, id, at + 1));
    case 'to':
      return sorted(movedTo(ids, id, place));
    case 'split': {
      if (!hasRoom(question, list)) return question;
      const [first, second] = halves(row.text);
      const two = [
        { ...row, text: first },
        { ...row, id: fresh.id, text: second },
      ];
      return keyAfter(
        withRows(
          question,
          list,
          rows.flatMap((one) => (one === row ? two : [one])),
        ),
        id,
        fresh.id,
      );
    }
    case 'merge': {
      const next = rows[at + 1];
      if (!next) return question;
      const kept = rows.flatMap((one) => (one === row ? [merged(row, next)] : one === next ? [] : [one]));
      return withRows(keyAfter(question, next.id, id), list, kept);
    }
  }
};
