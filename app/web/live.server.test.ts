import { expect } from 'vitest';
import type { Database } from '#db/database.ts';
import { addEvent } from '#db/events.ts';
import { testOnBothEngines } from '#test/database.ts';
import { liveUpdates } from './live.server.ts';

const timing = { pollEvery: 20, settle: 5 };
const fail = (error: unknown) => {
  throw error;
};
const change = (db: Database, topic: string, at = Date.now()) =>
  db.write((tx) => addEvent(tx, { topic, at }));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function listen(live: ReturnType<typeof liveUpdates>, ...topics: string[]) {
  const leave = new AbortController();
  const { body } = live.stream(new Request('http://localhost/live', { signal: leave.signal }), topics);
  const heard = { text: '', ended: false };
  void (async () => {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) heard.text += Buffer.from(chunk);
    heard.ended = true;
  })();
  return { heard, leave: () => leave.abort() };
}

testOnBothEngines('a listener hears that its topic changed, and nothing else', async (db) => {
  const live = liveUpdates(db, Date.now, fail, timing);
  await change(db, 'a');
  const { heard } = listen(live, 'a', 'b');
  await pause(60);
  expect(heard.text).toBe('retry: 2000\n\n');
  await change(db, 'other');
  await change(db, 'b');
  await pause(100);
  expect(heard.text).toBe('retry: 2000\n\ndata: changed\n\n');
  live.close();
});

testOnBothEngines('two processes on one database hear each other', async (db) => {
  const [one, two] = [liveUpdates(db, Date.now, fail, timing), liveUpdates(db, Date.now, fail, timing)];
  const listeners = [listen(one, 'a'), listen(two, 'a')];
  await pause(60);
  await change(db, 'a');
  one.wake();
  await pause(100);
  for (const { heard } of listeners) expect(heard.text).toContain('data: changed');
  one.close();
  two.close();
});

testOnBothEngines('a wake is heard without waiting for the poll', async (db) => {
  const live = liveUpdates(db, Date.now, fail, { pollEvery: 60_000, settle: 5 });
  const { heard } = listen(live, 'a');
  await pause(60);
  await change(db, 'a');
  live.wake();
  await pause(100);
  expect(heard.text).toContain('data: changed');
  live.close();
});

testOnBothEngines('who leaves is forgotten, and closing ends all streams', async (db) => {
  const live = liveUpdates(db, Date.now, fail, timing);
  const [gone, stays] = [listen(live, 'a'), listen(live, 'a')];
  gone.leave();
  await pause(40);
  expect([gone.heard.ended, stays.heard.ended]).toEqual([true, false]);
  live.close();
  await pause(40);
  expect(stays.heard.ended).toBe(true);
});

testOnBothEngines(
  'events older than an hour are cleared away at the start and while somebody listens',
  async (db) => {
    const events = () => db.read.select().from(db.read.tables.event);
    let ahead = 0;
    await change(db, 'a', Date.now() - 3_700_000);
    await change(db, 'a');
    const live = liveUpdates(db, () => Date.now() + ahead, fail, timing);
    await pause(100);
    expect(await events()).toHaveLength(1);
    ahead = 3_700_000;
    listen(live, 'a');
    await pause(100);
    expect(await events()).toEqual([]);
    live.close();
  },
);
