import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';
import { classes } from './class-names.ts';
import { Icon } from './icon.tsx';

type Common = {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  /** What is wrong with it; the first is shown. */
  error?: string | string[] | null | undefined;
  /** Adds "(optional)" to the label; fields are required in meaning unless they say so. */
  optional?: boolean;
  id?: string;
};

export type FieldProps = Common &
  (
    | ({ as?: 'input' } & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'>)
    | ({ as: 'textarea' } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>)
    | ({ as: 'select' } & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id'>)
  );

/** A label, its hint and error, and an input. Pass `defaultValue` to keep what was typed. */
export const Field = ({ label, name, hint, error, optional = false, id, ...rest }: FieldProps) => {
  const made = useId();
  const inputId = id ?? `field-${made}`;
  const message = Array.isArray(error) ? error[0] : error;
  const wrong = message !== undefined && message !== null && message !== '';
  const described = classes(hint !== undefined && `${inputId}-hint`, wrong && `${inputId}-error`);
  const shared: Shared = {
    id: inputId,
    name,
    className: classes('input', rest.className),
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': wrong ? true : undefined,
  };
  return (
    <div className="field">
      <label className="label" htmlFor={inputId}>
        {label}
        {optional && <span className="muted"> (optional)</span>}
      </label>
      {hint !== undefined && (
        <div className="hint" id={`${inputId}-hint`}>
          {hint}
        </div>
      )}
      <Control rest={rest} shared={shared} />
      {wrong && (
        <div className="error" id={`${inputId}-error`}>
          <Icon name="warning" />
          <span>{message}</span>
        </div>
      )}
    </div>
  );
};

type Shared = {
  id: string;
  name: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

const Control = ({ rest, shared }: { rest: Omit<FieldProps, keyof Common>; shared: Shared }) => {
  const { as, ...attributes } = rest as { as?: string };
  if (as === 'textarea') return <textarea rows={4} {...attributes} {...shared} />;
  if (as === 'select') return <select {...attributes} {...shared} />;
  return <input {...attributes} {...shared} />;
};

export type CheckProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  label: ReactNode;
  type?: 'checkbox' | 'radio';
};

/** One checkbox or radio button with its label, a full-height target. */
export const Check = ({ label, type = 'checkbox', ...rest }: CheckProps) => (
  <label className="check">
    <input {...rest} type={type} />
    <span>{label}</span>
  </label>
);

export type ChecksProps = { legend: ReactNode; hint?: ReactNode; children: ReactNode };

/** A group of `Check`s under one question. */
export const Checks = ({ legend, hint, children }: ChecksProps) => (
  <fieldset className="field">
    <legend className="label">{legend}</legend>
    {hint !== undefined && <div className="hint">{hint}</div>}
    {children}
  </fieldset>
);
