export type ProgressProps = { value: number; max: number; label: string; hideLabel?: boolean };

/** How much of something is done; the words say the same as the bar. */
export const Progress = ({ value, max, label, hideLabel = false }: ProgressProps) => (
  <div className="progress">
    <progress value={value} max={Math.max(1, max)} aria-label={label} />
    {!hideLabel && <span>{label}</span>}
  </div>
);
