import { timingSafeEqual } from 'node:crypto';
import { normalizePin } from '#app/core/classroom/join-code.ts';
import { newPin } from '#db/classes.ts';
import { newId } from '#db/id.ts';
import type { Secret } from './secret.server.ts';

/** Students with ids and fresh PINs, sealed so that cards can be printed again. */
export const newStudents = (names: readonly string[], secret: Secret) =>
  names.map((name) => ({ id: newId(), name, sealedPin: secret.seal(newPin()) }));

/** The PIN to print on a card; null where another installation sealed it. */
export const readPin = (sealedPin: string, secret: Secret): string | null => secret.open(sealedPin);

/** Whether what was typed is the sealed PIN; takes the same time however much of it is right. */
export function isPin(typed: string, sealedPin: string, secret: Secret): boolean {
  const pin = secret.open(sealedPin);
  const given = normalizePin(typed);
  if (pin === null || given.length !== pin.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(pin));
}
