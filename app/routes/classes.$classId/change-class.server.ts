import type { AppLoadContext } from '@remix-run/node';
import { NAME_LIMIT, parseRoster, sameName, tidyName, writeProblems } from '#app/core/classroom/roster.ts';
import { newStudents } from '#app/web/pins.server.ts';
import { storable } from '#app/web/storable.server.ts';
import { deleteClass, newPin, renameClass, type TeacherScope } from '#db/classes.ts';
import { forgetSignInFailures } from '#db/sign-in-failures.ts';
import { addStudents, changePin, removeStudent, renameStudent, rosterOf } from '#db/students.ts';

type Scope = TeacherScope & { classId: string };

export type Change =
  | { outcome: 'done'; message: string }
  | { outcome: 'deleted' }
  | { outcome: 'refused'; field: string; message: string };

const refused = (field: string, message: string): Change => ({ outcome: 'refused', field, message });
const done = (message: string): Change => ({ outcome: 'done', message });

/** What the buttons of the class page do; the class is the teacher's own. Null: no such button. */
export async function changeClass(
  form: FormData,
  scope: Scope,
  context: AppLoadContext,
): Promise<Change | null> {
  const text = (name: string) => storable(String(form.get(name) ?? ''));
  const student = { ...scope, studentId: text('student') };
  switch (form.get('intent')) {
    case 'add':
      return add(text('names'), scope, context);
    case 'rename-student':
      return rename(text('name'), student, context);
    case 'remove-student':
      await context.db.write((tx) => removeStudent(tx, student));
      return done('The student and their answers are removed.');
    case 'new-pin': {
      const sealedPin = context.secret.seal(newPin());
      await context.db.write(async (tx) => {
        await changePin(tx, { ...student, sealedPin });
        // Whoever was locked out by wrong PINs, their own or somebody else's, starts afresh.
        await forgetSignInFailures(tx, { ids: [], scopes: [`person:student:${student.studentId}`] });
      });
      return done('The student has a new PIN; the old one no longer works.');
    }
    case 'rename-class':
      return renameTo(tidyName(text('className')), scope, context);
    case 'delete-class':
      if (form.get('sure') !== 'yes') return refused('sure', 'Tick the box to delete the class.');
      await context.db.write((tx) => deleteClass(tx, scope));
      return { outcome: 'deleted' };
    default:
      return null;
  }
}

async function add(typed: string, scope: Scope, context: AppLoadContext): Promise<Change> {
  const { db, secret, now } = context;
  return db.write(async (tx) => {
    const taken = (await rosterOf(tx, scope)).map(({ name }) => name);
    const { names, problems } = parseRoster(typed, taken);
    if (problems.length > 0) return refused('names', writeProblems(problems));
    if (names.length === 0) return refused('names', 'Type at least one name.');
    const students = newStudents(names, secret);
    await addStudents(tx, { schoolId: scope.schoolId, classId: scope.classId, students, createdAt: now() });
    return done(names.length === 1 ? `${names[0]} is added.` : `${names.length} students are added.`);
  });
}

async function rename(
  typed: string,
  student: Scope & { studentId: string },
  { db }: AppLoadContext,
): Promise<Change> {
  const name = tidyName(typed);
  const field = `name-${student.studentId}`;
  if (name === '') return refused(field, 'A student needs a name.');
  if (name.length > NAME_LIMIT) return refused(field, `Use at most ${NAME_LIMIT} characters.`);
  return db.write(async (tx) => {
    const others = (await rosterOf(tx, student)).filter(({ id }) => id !== student.studentId);
    if (others.some((other) => sameName(other.name, name))) {
      return refused(field, `“${name}” is already in this class. Tell them apart, for example “${name} K.”.`);
    }
    await renameStudent(tx, { ...student, name });
    return done(`The student is now called ${name}.`);
  });
}

async function renameTo(name: string, scope: Scope, { db }: AppLoadContext): Promise<Change> {
  if (name === '') return refused('className', 'Give the class a name.');
  if (name.length > NAME_LIMIT) return refused('className', `Use at most ${NAME_LIMIT} characters.`);
  await db.write((tx) => renameClass(tx, { ...scope, name }));
  return done('The class has its new name.');
}
