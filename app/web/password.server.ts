import { hash, verify } from '@node-rs/argon2';

/** The library's default is Argon2id; 19 MiB, two passes and one lane are what OWASP asks of it. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), strength);

/** Give `null` where there is no such person: it takes as long as a wrong password, and is false. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return stored !== null && matches;
}
