const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** An id that no row has yet: `prefix` and a letter. */
export const spareId = (rows: readonly { id: string }[], prefix = ''): string => {
  const free = [...LETTERS].find((letter) => !rows.some(({ id }) => id === prefix + letter));
  return prefix + (free ?? 'z9');
};

/** The rows and, while there is room, an empty one to fill in. */
export const withSpare = <Row extends { id: string }>(
  rows: readonly Row[],
  most: number,
  spare: Row,
): Row[] => (rows.length < most ? [...rows, spare] : [...rows]);
