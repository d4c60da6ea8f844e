import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

const ICONS: Record<NoticeTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'warning',
};

export type NoticeProps = {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  /** Announce it: for what appears after something the reader did. */
  live?: boolean;
};

export const Notice = ({ tone = 'info', title, children, live = false }: NoticeProps) => (
  <div className={classes('notice', tone !== 'info' && `notice-${tone}`)} role={live ? 'status' : undefined}>
    <Icon name={ICONS[tone]} size={18} />
    <div>
      {title !== undefined && <div className="notice-title">{title}</div>}
      {children}
    </div>
  </div>
);
