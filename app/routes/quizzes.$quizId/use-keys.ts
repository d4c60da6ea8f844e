import { useEffect, useState } from 'react';

const OFF = 'review-keys-off';

export type Keys = { on: boolean; turn: (on: boolean) => void };

/** Whether single letters do things on this page: on, unless the teacher turned them off in this browser. */
export const useKeys = (): Keys => {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(!remembered()), []);
  const turn = (next: boolean) => {
    setOn(next);
    remember(!next);
  };
  return { on, turn };
};

// A browser may keep nothing: then the choice lasts as long as the page.
const remembered = (): boolean => {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
};

const remember = (off: boolean) => {
  try {
    if (off) localStorage.setItem(OFF, 'yes');
    else localStorage.removeItem(OFF);
  } catch {}
};
