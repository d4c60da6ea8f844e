import type { Verdict } from '#app/core/question/mark.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

export const VERDICT_WORDS: Record<Verdict, string> = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not right',
  blank: 'No answer',
  pending: 'Your teacher marks this',
};

export const VERDICT_ICONS: Record<Verdict, IconName> = {
  right: 'check',
  partly: 'half',
  wrong: 'cross',
  blank: 'dash',
  pending: 'clock',
};

export type VerdictBadgeProps = { verdict: Verdict };

/** A verdict as sign, word and colour. */
export const VerdictBadge = ({ verdict }: VerdictBadgeProps) => (
  <span className={`verdict verdict-${verdict}`}>
    <Icon name={VERDICT_ICONS[verdict]} />
    {VERDICT_WORDS[verdict]}
  </span>
);
