import { expect, test } from 'vitest';
import type { Database } from '#db/database.ts';
import { testOnBothEngines } from '#test/database.ts';
import { ORIGIN, webContext } from '#test/web.ts';
import { openSignInGate, waitAfter } from './throttle.server.ts';

const SECOND = 1000;
const START = 1_000_000;
const ben = { person: 'student:ben', group: 'class:8b' };
const request = (cookie = '') => new Request(`${ORIGIN}/join`, { headers: { Cookie: cookie } });
const gate = (db: Database, { now = START, cookie = '', who = ben } = {}) =>
  openSignInGate(request(cookie), webContext(db, now), who);

async function knownDevice(db: Database, who = ben): Promise<string> {
  const opened = await gate(db, { who });
  if (!opened.open) throw new Error('closed');
  return (await opened.passed()).split(';')[0] ?? '';
}

test('waits grow with each failure, up to a limit', () => {
  const limit = { free: 3, first: 10, longest: 60 };
  expect([0, 2, 3, 4, 5, 6, 99].map((failures) => waitAfter(failures, limit))).toEqual([
    0, 0, 10, 20, 40, 60, 60,
  ]);
});

testOnBothEngines(
  'after eight wrong PINs a person waits, longer each time, and is let in again',
  async (db) => {
    for (let i = 0; i < 8; i++) expect((await gate(db)).open).toBe(true);
    expect(await gate(db)).toEqual({ open: false, waitSeconds: 30 });
    expect((await gate(db, { now: START + 30 * SECOND })).open).toBe(true);
    expect(await gate(db, { now: START + 30 * SECOND })).toEqual({ open: false, waitSeconds: 60 });
  },
);

testOnBothEngines('tries at the same moment do not slip through together', async (db) => {
  const tries = await Promise.all(Array.from({ length: 30 }, () => gate(db)));
  expect(tries.filter(({ open }) => open)).toHaveLength(8);
});

testOnBothEngines('successes are never limited: a whole school signs in from one address', async (db) => {
  for (let i = 0; i < 100; i++) await knownDevice(db, { person: `student:${i}`, group: 'class:8b' });
  expect((await gate(db)).open).toBe(true);
});

testOnBothEngines('a whole class may sign in at the same moment', async (db) => {
  const students = Array.from({ length: 30 }, (_, i) => ({ person: `student:${i}`, group: 'class:8b' }));
  const gates = await Promise.all(students.map((who) => gate(db, { who })));
  expect(gates.every(({ open }) => open)).toBe(true);
});

testOnBothEngines('guessing a classmate does not lock the classmate’s own device', async (db) => {
  const own = await knownDevice(db);
  for (let i = 0; i < 20; i++) await gate(db);
  expect((await gate(db)).open).toBe(false);
  expect((await gate(db, { cookie: own })).open).toBe(true);
});

testOnBothEngines('a known device has five tries, and is no freer with other people', async (db) => {
  const own = await knownDevice(db);
  for (let i = 0; i < 5; i++) expect((await gate(db, { cookie: own })).open).toBe(true);
  expect((await gate(db, { cookie: own })).open).toBe(false);
  expect((await gate(db, { cookie: own, who: { person: 'student:cleo', group: 'class:8b' } })).open).toBe(
    false,
  );
});

testOnBothEngines(
  'signing oneself in between does not free guessing a neighbour on a shared device',
  async (db) => {
    const mia = { person: 'student:mia', group: 'class:8b' };
    let cookie = await knownDevice(db);
    const tries = async (count: number) => {
      let open = 0;
      for (let i = 0; i < count; i++) open += Number((await gate(db, { cookie })).open);
      return open;
    };
    expect(await tries(4)).toBe(4);
    const own = await gate(db, { cookie, who: mia });
    if (own.open) cookie = (await own.passed()).split(';')[0] ?? '';
    expect(await tries(4)).toBe(1);
  },
);

testOnBothEngines('guessing through a whole class is slowed for unknown devices', async (db) => {
  for (let i = 0; i < 60; i++) await gate(db, { who: { person: `student:${i}`, group: 'class:8b' } });
  const next = await gate(db, { who: { person: 'student:new', group: 'class:8b' } });
  expect(next).toEqual({ open: false, waitSeconds: 5 });
  expect((await gate(db, { who: { person: 'student:new', group: 'class:9a' } })).open).toBe(true);
});

testOnBothEngines('a try that counts from a moment later than ours does not close the gate', async (db) => {
  await gate(db, { now: START + 40, who: { person: 'student:cleo', group: 'class:8b' } });
  expect((await gate(db)).open).toBe(true);
});

testOnBothEngines('failures are forgotten after an hour', async (db) => {
  for (let i = 0; i < 12; i++) await gate(db);
  const later = START + 3_600 * SECOND;
  expect((await gate(db, { now: later })).open).toBe(true);
  const rows = await db.read.select().from(db.read.tables.signInFailure);
  expect(rows.filter(({ scope }) => scope === 'person:student:ben')).toHaveLength(1);
});

testOnBothEngines('an invented device cookie is an unknown device', async (db) => {
  for (let i = 0; i < 8; i++) await gate(db);
  expect((await gate(db, { cookie: 'says-who-device=eyJpZCI6MX0' })).open).toBe(false);
});
