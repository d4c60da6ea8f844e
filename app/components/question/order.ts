/** The list with `id` one place up (−1) or down (1); unchanged at either end. */
export const move = (ids: readonly string[], id: string, step: -1 | 1): string[] => {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
};
