import { Fragment } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import type { Keys } from './use-keys.ts';

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

/** What the keys do; each also is a button. Who dictates or holds keys down for long can turn them off. */
export const ReviewKeys = ({ keys }: { keys: Keys }) => (
  <div className="small muted review-keys">
    <Button type="button" look="quiet" small aria-pressed={keys.on} onClick={() => keys.turn(!keys.on)}>
      {keys.on ? 'Keys on' : 'Keys off'}
    </Button>{' '}
    {keys.on &&
      KEYS.map(([key, what], index) => (
        <Fragment key={key}>
          {index > 0 && ', '}
          <span className="review-key">
            <kbd>{key}</kbd> {what}
          </span>
        </Fragment>
      ))}
  </div>
);
