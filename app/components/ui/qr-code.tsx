import { encode } from 'uqr';

export type QrCodeProps = { text: string; label: string; large?: boolean };

/** A QR code as one SVG path: black on white in every scheme, so that cameras can read it. */
export const QrCode = ({ text, label, large = false }: QrCodeProps) => {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      className={large ? 'qr qr-large' : 'qr'}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
};
