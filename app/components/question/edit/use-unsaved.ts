import { useBeforeUnload, useBlocker } from '@remix-run/react';
import { useCallback, useEffect } from 'react';

type Place = { pathname: string; search: string };

/** Which question is edited at an address: moving about on the same page loses nothing. */
const editedAt = ({ pathname, search }: Place): string =>
  `${pathname}?${new URLSearchParams(search).get('edit') ?? ''}`;

/** Asks before what was typed would be lost: by a link, the back button, another question's editor or the tab. */
export const useUnsaved = (unsaved: boolean) => {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && editedAt(currentLocation) !== editedAt(nextLocation),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm('Leave without saving? What you changed in this question is lost.')) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
  useBeforeUnload(useCallback((event) => unsaved && event.preventDefault(), [unsaved]));
};
