import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { StudentShell, type StudentShellProps } from '../ui/shell.tsx';
import { openAnswerStore } from './answer-store.ts';
import { postAnswer } from './post-answer.ts';
import { sendWaiting } from './send-waiting.ts';
import { wipeAnswers } from './wipe-answers.ts';

const SIGN_OUT = '/sign-out';

type Props = Omit<StudentShellProps, 'signOut' | 'home'> & {
  studentId: string;
  /** Sends what the open attempt still has to send; true when nothing waits any more. */
  flush?: () => Promise<boolean>;
};

const isSignOut = (form: EventTarget | null): form is HTMLFormElement =>
  form instanceof HTMLFormElement && new URL(form.action).pathname === SIGN_OUT;

/** The frame of a signed-in student's pages: signing out sends what waits and takes answers off this device. */
export const StudentFrame = ({ studentId, flush, children, ...props }: Props) => {
  const [asked, setAsked] = useState<HTMLFormElement | null>(null);
  const flushing = useRef(flush);
  flushing.current = flush;
  useEffect(() => {
    const leave = async (event: SubmitEvent) => {
      const form = event.target;
      if (!isSignOut(form)) return;
      event.preventDefault();
      if (await everythingSent(studentId, flushing.current)) goFor(form);
      else setAsked(form);
    };
    const listen = (event: SubmitEvent) => void leave(event);
    document.addEventListener('submit', listen);
    return () => document.removeEventListener('submit', listen);
  }, [studentId]);
  return (
    <StudentShell {...props} home="/student" signOut={SIGN_OUT}>
      {asked && (
        <Notice tone="warning" title="You are not signed out yet" live>
          <p>
            An answer on this device is not saved yet, and signing out would delete it. Stay until the
            connection is back, then sign out again.
          </p>
          <div className="cluster">
            <Button type="button" small onClick={() => setAsked(null)}>
              Stay
            </Button>
            <Button type="button" look="quiet" small onClick={() => goFor(asked)}>
              Sign out and lose it
            </Button>
          </div>
        </Notice>
      )}
      {children}
    </StudentShell>
  );
};

/** A device whose store cannot be read has nothing more to send. */
async function everythingSent(studentId: string, flush?: () => Promise<boolean>): Promise<boolean> {
  try {
    if (flush && !(await flush())) return false;
    return await sendWaiting(await openAnswerStore(), studentId, postAnswer);
  } catch {
    return true;
  }
}

function goFor(form: HTMLFormElement) {
  wipeAnswers();
  form.submit();
}
