import { and, count, gt, inArray, lte, max, or } from 'drizzle-orm';
import type { Reader, Writer } from './database.ts';
import { newId } from './id.ts';

export type FailureCount = { scope: string; failures: number; lastAt: number };

/** How often sign-in failed in each scope since a time; scopes without failures are left out. */
export async function countSignInFailures(
  db: Reader,
  { scopes, since }: { scopes: string[]; since: number },
): Promise<FailureCount[]> {
  const { signInFailure } = db.tables;
  const rows = await db
    .select({ scope: signInFailure.scope, failures: count(), lastAt: max(signInFailure.at) })
    .from(signInFailure)
    .where(and(inArray(signInFailure.scope, scopes), gt(signInFailure.at, since)))
    .groupBy(signInFailure.scope);
  return rows.map((row) => ({ ...row, failures: Number(row.failures), lastAt: Number(row.lastAt) }));
}

/** One failure in each scope, and their ids; failures of these scopes up to `forgetBefore` are deleted. */
export async function addSignInFailure(
  tx: Writer,
  { scopes, at, forgetBefore }: { scopes: string[]; at: number; forgetBefore: number },
): Promise<string[]> {
  const { signInFailure } = tx.tables;
  const rows = scopes.map((scope) => ({ id: newId(), scope, at }));
  await tx
    .delete(signInFailure)
    .where(and(inArray(signInFailure.scope, scopes), lte(signInFailure.at, forgetBefore)));
  await tx.insert(signInFailure).values(rows);
  return rows.map(({ id }) => id);
}

/** Deletes single failures, and all of these scopes. */
export async function forgetSignInFailures(
  tx: Writer,
  { ids, scopes }: { ids: string[]; scopes: string[] },
): Promise<void> {
  const { signInFailure } = tx.tables;
  await tx
    .delete(signInFailure)
    .where(or(inArray(signInFailure.id, ids), inArray(signInFailure.scope, scopes)));
}
