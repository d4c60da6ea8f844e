import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secret = {
  /** Encrypts a short text (AES-256-GCM); the same text looks different each time. */
  seal: (text: string) => string;
  /** What `seal` was given, or null if it was not sealed here or was changed since. */
  open: (sealed: string) => string | null;
};

/** The installation's secret: `session-secret` in the data folder, made at the first start, for its owner only. */
export function loadSecret(dataDir: string): Secret {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const file = join(dataDir, 'session-secret');
  try {
    // 'wx' fails if it exists: of two processes that start at once, one makes it and both read it.
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const stored = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(stored)) {
    throw new Error(`${file} is damaged: restore it from a backup (a new one makes stored PINs unreadable).`);
  }
  chmodSync(file, 0o600);
  return makeSecret(Buffer.from(stored, 'hex'));
}

export function makeSecret(master: Buffer): Secret {
  const key = Buffer.from(hkdfSync('sha256', master, '', 'says-who seal', 32));
  return {
    seal: (text) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < 28) return null;
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
        cipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}

/** Tokens carry 256 random bits, so a plain hash is enough to keep them from readers of the database. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
