import type { ReactNode } from 'react';

export type PresetCardProps = {
  id: string;
  name: string;
  size: string;
  checked: boolean;
  error?: string | undefined;
  children: ReactNode;
};

/** One blueprint to choose: a radio button as large as its card. */
export const PresetCard = ({ id, name, size, checked, error, children }: PresetCardProps) => (
  <label className="build-preset">
    <input type="radio" name="preset" id={`preset-${id}`} value={id} defaultChecked={checked} />
    <span>
      <span className="build-preset-name">
        {name} <span className="build-preset-size small">{size}</span>
      </span>
      <span className="small muted">{children}</span>
      {error !== undefined && <span className="error">{error}</span>}
    </span>
  </label>
);
