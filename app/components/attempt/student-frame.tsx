import { useEffect } from 'react';
import { StudentShell, type StudentShellProps } from '../ui/shell.tsx';
import { wipeAnswers } from './wipe-answers.ts';

const SIGN_OUT = '/sign-out';

/** The frame of a signed-in student's pages: signing out takes unsent answers off this device. */
export const StudentFrame = (props: Omit<StudentShellProps, 'signOut' | 'home'>) => {
  useEffect(() => {
    const leave = (event: SubmitEvent) => {
      if (new URL((event.target as HTMLFormElement).action).pathname === SIGN_OUT) wipeAnswers();
    };
    document.addEventListener('submit', leave);
    return () => document.removeEventListener('submit', leave);
  }, []);
  return <StudentShell {...props} home="/student" signOut={SIGN_OUT} />;
};
