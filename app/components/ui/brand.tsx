import { Link } from '@remix-run/react';

/** Two opening quotation marks over the line that credits them. */
export const BrandMark = ({ size = 28 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="6" fill="currentColor" />
    <g className="brand-ink">
      <path d="M14 7.5c-4 1.200-6.5 4.300-6.5 8.300 0 2.700 1.5 4.200 3.600 4.200 1.900 0 3.300-1.300 3.300-3.200 0-1.800-1.200-3-2.900-3 .2-1.900 1.5-3.400 3.5-4.300z" />
      <path d="M24 7.5c-4 1.200-6.5 4.300-6.5 8.300 0 2.700 1.5 4.200 3.600 4.200 1.900 0 3.300-1.300 3.300-3.200 0-1.800-1.200-3-2.900-3 .2-1.900 1.5-3.400 3.5-4.300z" />
      <rect x="7.5" y="23" width="17" height="2.200" rx="1" />
    </g>
  </svg>
);

export const Brand = ({ to }: { to: string }) => (
  <Link className="brand" to={to}>
    <BrandMark />
    Says Who
  </Link>
);
