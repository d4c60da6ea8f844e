import { Link, type LinkProps } from '@remix-run/react';
import type { ButtonHTMLAttributes } from 'react';
import { classes } from './class-names.ts';

export type Look = 'primary' | 'quiet' | 'danger' | 'plain';

const look = (variant: Look, small: boolean, className?: string) =>
  classes('button', variant !== 'primary' && `button-${variant}`, small && 'button-small', className);

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; small?: boolean };

/** Submits its form unless `type` says otherwise. */
export const Button = ({
  look: variant = 'primary',
  small = false,
  className,
  type = 'submit',
  ...rest
}: ButtonProps) => <button {...rest} type={type} className={look(variant, small, className)} />;

export type ButtonLinkProps = LinkProps & { look?: Look; small?: boolean };

export const ButtonLink = ({
  look: variant = 'primary',
  small = false,
  className,
  ...rest
}: ButtonLinkProps) => <Link {...rest} className={look(variant, small, className)} />;
