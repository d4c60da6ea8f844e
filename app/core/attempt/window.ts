/** When an assignment is open. Milliseconds since 1970; null: no limit on that side. */
export type Window = { opensAt: number | null; closesAt: number | null };

export type WindowState = 'not-yet-open' | 'open' | 'closed';

/** An answer that left the student's device in time may arrive this much later. */
export const SAVE_GRACE_MS = 60_000;

/** Opens at `opensAt` itself; closed from `closesAt` on, also when that comes first (closed by hand). */
export const windowState = ({ opensAt, closesAt }: Window, now: number): WindowState => {
  if (closesAt !== null && now >= closesAt) return 'closed';
  return opensAt !== null && now < opensAt ? 'not-yet-open' : 'open';
};

/** A new attempt may start only while the window is open. */
export const mayStart = (window: Window, now: number): boolean => windowState(window, now) === 'open';

/** Answers of a started attempt are taken until the grace period after closing is over. */
export const maySave = ({ opensAt, closesAt }: Window, now: number): boolean =>
  windowState({ opensAt, closesAt: closesAt === null ? null : closesAt + SAVE_GRACE_MS }, now) === 'open';

/** True for a window that can be open at some time. */
export const isWindow = ({ opensAt, closesAt }: Window): boolean =>
  opensAt === null || closesAt === null || opensAt < closesAt;
