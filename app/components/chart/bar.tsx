import type { TopicId } from '#app/core/question/skills.ts';

export type BarProps = {
  /** 0 to 1. */
  share: number;
  tone: 'plain' | 'right' | TopicId;
};

/** A share as a bar; the number stands beside it in words. */
export const Bar = ({ share, tone }: BarProps) => (
  <svg width="100%" height="12" aria-hidden="true">
    <rect className="bar-ground" width="100%" height="12" rx="2" />
    {share > 0 && (
      <rect
        className={`bar-fill bar-${tone}`}
        width={`${(100 * Math.min(1, share)).toFixed(1)}%`}
        height="12"
        rx="2"
      />
    )}
  </svg>
);
