import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type CardProps = {
  children: ReactNode;
  as?: 'div' | 'li' | 'section' | 'article';
  id?: string;
  className?: string;
};

export const Card = ({ children, as: Tag = 'div', id, className }: CardProps) => (
  <Tag id={id} className={classes('card', className)}>
    {children}
  </Tag>
);

export type EmptyStateProps = {
  title: ReactNode;
  /** Why it is empty and what comes next. */
  children?: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
};

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty">
    <h2>{title}</h2>
    {children !== undefined && <p>{children}</p>}
    {action}
  </div>
);

export type Tone =
  | 'plain'
  | 'accent'
  | 'sourcing'
  | 'persuasion'
  | 'recruitment'
  | 'right'
  | 'partly'
  | 'wrong';
export type BadgeProps = { children: ReactNode; tone?: Tone; icon?: IconName };

export const Badge = ({ children, tone = 'plain', icon }: BadgeProps) => (
  <span className={classes('badge', tone !== 'plain' && `tone-${tone}`)}>
    {icon !== undefined && <Icon name={icon} size={12} />}
    {children}
  </span>
);
