import { useEffect, useState } from 'react';

/** The `#id` in the address, without the sign; undefined on the server and when there is none. */
export const useHash = (): string | undefined => {
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    const read = () => setHash(decodeURIComponent(location.hash.slice(1)) || undefined);
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return hash;
};

/** Ids of those inputs that are checked, wherever on the page they stand; starts with `initial`. */
export const useChecked = (
  inputs: readonly { inputId: string }[] | undefined,
  initial: readonly string[],
): readonly string[] => {
  const ids = inputs?.map((input) => input.inputId).join(' ') ?? '';
  const [checked, setChecked] = useState(initial);
  useEffect(() => {
    if (ids === '') return;
    const isChecked = (id: string) =>
      (document.getElementById(id) as HTMLInputElement | null)?.checked ?? false;
    const read = () => setChecked(ids.split(' ').filter(isChecked));
    read();
    document.addEventListener('change', read);
    return () => document.removeEventListener('change', read);
  }, [ids]);
  return checked;
};
