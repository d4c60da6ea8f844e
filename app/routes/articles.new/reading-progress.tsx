import { useEffect, useRef, useState } from 'react';
import { Progress } from '#app/components/ui/progress.tsx';

const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** Shows how much of the article is read while its form is on the way; without JavaScript the browser just waits. */
export const ReadingProgress = () => {
  const field = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  useEffect(() => {
    const form = field.current?.form;
    if (!form) return;
    let source: EventSource | undefined;
    const watch = () => {
      const token = newToken();
      if (field.current) field.current.value = token;
      source?.close();
      source = new EventSource(`/articles/progress?of=${token}`);
      source.onmessage = ({ data }) => setPercent(Number(data));
      setPercent(0);
    };
    // Back in the browser may show this page as it was left: nothing is being read any more.
    const rest = () => {
      source?.close();
      setPercent(null);
    };
    form.addEventListener('submit', watch);
    window.addEventListener('pageshow', rest);
    return () => {
      source?.close();
      form.removeEventListener('submit', watch);
      window.removeEventListener('pageshow', rest);
    };
  }, []);
  return (
    <>
      {/* Without a value of its own: React would put that back as soon as the bar appears, before the form is sent. */}
      <input ref={field} type="hidden" name="progress" />
      <div role="status">
        {percent !== null && (
          <Progress value={percent} max={100} label={percent > 0 ? `Reading … ${percent} %` : 'Reading …'} />
        )}
      </div>
    </>
  );
};
