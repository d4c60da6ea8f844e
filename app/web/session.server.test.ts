import type { AppLoadContext } from '@remix-run/node';
import { expect } from 'vitest';
import type { Database } from '#db/database.ts';
import { testOnBothEngines } from '#test/database.ts';
import { answerOf, ORIGIN, webContext } from '#test/web.ts';
import { optionalPerson, requireStudent, requireTeacher, signIn, signOut } from './session.server.ts';

const MINUTE = 60_000;
const START = 1_000_000;
const teacher = { schoolId: 'school', teacherId: 'ada' };
const student = { schoolId: 'school', studentId: 'ben' };

async function school(db: Database) {
  await db.write(async (tx) => {
    const { school, teacher, schoolClass, student } = tx.tables;
    const at = { schoolId: 'school', createdAt: 1 };
    await tx.insert(school).values({ id: 'school', name: 'School', createdAt: 1 });
    await tx.insert(teacher).values({ ...at, id: 'ada', username: 'ada', name: 'Ada', passwordHash: '' });
    await tx
      .insert(schoolClass)
      .values({ ...at, id: '8b', teacherId: 'ada', name: '8b', joinCode: 'ABCDEFGH', origin: 'own' });
    await tx
      .insert(student)
      .values({ ...at, id: 'ben', classId: '8b', name: 'Ben', position: 1, sealedPin: '' });
  });
}

const ask = (cookie = '', path = '/') => new Request(`${ORIGIN}${path}`, { headers: { Cookie: cookie } });
const cookieOf = (setCookie: string) => setCookie.split(';')[0] ?? '';
const signInAt = async (context: AppLoadContext, who: typeof teacher | typeof student) =>
  cookieOf(await signIn(ask(), context, who));

testOnBothEngines('a teacher who signed in is known by the cookie', async (db) => {
  await school(db);
  const cookie = await signInAt(webContext(db), teacher);
  const person = await requireTeacher(ask(cookie), webContext(db));
  expect(person).toEqual({ role: 'teacher', teacherId: 'ada', schoolId: 'school', name: 'Ada' });
});

testOnBothEngines('a student who signed in is known with the class', async (db) => {
  await school(db);
  const cookie = await signInAt(webContext(db), student);
  const person = await requireStudent(ask(cookie), webContext(db));
  expect(person).toEqual({
    role: 'student',
    studentId: 'ben',
    classId: '8b',
    schoolId: 'school',
    name: 'Ben',
  });
});

testOnBothEngines(
  'the cookie is out of reach of scripts and other sites, and the database does not hold it',
  async (db) => {
    await school(db);
    const setCookie = await signIn(ask(), webContext(db), teacher);
    expect(setCookie).toMatch(/^says-who=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const rows = await db.read.select().from(db.read.tables.session);
    expect(JSON.stringify(rows)).not.toContain(cookieOf(setCookie).slice('says-who='.length));
  },
);

testOnBothEngines('over HTTPS the cookie belongs to this host alone', async (db) => {
  await school(db);
  const context = webContext(db);
  context.env = { ...context.env, https: true };
  expect(await signIn(ask(), context, teacher)).toMatch(/^__Host-says-who=[\w-]{43}; .*; Secure$/);
});

testOnBothEngines(
  'a teacher who pauses 30 minutes is out; one who works stays, up to 12 hours',
  async (db) => {
    await school(db);
    const cookie = await signInAt(webContext(db, START), teacher);
    const at = (minutes: number) => optionalPerson(ask(cookie), webContext(db, START + minutes * MINUTE));
    for (let minutes = 25; minutes < 720; minutes += 25)
      expect(await at(minutes), `${minutes}`).not.toBeNull();
    expect(await at(720)).toBeNull();

    const other = await signInAt(webContext(db, START), teacher);
    expect(await optionalPerson(ask(other), webContext(db, START + 30 * MINUTE))).toBeNull();
  },
);

testOnBothEngines('a student stays 12 hours and no longer', async (db) => {
  await school(db);
  const cookie = await signInAt(webContext(db, START), student);
  expect(await optionalPerson(ask(cookie), webContext(db, START + 719 * MINUTE))).not.toBeNull();
  expect(await optionalPerson(ask(cookie), webContext(db, START + 720 * MINUTE))).toBeNull();
});

testOnBothEngines('seeing a teacher writes at most once a minute', async (db) => {
  await school(db);
  const cookie = await signInAt(webContext(db, START), teacher);
  const seenAt = async (now: number) => {
    await optionalPerson(ask(cookie), webContext(db, now));
    return (await db.read.select().from(db.read.tables.session))[0]?.seenAt;
  };
  expect(await seenAt(START + MINUTE - 1)).toBe(START);
  expect(await seenAt(START + MINUTE)).toBe(START + MINUTE);
});

testOnBothEngines('signing out ends the session, not only the cookie', async (db) => {
  await school(db);
  const cookie = await signInAt(webContext(db), teacher);
  expect(await signOut(ask(cookie), webContext(db))).toMatch(/^says-who=; Max-Age=0/);
  expect(await optionalPerson(ask(cookie), webContext(db))).toBeNull();
});

testOnBothEngines('signing in again ends the session this device had', async (db) => {
  await school(db);
  const old = await signInAt(webContext(db), teacher);
  await signIn(ask(old), webContext(db), student);
  expect(await optionalPerson(ask(old), webContext(db))).toBeNull();
});

testOnBothEngines('nobody is sent to sign in and then back; the wrong role gets a 403', async (db) => {
  await school(db);
  const outside = await answerOf(() => requireTeacher(ask('', '/classes?a=1&_data=x'), webContext(db)));
  expect([outside.status, outside.headers.get('Location')]).toEqual([302, '/sign-in?to=%2Fclasses%3Fa%3D1']);
  const joining = await answerOf(() => requireStudent(ask('', '/student'), webContext(db)));
  expect(joining.headers.get('Location')).toBe('/join?to=%2Fstudent');

  const cookie = await signInAt(webContext(db), student);
  expect((await answerOf(() => requireTeacher(ask(cookie), webContext(db)))).status).toBe(403);
});

testOnBothEngines('an invented or mangled cookie is nobody', async (db) => {
  for (const cookie of [
    `says-who=${'a'.repeat(43)}`,
    'says-who=',
    "says-who=' or 1=1",
    'x=1',
    `says-who=${'a'.repeat(5000)}`,
  ]) {
    expect(await optionalPerson(ask(cookie), webContext(db)), cookie.slice(0, 40)).toBeNull();
  }
});
