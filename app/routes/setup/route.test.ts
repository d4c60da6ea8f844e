import { expect } from 'vitest';
import type { Database } from '#db/database.ts';
import { readLibrary } from '#db/library.ts';
import { testOnBothEngines } from '#test/database.ts';
import { cookiesOf, requestArgs } from '#test/request.ts';
import { answerOf } from '#test/web.ts';
import { action, loader } from './route.tsx';

const FIELDS = {
  school: 'Hill School',
  name: 'Ms Okafor',
  username: 'R.Okafor',
  password: 'violet tin harbour',
};
const setUp = (db: Database, changed: Partial<typeof FIELDS> = {}) =>
  answerOf(() => action(requestArgs(db, { path: '/setup', fields: { ...FIELDS, ...changed } })));

testOnBothEngines(
  'set-up makes the school, its teacher and a library to begin with, and signs in',
  async (db) => {
    const answer = await setUp(db);
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/library']);
    expect(cookiesOf(answer)).toMatch(/^says-who=.*says-who-device=/);

    const [teacher, ...others] = await db.read.select().from(db.read.tables.teacher);
    expect(others).toEqual([]);
    expect(teacher).toMatchObject({ username: 'r.okafor', name: 'Ms Okafor' });
    expect(teacher?.passwordHash).toMatch(/^\$argon2id\$/);

    const [older, younger] = await readLibrary(db.read, {
      schoolId: teacher?.schoolId ?? '',
      teacherId: teacher?.id ?? '',
    });
    expect([older?.quizzes.length, younger?.quizzes.length]).toEqual([1, 1]);
    expect(older?.publication).toMatch(/14/);
    expect(older?.quizzes[0]?.questions).toBeGreaterThan(0);
  },
);

testOnBothEngines('set-up happens once, also when two people press the button together', async (db) => {
  const answers = await Promise.all([setUp(db), setUp(db, { username: 'lund' })]);
  expect(answers.map((answer) => answer.headers.get('Location')).sort()).toEqual([
    '/library',
    '/sign-in?school=ready',
  ]);
  expect((await setUp(db, { username: 'third' })).headers.get('Location')).toBe('/sign-in?school=ready');
  expect(await db.read.select().from(db.read.tables.teacher)).toHaveLength(1);
  expect((await answerOf(() => loader(requestArgs(db, { path: '/setup' })))).headers.get('Location')).toBe(
    '/',
  );
});

testOnBothEngines(
  'weak or missing values are refused, what was typed comes back without the password',
  async (db) => {
    const refused = async (changed: Partial<typeof FIELDS>) => {
      const answer = await setUp(db, changed);
      expect(answer.status).toBe(400);
      const { errors, values } = await answer.json();
      expect(values.school).toBe(changed.school ?? 'Hill School');
      expect(values).not.toHaveProperty('password');
      return errors;
    };
    expect(await refused({ password: 'short' })).toEqual({ password: expect.stringMatching(/10/) });
    expect(await refused({ password: 'aaaaaaaaaaaa' })).toEqual({
      password: expect.stringMatching(/different/),
    });
    expect(await refused({ password: 'I am R.Okafor!' })).toEqual({
      password: expect.stringMatching(/username/),
    });
    expect(await refused({ username: 'two words', school: ' ' })).toEqual({
      username: expect.stringMatching(/letters/),
      school: expect.any(String),
    });
    expect(await db.read.select().from(db.read.tables.school)).toEqual([]);
  },
);
