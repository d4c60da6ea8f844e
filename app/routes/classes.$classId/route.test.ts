import { expect } from 'vitest';
import { listAssignments } from '#db/assignments.ts';
import { listClasses } from '#db/classes.ts';
import type { Database } from '#db/database.ts';
import { rosterOf } from '#db/students.ts';
import { addClass, addPublication, addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action as assign } from '../assign/route.tsx';
import { loader as cards } from '../classes.$classId_.cards/route.tsx';
import { action as makeClass } from '../classes.new/route.tsx';
import { action, loader } from './route.tsx';

async function begin(db: Database) {
  const teacher = await addTeacher(db);
  const cookie = await signedIn(db, teacher);
  const colleague = await addTeacher(db, teacher.schoolId);
  const strange = await signedIn(db, colleague);
  const made = await addClass(db, teacher);
  const { classId } = made;
  const params = { classId };
  const names = async () => (await rosterOf(db.read, { ...teacher, classId })).map(({ name }) => name);
  const press = (fields: Record<string, string>, as = cookie) =>
    answerOf(() => action(requestArgs(db, { path: `/classes/${classId}`, params, fields, cookie: as })));
  return { teacher, cookie, strange, ...made, params, names, press };
}

testOnBothEngines('a class is made from pasted names; a doubled name keeps what was typed', async (db) => {
  const { teacher, cookie } = await begin(db);
  const make = (fields: Record<string, string>) =>
    answerOf(() => makeClass(requestArgs(db, { path: '/classes/new', fields, cookie })));
  const typed = { name: ' 8b ', names: 'Ana\n\n Ben \nana' };
  const refused = await make(typed);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({
    values: { ...typed, names: typed.names.replaceAll('\n', '\r\n') },
    errors: { names: expect.stringMatching(/Line 4.*line 1/) },
  });
  expect((await (await make({ name: '', names: 'Ana' })).json()).errors).toHaveProperty('name');

  expect((await make({ name: ' 8b ', names: 'Ana\n\n Ben \r\n' })).headers.get('Location')).toMatch(
    /^\/classes\/.+/,
  );
  expect(await listClasses(db.read, teacher)).toMatchObject([
    { name: '8b', students: 2 },
    { name: 'Year 8' },
  ]);
});

testOnBothEngines('the buttons of a class page do what they say', async (db) => {
  const { names, press, studentIds, params, cookie } = await begin(db);
  const [ana = ''] = studentIds;
  expect((await press({ intent: 'add', names: 'Max\nBen' })).status).toBe(400);
  expect(await names()).toEqual(['Ana', 'Ben']);
  expect((await press({ intent: 'add', names: 'Max\nZoë' })).status).toBe(200);
  expect((await press({ intent: 'rename-student', student: ana, name: 'ben' })).status).toBe(400);
  await press({ intent: 'rename-student', student: ana, name: ' Ana  K. ' });
  expect(await names()).toEqual(['Ana K.', 'Ben', 'Max', 'Zoë']);

  const pins = async () => {
    const page = await answerOf(() => cards(requestArgs(db, { path: '/cards', params, cookie })));
    return (await page.json()).cards.map(({ pin }: { pin: string | null }) => pin);
  };
  const before = await pins();
  expect(before[0]).toBeNull();
  expect(before[2]).toMatch(/^\d{6}$/);
  await press({ intent: 'new-pin', student: ana });
  expect((await pins())[0]).toMatch(/^\d{6}$/);
  await press({ intent: 'remove-student', student: ana });
  expect(await names()).toEqual(['Ben', 'Max', 'Zoë']);

  expect((await press({ intent: 'delete-class' })).status).toBe(400);
  expect((await press({ intent: 'nonsense' })).status).toBe(404);
  expect((await press({ intent: 'delete-class', sure: 'yes' })).headers.get('Location')).toBe('/classes');
  const gone = await answerOf(() => loader(requestArgs(db, { path: '/classes/x', params, cookie })));
  expect(gone.status).toBe(404);
});

testOnBothEngines('a colleague finds no class of another teacher', async (db) => {
  const { press, strange, names, params, studentIds } = await begin(db);
  for (const page of [loader, cards]) {
    const answer = await answerOf(() =>
      page(requestArgs(db, { path: '/classes/x', params, cookie: strange })),
    );
    expect(answer.status).toBe(404);
  }
  const [ana = ''] = studentIds;
  for (const intent of ['add', 'rename-student', 'remove-student', 'new-pin', 'delete-class']) {
    const answer = await press({ intent, student: ana, names: 'X', name: 'X', sure: 'yes' }, strange);
    expect(answer.status).toBe(404);
  }
  expect(await names()).toEqual(['Ana', 'Ben']);
});

testOnBothEngines('a quiz is given with its behaviour and times', async (db) => {
  const { teacher, cookie, strange, classId } = await begin(db);
  const { publicationId } = await addPublication(db, teacher);
  const give = (changes: Record<string, string>, as = cookie) => {
    const fields = {
      publication: publicationId,
      class: classId,
      behaviour: 'test',
      opensAt: '',
      closesAt: '',
      ...changes,
    };
    return answerOf(() => assign(requestArgs(db, { path: '/assign', fields, cookie: as })));
  };
  const errorsOf = async (answer: Response) => [answer.status, Object.keys((await answer.json()).errors)];
  expect(await errorsOf(await give({ opensAt: '2030-01-02T10:00', closesAt: '2030-01-02T10:00' }))).toEqual([
    400,
    ['closesAt'],
  ]);
  expect(await errorsOf(await give({ closesAt: '1970-01-01T00:01' }))).toEqual([400, ['closesAt']]);
  expect(await errorsOf(await give({ opensAt: 'tomorrow' }))).toEqual([400, ['opensAt']]);
  expect(await errorsOf(await give({ behaviour: 'exam' }))).toEqual([400, ['behaviour']]);
  expect(await errorsOf(await give({}, strange))).toEqual([400, ['class']]);

  const given = await give({
    behaviour: 'practice',
    opensAt: '2030-01-02T10:00',
    closesAt: '2030-01-02T11:30',
  });
  expect(given.headers.get('Location')).toMatch(/^\/assignments\/.+/);
  expect(await listAssignments(db.read, { ...teacher, classId })).toMatchObject([
    {
      behaviour: 'practice',
      opensAt: new Date('2030-01-02T10:00').getTime(),
      closesAt: new Date('2030-01-02T11:30').getTime(),
    },
  ]);
});
