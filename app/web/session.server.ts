import { randomBytes } from 'node:crypto';
import { type AppLoadContext, redirect } from '@remix-run/node';
import { addSession, endSession, extendSession, findSession, type SessionRow } from '#db/sessions.ts';
import { readCookie, sessionCookie } from './cookie.server.ts';
import { forbidden } from './http.ts';
import { hashToken } from './secret.server.ts';

const MINUTE = 60_000;
const LONGEST = 12 * 60 * MINUTE;
const TEACHER_IDLE = 30 * MINUTE;

export type Teacher = { role: 'teacher'; teacherId: string; schoolId: string; name: string };
export type Student = {
  role: 'student';
  studentId: string;
  classId: string;
  schoolId: string;
  name: string;
};
export type Person = Teacher | Student;

/** A page asks in several loaders; the database is asked once per request. */
const asked = new WeakMap<AppLoadContext, Promise<Person | null>>();

export function optionalPerson(request: Request, context: AppLoadContext): Promise<Person | null> {
  const known = asked.get(context);
  if (known) return known;
  const person = findPerson(request, context);
  asked.set(context, person);
  return person;
}

/** The signed-in teacher; nobody is sent to sign in and back here, a student gets a 403. */
export async function requireTeacher(request: Request, context: AppLoadContext): Promise<Teacher> {
  const person = await optionalPerson(request, context);
  if (!person) throw redirect(signInPath('/sign-in', request));
  return person.role === 'teacher' ? person : forbidden();
}

/** The signed-in student; nobody is sent to join a class and back here, a teacher gets a 403. */
export async function requireStudent(request: Request, context: AppLoadContext): Promise<Student> {
  const person = await optionalPerson(request, context);
  if (!person) throw redirect(signInPath('/join', request));
  return person.role === 'student' ? person : forbidden();
}

function signInPath(path: string, request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  // An action's address cannot be gone back to, but the page that holds it mostly has the same path.
  searchParams.delete('_data');
  const search = searchParams.size ? `?${searchParams}` : '';
  return `${path}?${new URLSearchParams({ to: pathname + search })}`;
}

type Who = { schoolId: string } & ({ teacherId: string } | { studentId: string });

/** Starts a new session; answer with the `Set-Cookie` it returns. A session this device had before ends. */
export async function signIn(request: Request, context: AppLoadContext, who: Who): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const old = readCookie(request, sessionCookie(context.env));
  const now = context.now();
  const teacherId = 'teacherId' in who ? who.teacherId : null;
  const studentId = 'studentId' in who ? who.studentId : null;
  const expiresAt = now + (teacherId ? TEACHER_IDLE : LONGEST);
  await context.db.write(async (tx) => {
    if (old) await endSession(tx, { tokenHash: hashToken(old) });
    const { schoolId } = who;
    await addSession(tx, { tokenHash: hashToken(token), schoolId, teacherId, studentId, now, expiresAt });
  });
  asked.delete(context);
  return sessionCookie(context.env).give(token, LONGEST);
}

/** Ends the session; answer with the `Set-Cookie` it returns. */
export async function signOut(request: Request, context: AppLoadContext): Promise<string> {
  const token = readCookie(request, sessionCookie(context.env));
  if (token) await context.db.write((tx) => endSession(tx, { tokenHash: hashToken(token) }));
  asked.delete(context);
  return sessionCookie(context.env).take();
}

async function findPerson(request: Request, context: AppLoadContext): Promise<Person | null> {
  const token = readCookie(request, sessionCookie(context.env));
  if (!token) return null;
  const tokenHash = hashToken(token);
  const now = context.now();
  const row = await findSession(context.db.read, { tokenHash, now });
  if (!row) return null;

  const person = personOf(row);
  if (person?.role === 'teacher' && now - row.seenAt >= MINUTE) {
    const expiresAt = Math.min(now + TEACHER_IDLE, row.createdAt + LONGEST);
    await context.db.write((tx) => extendSession(tx, { tokenHash, now, expiresAt }));
  }
  return person;
}

function personOf({
  schoolId,
  teacherId,
  teacherName,
  studentId,
  studentName,
  classId,
}: SessionRow): Person | null {
  if (teacherId && teacherName !== null) return { role: 'teacher', teacherId, schoolId, name: teacherName };
  if (studentId && studentName !== null && classId) {
    return { role: 'student', studentId, classId, schoolId, name: studentName };
  }
  return null;
}
