import { Notice } from '../ui/notice.tsx';
import type { SaveState } from '../ui/save-status.tsx';
import type { SenderState } from './answer-sender.ts';

const REASONS: Record<string, string> = {
  submitted: 'This quiz has been handed in, so the answer you just gave does not count.',
  closed: 'This quiz has closed, so the answer you just gave does not count.',
  checked: 'You have checked this question already; the answer you checked counts.',
};

/** Says what a student has to know when an answer cannot be saved. */
export const SaveNotice = ({ state }: { state: SenderState }) => {
  if (state.kind === 'refused') {
    return (
      <Notice tone="warning" title="This answer was not saved" live>
        {REASONS[state.reason] ?? 'The server did not understand it. Tell your teacher.'} It is kept on this
        device until you sign out.
      </Notice>
    );
  }
  if (state.kind === 'signed-out') {
    return (
      <Notice tone="warning" title="Please sign in again" live>
        Your last answers are kept on this device and will be saved then.{' '}
        <a href={`/join?to=${encodeURIComponent('/student')}`}>Sign in again</a>
      </Notice>
    );
  }
  return null;
};

export const saveStateOf = ({ kind }: SenderState): SaveState =>
  kind === 'refused' || kind === 'signed-out' ? 'idle' : kind;
