import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';

export type TabsProps = {
  label: string;
  /** `end`: current only when the address is exactly `to`. */
  tabs: { to: string; label: ReactNode; end?: boolean }[];
};

/** Pages of one thing, as links. */
export const Tabs = ({ label, tabs }: TabsProps) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map((tab) => (
      <NavLink key={tab.to} to={tab.to} end={tab.end ?? false}>
        {tab.label}
      </NavLink>
    ))}
  </nav>
);
