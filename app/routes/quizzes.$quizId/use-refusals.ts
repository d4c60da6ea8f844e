import { useFetchers } from '@remix-run/react';

type Refused = { errors?: Record<string, string> } | undefined;

/** Why a change made with JavaScript could not be done: these answers reach no page of their own. */
export const useRefusals = (): Record<string, string> | null => {
  const fetchers = useFetchers();
  const own = fetchers.filter(({ key }) => /^(?:review-|reason-|undo|order)/.test(key));
  for (const { data } of own) {
    const errors = (data as Refused)?.errors;
    if (errors) return errors;
  }
  return null;
};
