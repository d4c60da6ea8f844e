import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerSender, type Post, type SenderState } from './answer-sender.ts';
import { memoryStore, type QueuedAnswer } from './answer-store.ts';

/** A server that keeps the highest seq, as db/responses.ts does. */
function server() {
  const stored = new Map<string, { seq: number; value: unknown }>();
  const receive = ({ questionId, seq, value }: QueuedAnswer) => {
    const there = stored.get(questionId);
    if (!there || there.seq < seq) {
      stored.set(questionId, { seq, value });
      return { kind: 'kept' as const, seq };
    }
    const again = there?.seq === seq && there.value === value;
    return { kind: again ? ('kept' as const) : ('older' as const), seq: there?.seq ?? seq };
  };
  return { stored, receive };
}

function device(post: Post, store = memoryStore()) {
  const timers: (() => void)[] = [];
  const states: SenderState[] = [];
  const sender = answerSender({
    attemptId: 'a',
    owner: 'ana',
    store,
    post,
    now: () => 0,
    later: (run) => timers.push(run),
    onState: (state) => states.push(state),
  });
  const tick = async () => {
    for (const run of timers.splice(0)) run();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { sender, store, states, tick };
}

test('an answer is stored before it is sent and removed when the server has it', async () => {
  const store = memoryStore();
  const seen: number[] = [];
  const { receive } = server();
  const { sender, states } = device(async (entry) => {
    seen.push((await store.ofAttempt('a')).length);
    return receive(entry);
  }, store);
  await sender.answer('q1', 'x');
  expect(seen).toEqual([1]);
  expect(await store.ofAttempt('a')).toEqual([]);
  expect(states.map(({ kind }) => kind)).toEqual(['saving', 'saved']);
});

test('offline answers wait through a reload and arrive', async () => {
  const { stored, receive } = server();
  let online = false;
  const post: Post = async (entry) => (online ? receive(entry) : { kind: 'later' });
  const first = device(post);
  await first.sender.answer('q1', 'x');
  await first.sender.answer('q1', 'y');
  await first.sender.answer('q2', 'z');
  expect(first.states.at(-1)?.kind).toBe('unsaved');

  const second = device(post, first.store);
  const left = await second.sender.resume();
  expect(left.map(({ questionId, value }) => [questionId, value])).toEqual([
    ['q1', 'y'],
    ['q2', 'z'],
  ]);
  await second.tick();
  online = true;
  await second.tick();
  expect([stored.get('q1')?.value, stored.get('q2')?.value]).toEqual(['y', 'z']);
  expect(await second.store.ofAttempt('a')).toEqual([]);
});

const fail = async () => {
  throw new Error('the connection to the store is lost');
};

test('when the device store dies, answers still wait, arrive, can be checked and can be handed in', async () => {
  const { stored, receive } = server();
  let online = false;
  const dead = { put: fail, ofAttempt: fail, all: fail, remove: fail, keepOnly: fail, wipe: fail };
  const { sender, states, tick } = device(
    async (entry) => (online ? receive(entry) : { kind: 'later' }),
    dead,
  );
  expect(await sender.resume()).toEqual([]);
  await sender.answer('q1', 'x');
  expect(states.at(-1)?.kind).toBe('unsaved');
  expect(await sender.flush()).toBe(false);
  expect(await sender.check('q2', 'y')).toBe(false);
  online = true;
  await tick();
  expect([stored.get('q1')?.value, stored.get('q2')?.value]).toEqual(['x', 'y']);
  expect(await sender.check('q2', 'z')).toBe(true);
  expect(await sender.flush()).toBe(true);
});

test('a device store that dies while answers wait loses none of them', async () => {
  const { stored, receive } = server();
  let online = false;
  const post: Post = async (entry) => (online ? receive(entry) : { kind: 'later' });
  const store = memoryStore();
  await device(post, store).sender.answer('q1', 'from the page before');
  const { sender } = device(post, store);
  await sender.resume();
  await sender.answer('q2', 'before');
  Object.assign(store, { put: fail, ofAttempt: fail, remove: fail });
  await sender.answer('q3', 'after');
  online = true;
  expect(await sender.flush()).toBe(true);
  expect([...stored].map(([id, { value }]) => [id, value]).sort()).toEqual([
    ['q1', 'from the page before'],
    ['q2', 'before'],
    ['q3', 'after'],
  ]);
});

test('who asks while answers are on their way hears how it ended', async () => {
  const { receive } = server();
  let arrive = () => {};
  const sent = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const { sender } = device(async (entry) => sent.then(() => receive(entry)));
  void sender.answer('q1', 'x');
  await new Promise((resolve) => setTimeout(resolve));
  const asked = sender.flush();
  arrive();
  expect(await asked).toBe(true);
});

test('what is left by another student is neither sent nor shown', async () => {
  const { stored, receive } = server();
  const { sender, store } = device(async (entry) => receive(entry));
  await store.put({ attemptId: 'a', questionId: 'q1', owner: 'ben', seq: 4, value: 'x', at: 0 });
  expect(await sender.resume()).toEqual([]);
  expect(stored.size).toBe(0);
});

test('a refused answer is kept on the device and not sent again', async () => {
  let posts = 0;
  const { sender, store, states } = device(async () => {
    posts += 1;
    return { kind: 'refused', reason: 'submitted' };
  });
  await sender.answer('q1', 'x');
  await sender.flush();
  expect(posts).toBe(1);
  expect(states.at(-1)).toEqual({ kind: 'refused', reason: 'submitted' });
  expect(await store.ofAttempt('a')).toMatchObject([{ value: 'x', refused: 'submitted' }]);
});

test('what a student answers here and now wins over another device; what waited since yesterday does not', async () => {
  const { stored, receive } = server();
  stored.set('q1', { seq: 7, value: 'other device' });
  const here = device(async (entry) => receive(entry));
  await here.sender.answer('q1', 'here');
  await here.sender.flush();
  expect(stored.get('q1')?.value).toBe('here');

  const old = device(async (entry) => receive(entry));
  await old.store.put({ attemptId: 'a', questionId: 'q1', owner: 'ana', seq: 2, value: 'old', at: 0 });
  await old.sender.resume();
  await old.tick();
  expect(stored.get('q1')?.value).toBe('here');
  expect(await old.store.ofAttempt('a')).toEqual([]);
});

test('two windows that count alike do not lose the later answer', async () => {
  const { stored, receive } = server();
  const post: Post = async (entry) => receive(entry);
  const [one, other] = [device(post), device(post)];
  await one.sender.answer('q1', 'one');
  await other.sender.answer('q1', 'other');
  expect(stored.get('q1')?.value).toBe('other');
  await one.sender.answer('q1', 'one again');
  expect(stored.get('q1')?.value).toBe('one again');
});

test('saves that are lost, doubled and shuffled end with the last answers (1,000 runs)', async () => {
  const answers = fc.array(fc.tuple(fc.constantFrom('q1', 'q2', 'q3'), fc.nat(9)), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(answers, fc.infiniteStream(fc.nat(9)), async (given, luck) => {
      const { stored, receive } = server();
      const onTheWay: QueuedAnswer[] = [];
      const roll = () => luck.next().value as number;
      const { sender, store, tick } = device(async (entry) => {
        onTheWay.push(entry, entry);
        if (roll() < 3) return { kind: 'later' };
        const late = onTheWay.splice(roll() % onTheWay.length, 1)[0];
        if (late) receive(late);
        // Lost on the way back.
        const reply = receive(entry);
        return roll() < 2 ? { kind: 'later' } : reply;
      });
      for (const [questionId, value] of given) await sender.answer(questionId, String(value));
      for (let turn = 0; turn < 60 && (await store.ofAttempt('a')).length > 0; turn++) await tick();
      for (const entry of onTheWay) receive(entry);
      expect(await store.ofAttempt('a')).toEqual([]);
      for (const [questionId, value] of new Map(given))
        expect(stored.get(questionId)?.value).toBe(String(value));
    }),
    { numRuns: 1000 },
  );
});
