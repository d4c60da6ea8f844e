import { Fragment } from 'react';

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['n', 'next not reviewed'],
  ['a', 'approve'],
  ['w', 'withdraw'],
  ['e', 'edit'],
  ['s', 'swap'],
  ['c', 'choose another'],
  ['x', 'remove'],
  ['u', 'undo'],
  ['Shift+J', 'move down'],
  ['Shift+K', 'move up'],
  ['o', 'write a question'],
];

/** What the keys do; each also is a button. */
export const ReviewKeys = () => (
  <p className="small muted review-keys">
    Keys:{' '}
    {KEYS.map(([key, what], index) => (
      <Fragment key={key}>
        {index > 0 && ', '}
        <span className="review-key">
          <kbd>{key}</kbd> {what}
        </span>
      </Fragment>
    ))}
  </p>
);
