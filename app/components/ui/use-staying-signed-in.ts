import { useEffect } from 'react';

const EVERY = 5 * 60_000;

/** Typing is not being idle: while somebody types, the start page is asked for now and then, which extends the session. */
export const useStayingSignedIn = (signedIn: boolean) => {
  useEffect(() => {
    if (!signedIn) return;
    let asked = Date.now();
    const typed = () => {
      if (Date.now() - asked < EVERY) return;
      asked = Date.now();
      fetch('/', { redirect: 'manual' }).catch(() => undefined);
    };
    document.addEventListener('input', typed);
    return () => document.removeEventListener('input', typed);
  }, [signedIn]);
};
