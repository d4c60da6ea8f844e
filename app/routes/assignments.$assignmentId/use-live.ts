import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** Asks the page's loader again whenever the stream at `address` says that something changed. */
export function useLive(address: string): void {
  const { revalidate } = useRevalidator();
  const latest = useRef(revalidate);
  latest.current = revalidate;
  useEffect(() => {
    const source = new EventSource(address);
    source.onmessage = () => latest.current();
    return () => source.close();
  }, [address]);
}
