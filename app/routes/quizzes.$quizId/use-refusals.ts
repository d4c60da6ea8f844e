import { useFetchers } from '@remix-run/react';
import { useEffect, useState } from 'react';

type Answer = { errors?: Record<string, string> } | undefined;

/** Why the last change made with JavaScript could not be done: its answer reaches no page of its own. */
export const useRefusals = (): Record<string, string> | null => {
  const [errors, setErrors] = useState<Record<string, string> | null>(null);
  const fetchers = useFetchers();
  // An answer is here only while the page reads its data again, so it is kept.
  useEffect(() => {
    for (const { key, state, data } of fetchers) {
      if (!/^(?:review-|reason-|undo|order)/.test(key)) continue;
      if (state === 'submitting') setErrors(null);
      else if (data !== undefined) setErrors((data as Answer)?.errors ?? null);
    }
  }, [fetchers]);
  return errors;
};
