import type { AppLoadContext } from '@remix-run/node';
import { newId } from '#db/id.ts';
import { addSignInFailure, countSignInFailures, forgetSignInFailures } from '#db/sign-in-failures.ts';
import { deviceCookie, readCookie } from './cookie.server.ts';

const SECOND = 1000;
const HOUR = 3_600 * SECOND;
const YEAR = 365 * 24 * HOUR;
const PEOPLE_PER_DEVICE = 12;

/** After `free` failures within the hour each further one waits `first`, twice that, … at most `longest`. */
type Limit = { free: number; first: number; longest: number };

const limits = {
  device: { free: 5, first: 30 * SECOND, longest: 15 * 60 * SECOND },
  person: { free: 8, first: 30 * SECOND, longest: 15 * 60 * SECOND },
  group: { free: 60, first: 5 * SECOND, longest: 2 * 60 * SECOND },
} satisfies Record<string, Limit>;

export type SignInGate =
  | { open: false; waitSeconds: number }
  /** `passed`: answer with the `Set-Cookie` it returns: the device is known to this person from now on. */
  | { open: true; passed: () => Promise<string> };

/**
 * Slows guessing without locking a class out. A whole school shares one address, so addresses do not count
 * and successes are never limited. A device on which this person has signed in before has only its own
 * failures against it; to all others the failures of the person and of the group (class) count too, so a
 * classmate's guessing does not keep the owner from the owner's own device.
 * On a known device the person's failures count for themselves too: a neighbour's success does not clear them.
 * A try counts as failed until it has `passed`, so that many tries at the same moment do not slip through.
 * `person` and `group` are stored as given: pass ids or a normalised username, with a prefix.
 */
export async function openSignInGate(
  request: Request,
  context: AppLoadContext,
  { person, group }: { person: string; group?: string },
): Promise<SignInGate> {
  const device = readDevice(request, context);
  const known = device.people.includes(person);
  const scopes: Record<string, Limit> = { [`device:${device.id}`]: limits.device };
  const here = `device:${device.id} ${person}`;
  if (known) scopes[here] = limits.device;
  else scopes[`person:${person}`] = limits.person;
  if (!known && group) scopes[`group:${group}`] = limits.group;

  const now = context.now();
  const since = now - HOUR;
  const names = Object.keys(scopes);
  const outcome = await context.db.write(async (tx) => {
    const counts = await countSignInFailures(tx, { scopes: names, since });
    // Without a wait due, a failure later than our `now` (a neighbour's, or the clock was set back) closes nothing.
    const waits = counts.map(({ scope, failures, lastAt }) => {
      const due = waitAfter(failures, scopes[scope]);
      return due && lastAt + due - now;
    });
    const wait = Math.max(0, ...waits);
    if (wait > 0) return { wait };
    return { ids: await addSignInFailure(tx, { scopes: names, at: now, forgetBefore: since }) };
  });
  if (outcome.ids === undefined) return { open: false, waitSeconds: Math.ceil(outcome.wait / SECOND) };

  const { ids } = outcome;
  return {
    open: true,
    passed: async () => {
      await context.db.write((tx) =>
        forgetSignInFailures(tx, { ids, scopes: [`device:${device.id}`, here] }),
      );
      const people = [person, ...device.people.filter((other) => other !== person)];
      const kept = { id: device.id, people: people.slice(0, PEOPLE_PER_DEVICE) };
      return deviceCookie(context.env).give(context.secret.seal(JSON.stringify(kept)), YEAR);
    },
  };
}

/** Milliseconds to wait after so many failures. */
export function waitAfter(failures: number, limit: Limit | undefined): number {
  if (!limit || failures < limit.free) return 0;
  return Math.min(limit.longest, limit.first * 2 ** Math.min(20, failures - limit.free));
}

/** Sealed, so that nobody can invent a device that is trusted. Without one it is new with every try. */
function readDevice(request: Request, { env, secret }: AppLoadContext): { id: string; people: string[] } {
  const sealed = readCookie(request, deviceCookie(env));
  const text = sealed && secret.open(sealed);
  return text ? (JSON.parse(text) as { id: string; people: string[] }) : { id: newId(), people: [] };
}

/** How long to wait, in words. */
export const waitWords = (seconds: number): string =>
  seconds < 90 ? `Try again in ${seconds} seconds.` : `Try again in ${Math.ceil(seconds / 60)} minutes.`;
