import { Link } from '@remix-run/react';

/** Two opening quotation marks over the line that credits them. */
export const BrandMark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="currentColor" />
    <g className="brand-ink">
      <path d="M14 7.5c-4 1.2-6.5 4.3-6.5 8.3 0 2.7 1.5 4.2 3.6 4.2 1.9 0 3.3-1.3 3.3-3.2 0-1.8-1.2-3-2.9-3 .2-1.9 1.5-3.4 3.5-4.3z" />
      <path d="M24 7.5c-4 1.2-6.5 4.3-6.5 8.3 0 2.7 1.5 4.2 3.6 4.2 1.9 0 3.3-1.3 3.3-3.2 0-1.8-1.2-3-2.9-3 .2-1.9 1.5-3.4 3.5-4.3z" />
      <rect x="7.5" y="23" width="17" height="2.2" rx="1" />
    </g>
  </svg>
);

export const Brand = ({ to }: { to: string }) => (
  <Link className="brand" to={to}>
    <BrandMark />
    Says Who
  </Link>
);
