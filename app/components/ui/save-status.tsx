import { Icon } from './icon.tsx';

export type SaveState = 'idle' | 'saving' | 'saved' | 'unsaved';
export type SaveStatusProps = { state: SaveState };

const WORDS: Record<SaveState, string> = {
  idle: '',
  saving: 'Saving …',
  saved: 'Saved',
  unsaved: 'Not saved yet. Trying again …',
};

/** Says what became of the last answer; announced politely when it changes. */
export const SaveStatus = ({ state }: SaveStatusProps) => (
  <span className={`save save-${state}`} role="status">
    {state === 'saved' && <Icon name="check" />}
    {state === 'saving' && <Icon name="clock" />}
    {state === 'unsaved' && <Icon name="warning" />}
    {WORDS[state]}
  </span>
);
