import { useEffect, useRef } from 'react';
import { Notice } from './notice.tsx';

export type FormErrorsProps = {
  /** Messages by the id of the input they belong to; '' for the form as a whole. Null when all is well. */
  errors: Record<string, string | string[] | null | undefined> | null | undefined;
  title?: string;
};

/** The summary above a form that was refused; takes the focus when it appears. */
export const FormErrors = ({ errors, title = 'This could not be saved yet.' }: FormErrorsProps) => {
  const box = useRef<HTMLDivElement>(null);
  const list = Object.entries(errors ?? {}).flatMap(([id, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((message) => (message ? [{ id, message }] : [])),
  );
  const key = list.map((entry) => entry.message).join('|');
  useEffect(() => {
    if (key !== '') box.current?.focus();
  }, [key]);
  if (list.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="error" title={title}>
        <ul>
          {list.map(({ id, message }) => (
            <li key={id + message}>{id === '' ? message : <a href={`#${id}`}>{message}</a>}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};
