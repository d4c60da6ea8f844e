import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { Button } from './button.tsx';
import { classes } from './class-names.ts';
import { useStayingSignedIn } from './use-staying-signed-in.ts';

export type Width = 'normal' | 'wide' | 'narrow';

type FrameProps = { children: ReactNode; width?: Width | undefined; header: ReactNode; footer?: ReactNode };

const Frame = ({ children, width = 'normal', header, footer }: FrameProps) => (
  <>
    <a className="skip" href="#main">
      Skip to the page
    </a>
    <header className="masthead">
      <div className="masthead-in">{header}</div>
    </header>
    <main id="main" tabIndex={-1} className={classes('main', width !== 'normal' && `main-${width}`)}>
      {children}
    </main>
    {footer}
  </>
);

const NAV = [
  ['/library', 'Library'],
  ['/classes', 'Classes'],
  ['/glossary', 'Glossary'],
] as const;

export type TeacherShellProps = {
  /** Null when nobody is signed in (the glossary is open to all). */
  name: string | null;
  children: ReactNode;
  width?: Width | undefined;
};

/** The frame of every teacher page. Signing out posts to `/sign-out`. */
export const TeacherShell = ({ name, children, width }: TeacherShellProps) => {
  useStayingSignedIn(name !== null);
  return (
    <Frame
      width={width}
      header={
        <>
          <Brand to={name === null ? '/' : '/library'} />
          <nav className="nav" aria-label="Main">
            {NAV.map(([to, label]) => (
              <NavLink key={to} to={to}>
                {label}
              </NavLink>
            ))}
          </nav>
          {name !== null && (
            <form className="masthead-who" method="post" action="/sign-out">
              <span>{name}</span>
              <Button look="quiet" small>
                Sign out
              </Button>
            </form>
          )}
        </>
      }
      footer={
        <footer className="colophon">
          <div className="colophon-in">
            <span>Says Who: who says so, what do they want, how are they trying to get it?</span>
            <span>Everything stays on this school’s own machine.</span>
          </div>
        </footer>
      }
    >
      {children}
    </Frame>
  );
};

export type StudentShellProps = {
  /** The student's own name; null before they have chosen it. */
  name: string | null;
  children: ReactNode;
  width?: Width | undefined;
  /** Where the brand leads. */
  home?: string;
  /** Beside the name: the save status, the question count. */
  status?: ReactNode;
  signOut?: string | undefined;
};

/** The light frame of every student page. `signOut` is where the sign-out form posts. */
export const StudentShell = ({ name, children, width, home = '/', status, signOut }: StudentShellProps) => (
  <Frame
    width={width}
    header={
      <>
        <Brand to={home} />
        <div className="masthead-who">
          {status}
          {name !== null && <span>{name}</span>}
          {name !== null && signOut !== undefined && (
            <form method="post" action={signOut}>
              <Button look="quiet" small>
                Sign out
              </Button>
            </form>
          )}
        </div>
      </>
    }
  >
    {children}
  </Frame>
);

export type PageHeaderProps = {
  title: ReactNode;
  /** A link back to where this page belongs. */
  crumb?: ReactNode;
  intro?: ReactNode;
  /** Buttons, on the right where there is room. */
  actions?: ReactNode;
};

export const PageHeader = ({ title, crumb, intro, actions }: PageHeaderProps) => (
  <div className="page-header">
    <div>
      {crumb !== undefined && <div className="crumb">{crumb}</div>}
      <h1>{title}</h1>
      {intro !== undefined && <div className="intro">{intro}</div>}
    </div>
    {actions !== undefined && <div className="cluster">{actions}</div>}
  </div>
);
