import { useEffect, useRef, useState } from 'react';
import { useEnhanced } from '../ui/enhanced.ts';
import { Icon } from '../ui/icon.tsx';
import type { Shown } from './choose-fields.tsx';
import { moveTo } from './order.ts';

export type OrderFieldsProps = {
  items: readonly Shown[];
  /** Ids in the order given so far; may leave some out. */
  order: readonly string[];
  disabled: boolean;
  labelledBy: string;
};

/** Without JavaScript a place to choose for each line; with it the lines also move. */
export const OrderFields = (props: OrderFieldsProps) =>
  useEnhanced() ? <Movable {...props} /> : <Numbered {...props} />;

const Places = ({ count }: { count: number }) => (
  <>
    <option value="">–</option>
    {Array.from({ length: count }, (_, index) => index + 1).map((place) => (
      <option key={place} value={place}>
        {place}
      </option>
    ))}
  </>
);

const Numbered = ({ items, order, disabled, labelledBy }: OrderFieldsProps) => (
  <fieldset className="order" disabled={disabled} aria-labelledby={labelledBy}>
    <p className="hint">Give each line its place: 1 comes first.</p>
    {items.map((item) => (
      <div key={item.id} className="order-item">
        <select
          className="input order-place"
          id={`answer-${item.id}`}
          name={`answer.${item.id}`}
          defaultValue={order.includes(item.id) ? order.indexOf(item.id) + 1 : ''}
        >
          <Places count={items.length} />
        </select>
        <label className="order-text" htmlFor={`answer-${item.id}`}>
          {item.text}
        </label>
      </div>
    ))}
  </fieldset>
);

const Movable = ({ items, order, disabled, labelledBy }: OrderFieldsProps) => {
  const [ids, setIds] = useState(() => [
    ...order.filter((id) => items.some((item) => item.id === id)),
    ...items.map((item) => item.id).filter((id) => !order.includes(id)),
  ]);
  // Untouched is blank, not an answer: the places are empty until something was decided.
  const [decided, setDecided] = useState(order.length > 0);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const tell = useRef(false);

  useEffect(() => {
    if (!tell.current) return;
    tell.current = false;
    // The places changed without a key or a tap of their own; whoever saves the form listens for this.
    list.current?.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  });

  const decide = (next: string[]) => {
    tell.current = true;
    setIds(next);
    setDecided(true);
  };
  const place = (id: string, to: number) => {
    const next = moveTo(ids, id, to);
    decide(next);
    setSaid(`Now at place ${next.indexOf(id) + 1} of ${next.length}`);
  };

  return (
    <fieldset className="order" disabled={disabled} aria-labelledby={labelledBy}>
      <p className="hint">Move the lines until the first is on top.</p>
      <ol className="order-list" ref={list}>
        {ids.map((id, index) => {
          const text = items.find((item) => item.id === id)?.text ?? '';
          const step = (by: -1 | 1) => (
            <button
              type="button"
              className="order-move"
              aria-label={`Move ${by === -1 ? 'up' : 'down'}: ${text}`}
              aria-disabled={ids[index + by] === undefined}
              onClick={() => ids[index + by] !== undefined && place(id, index + by)}
            >
              <Icon name={by === -1 ? 'up' : 'down'} size={20} />
            </button>
          );
          return (
            <li key={id} className="order-item">
              <select
                className="input order-place"
                name={`answer.${id}`}
                aria-label={`Place of: ${text}`}
                value={decided ? index + 1 : ''}
                onChange={(event) => {
                  const to = Number(event.target.value) - 1;
                  if (to >= 0 && to !== index) place(id, to);
                  else if (to === index && !decided) decide(ids);
                }}
              >
                <Places count={ids.length} />
              </select>
              <span className="order-text">{text}</span>
              {step(-1)}
              {step(1)}
            </li>
          );
        })}
      </ol>
      {!decided && !disabled && (
        <button type="button" className="button button-quiet" onClick={() => decide(ids)}>
          This order is my answer
        </button>
      )}
      <span className="vh" role="status">
        {said}
      </span>
    </fieldset>
  );
};
