import type { ReactNode } from 'react';
import { markId } from '#app/components/article/findings.ts';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { useCorrecting } from './correcting.tsx';

export type CorrectionFormProps = {
  /** Goes with the form, whatever button sends it. */
  fields?: Record<string, string>;
  className?: string;
  children: ReactNode;
};

/** A form that corrects something; `enhanced` tells the server that the page stays. */
export const CorrectionForm = ({ fields = {}, className, children }: CorrectionFormProps) => {
  const { Form, part, busy } = useCorrecting();
  const enhanced = useEnhanced();
  return (
    <Form
      method="post"
      action={`?part=${part}`}
      className={className}
      autoComplete="off"
      // Not disabled while it is sent: the button would lose the focus.
      onSubmit={(event) => busy && event.preventDefault()}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {enhanced && <input type="hidden" name="enhanced" value="yes" />}
      {children}
    </Form>
  );
};

/** Beside the findings, which scroll by themselves, the page goes to the words that are being corrected. */
const showWords = (id: string) => {
  if (!window.matchMedia('(min-width: 62rem)').matches) return;
  document.getElementById(markId(id))?.scrollIntoView({ block: 'nearest' });
};

type ChangeableProps = {
  id: string;
  /** Where the browser goes without JavaScript. */
  anchor: string;
  /** What it is about, for those who cannot see where the link stands. */
  about: string;
  children: ReactNode;
};

/** A quiet link that opens the panel behind it. */
export const Changeable = ({ id, anchor, about, children }: ChangeableProps) => {
  const { changing, toggle, part } = useCorrecting();
  const open = changing === id;
  return (
    <div className="change no-print" data-changeable={id}>
      <a
        className="change-opener"
        href={`?part=${part}&change=${encodeURIComponent(id)}#${anchor}`}
        data-change={id}
        aria-expanded={open}
        onClick={(event) => {
          event.preventDefault();
          toggle(id);
          if (!open) showWords(id);
        }}
      >
        {open ? 'Close' : 'Correct'}
        <span className="vh"> {about}</span>
      </a>
      {open && <div className="change-panel">{children}</div>}
    </div>
  );
};
