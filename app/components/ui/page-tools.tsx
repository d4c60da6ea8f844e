import { useState } from 'react';
import { Button } from './button.tsx';
import { useEnhanced } from './enhanced.ts';
import { Icon } from './icon.tsx';

export type PrintButtonProps = { children?: string };

/** Opens the print dialog; appears only where it can work. */
export const PrintButton = ({ children = 'Print' }: PrintButtonProps) => {
  const enhanced = useEnhanced();
  if (!enhanced) return null;
  return (
    <Button type="button" look="quiet" className="no-print" onClick={() => window.print()}>
      <Icon name="print" />
      {children}
    </Button>
  );
};

export type CopyButtonProps = { text: string; children?: string };

/** Copies `text`; show the text itself beside it, for those who copy by hand. */
export const CopyButton = ({ text, children = 'Copy' }: CopyButtonProps) => {
  const enhanced = useEnhanced();
  const [copied, setCopied] = useState(false);
  if (!enhanced || navigator.clipboard === undefined) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button type="button" look="quiet" small className="no-print" onClick={copy}>
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{copied ? 'Copied' : children}</span>
    </Button>
  );
};
