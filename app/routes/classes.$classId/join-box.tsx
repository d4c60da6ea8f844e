import { CopyButton } from '#app/components/ui/page-tools.tsx';
import { QrCode } from '#app/components/ui/qr-code.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import { groupedJoinCode } from '#app/core/classroom/join-code.ts';

/** How students get in: the code to write on the board, the link, and the square to scan. */
export const JoinBox = ({ joinCode, link }: { joinCode: string; link: string }) => (
  <Card as="section">
    <h2>How students join</h2>
    <p className="join-code">{groupedJoinCode(joinCode)}</p>
    <div className="cluster">
      <a href={link}>{link}</a>
      <CopyButton text={link}>Copy the link</CopyButton>
    </div>
    <QrCode text={link} label={`QR code of the link ${link}`} />
    <p className="muted small">
      They choose their name and type the PIN of their card. Neither case, spaces nor the hyphen matter.
    </p>
  </Card>
);
