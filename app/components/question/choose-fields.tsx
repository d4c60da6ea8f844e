export type Shown = { id: string; text: string };

export type ChooseFieldsProps = {
  type: 'radio' | 'checkbox';
  options: readonly Shown[];
  chosen: readonly string[];
  disabled: boolean;
  labelledBy: string;
};

/** One of several, or several of several. */
export const ChooseFields = ({ type, options, chosen, disabled, labelledBy }: ChooseFieldsProps) => (
  <fieldset className="options" disabled={disabled} aria-labelledby={labelledBy}>
    {type === 'checkbox' && <p className="hint">Choose every answer that fits.</p>}
    {options.map((option) => (
      <label key={option.id} className="option">
        <input type={type} name="answer" value={option.id} defaultChecked={chosen.includes(option.id)} />
        <span>{option.text}</span>
      </label>
    ))}
  </fieldset>
);
