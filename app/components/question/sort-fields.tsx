import type { Shown } from './choose-fields.tsx';

export type SortFieldsProps = {
  items: readonly Shown[];
  places: readonly Shown[];
  given: Readonly<Record<string, string>>;
  /** A menu for each item instead of buttons: for answers too long or too many to stand in a row. */
  select?: boolean;
  disabled: boolean;
  labelledBy: string;
};

/** Each item gets one of the places. */
export const SortFields = ({
  items,
  places,
  given,
  select = false,
  disabled,
  labelledBy,
}: SortFieldsProps) => (
  <fieldset className="sort" disabled={disabled} aria-labelledby={labelledBy}>
    {select && <p className="hint">Each answer is used once at most.</p>}
    {items.map((item) =>
      select ? (
        <div key={item.id} className="sort-item">
          <label className="sort-text" htmlFor={`answer-${item.id}`}>
            {item.text}
          </label>
          <select
            className="input"
            id={`answer-${item.id}`}
            name={`answer.${item.id}`}
            defaultValue={given[item.id] ?? ''}
          >
            <option value="">Choose …</option>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {place.text}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <fieldset key={item.id} className="sort-item">
          <legend className="sort-text">{item.text}</legend>
          <div className="sort-places">
            {places.map((place) => (
              <label key={place.id} className="option option-short">
                <input
                  type="radio"
                  name={`answer.${item.id}`}
                  value={place.id}
                  defaultChecked={given[item.id] === place.id}
                />
                <span>{place.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ),
    )}
  </fieldset>
);
