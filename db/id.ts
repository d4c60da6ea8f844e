import { randomBytes } from 'node:crypto';

/** A random 128-bit id. */
export const newId = (): string => randomBytes(16).toString('base64url');
