import type { Choosable, ResultRow } from './kind.ts';
import type { MisconceptionId } from './misconceptions.ts';
import type { Item } from './question.ts';

/** What classify and match have in common: every item goes to one target. */
type Sorting = {
  items: Item[];
  targets: Item[];
  key: Record<string, string>;
  feedback: Record<string, string>;
  misconceptions: Record<string, MisconceptionId>;
};
type Sorted = Record<string, string>;

const textOf = (items: Item[], id: string | undefined): string | null =>
  items.find((item) => item.id === id)?.text ?? null;

/** The share of items that went where they belong. */
export const shareRight = (sorting: Sorting, response: Sorted): number => {
  if (sorting.items.length === 0) return 0;
  return (
    sorting.items.filter((item) => response[item.id] === sorting.key[item.id]).length / sorting.items.length
  );
};

export const sortingChoosables = (sorting: Sorting): Choosable[] =>
  sorting.items.flatMap((item) =>
    sorting.targets.map((target) => {
      const id = `${item.id}:${target.id}`;
      return {
        id,
        text: `${item.text} → ${target.text}`,
        right: sorting.key[item.id] === target.id,
        misconception: sorting.misconceptions[id] ?? null,
      };
    }),
  );

export const sortingChosen = (response: Sorted): string[] =>
  Object.entries(response).map(([item, target]) => `${item}:${target}`);

export const sortingRows = (sorting: Sorting, response: Sorted | null): ResultRow[] =>
  sorting.items.map((item) => {
    const given = response?.[item.id];
    return {
      id: item.id,
      text: item.text,
      chosen: given !== undefined,
      right: given !== undefined && given === sorting.key[item.id],
      given: textOf(sorting.targets, given),
      expected: textOf(sorting.targets, sorting.key[item.id]),
      feedback: sorting.feedback[item.id] ?? null,
    };
  });

/** True when every item has a place in the key and every place exists. */
export const keyIsComplete = (items: Item[], targets: Item[], key: Record<string, string>): boolean =>
  items.every((item) => targets.some((target) => target.id === key[item.id]));
