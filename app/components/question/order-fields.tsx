import { useEffect, useRef, useState } from 'react';
import { useEnhanced } from '../ui/enhanced.ts';
import { Icon } from '../ui/icon.tsx';
import type { Shown } from './choose-fields.tsx';
import { move } from './order.ts';

export type OrderFieldsProps = {
  items: readonly Shown[];
  /** Ids in the order given so far; may leave some out. */
  order: readonly string[];
  disabled: boolean;
  labelledBy: string;
};

/** Without JavaScript a number for each item; with it a list whose lines move up and down. */
export const OrderFields = (props: OrderFieldsProps) =>
  useEnhanced() ? <Movable {...props} /> : <Numbered {...props} />;

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
          <option value="">–</option>
          {items.map((other, index) => (
            <option key={other.id} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
        <label htmlFor={`answer-${item.id}`}>{item.text}</label>
      </div>
    ))}
  </fieldset>
);

const Movable = ({ items, order, disabled, labelledBy }: OrderFieldsProps) => {
  const [ids, setIds] = useState(() => [
    ...order.filter((id) => items.some((item) => item.id === id)),
    ...items.map((item) => item.id).filter((id) => !order.includes(id)),
  ]);
  // Untouched is blank, not an answer: places are sent once something has moved.
  const [touched, setTouched] = useState(order.length > 0);
  const [said, setSaid] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const changed = useRef(false);

  useEffect(() => {
    if (!changed.current) return;
    changed.current = false;
    // Hidden inputs fire no event of their own; the page's autosave listens for this one.
    group.current?.dispatchEvent(new Event('change', { bubbles: true }));
  });

  const place = (id: string, step: -1 | 1) => {
    const next = move(ids, id, step);
    changed.current = true;
    setIds(next);
    setTouched(true);
    setSaid(`Now at place ${next.indexOf(id) + 1} of ${next.length}`);
  };
  const keep = () => {
    changed.current = true;
    setTouched(true);
  };

  return (
    <fieldset className="order" ref={group} disabled={disabled} aria-labelledby={labelledBy}>
      <p className="hint">Move the lines until the first is on top.</p>
      <ol className="order-list">
        {ids.map((id, index) => {
          const text = items.find((item) => item.id === id)?.text ?? '';
          return (
            <li key={id} className="order-item">
              {touched && <input type="hidden" name={`answer.${id}`} value={index + 1} />}
              <span className="order-number">{index + 1}</span>
              <span className="order-text">{text}</span>
              <button
                type="button"
                className="order-move"
                aria-label={`Move up: ${text}`}
                aria-disabled={index === 0}
                onClick={() => index > 0 && place(id, -1)}
              >
                <Icon name="up" size={20} />
              </button>
              <button
                type="button"
                className="order-move"
                aria-label={`Move down: ${text}`}
                aria-disabled={index === ids.length - 1}
                onClick={() => index < ids.length - 1 && place(id, 1)}
              >
                <Icon name="down" size={20} />
              </button>
            </li>
          );
        })}
      </ol>
      {!touched && !disabled && (
        <button type="button" className="button button-quiet" onClick={keep}>
          This order is my answer
        </button>
      )}
      <span className="vh" role="status">
        {said}
      </span>
    </fieldset>
  );
};
