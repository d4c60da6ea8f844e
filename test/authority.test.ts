import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createAssignment } from '#db/assignments.ts';
import { startAttempt } from '#db/attempts.ts';
import type { Database } from '#db/database.ts';
import { newId } from '#db/id.ts';
import { publishQuiz } from '#db/publications.ts';
import { addClass } from './classroom.ts';
import { withSqlite } from './database.ts';
import { withQuiz } from './quiz.ts';
import { answerOf, ORIGIN, signedIn, webContext } from './web.ts';

type RouteModule = {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
};
const ROUTES = import.meta.glob<RouteModule>('../app/routes/*/route.{ts,tsx}', { eager: true });
const nameOf = (file: string) => file.split('/').at(-2) as string;

/** ok: an answer · in: sent to sign in · to: sent elsewhere · 403 · 404. One letter-word for each persona. */
type Outcome = 'ok' | 'in' | 'to' | '403' | '404';
const PERSONAS = ['nobody', 'student', 'classmate', 'other student', 'teacher', 'other teacher'] as const;
type Row = [path: string, ...outcomes: Outcome[]];

// Columns as in PERSONAS. A classmate and another class's student are signed in, but not whose attempt it is.
const EXPECTED: Record<string, Row> = {
  _index: ['/', 'ok', 'to', 'to', 'to', 'to', 'to'],
  setup: ['/setup', 'to', 'to', 'to', 'to', 'to', 'to'],
  'sign-in': ['/sign-in', 'ok', 'ok', 'ok', 'ok', 'to', 'to'],
  'sign-out': ['/sign-out', 'to', 'to', 'to', 'to', 'to', 'to'],
  glossary: ['/glossary', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'],
  'join._index': ['/join', 'ok', 'to', 'to', 'to', 'ok', 'ok'],
  'join.$code': ['/join/:code', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok'],
  library: ['/library', 'in', '403', '403', '403', 'ok', 'ok'],
  'articles.new': ['/articles/new', 'in', '403', '403', '403', 'ok', 'ok'],
  'articles.progress': ['/articles/progress?of=0123456789abcdef', 'in', '403', '403', '403', 'ok', 'ok'],
  'articles.$articleId': ['/articles/:articleId', 'in', '403', '403', '403', 'ok', '404'],
  'articles.$articleId_.quizzes': ['/articles/:articleId/quizzes', 'in', '403', '403', '403', 'ok', '404'],
  'quizzes.$quizId': ['/quizzes/:quizId', 'in', '403', '403', '403', 'ok', '404'],
  'quizzes.$quizId_.preview': ['/quizzes/:quizId/preview', 'in', '403', '403', '403', 'ok', '404'],
  // No school runs a language model unless it says so.
  'quizzes.$quizId_.drafting': ['/quizzes/:quizId/drafting', 'in', '403', '403', '403', '404', '404'],
  'quizzes.$quizId_.sister': ['/quizzes/:quizId/sister', 'in', '403', '403', '403', 'ok', '404'],
  'quizzes.$quizId_.publish': ['/quizzes/:quizId/publish', 'in', '403', '403', '403', 'ok', '404'],
  'quizzes.$quizId_.questions.$questionId': [
    '/quizzes/:quizId/questions/:questionId',
    'in',
    '403',
    '403',
    '403',
    'ok',
    '404',
  ],
  'quizzes.$quizId_.questions.new': [
    '/quizzes/:quizId/questions/new',
    'in',
    '403',
    '403',
    '403',
    'ok',
    '404',
  ],
  'quizzes.$quizId_.copy': ['/quizzes/:quizId/copy', 'in', '403', '403', '403', 'ok', '404'],
  drafts: ['/drafts', 'in', '403', '403', '403', 'ok', 'ok'],
  'publications.$publicationId': ['/publications/:publicationId', 'in', '403', '403', '403', 'ok', '404'],
  'publications.$publicationId_.paper': [
    '/publications/:publicationId/paper',
    'in',
    '403',
    '403',
    '403',
    'ok',
    '404',
  ],
  'classes._index': ['/classes', 'in', '403', '403', '403', 'ok', 'ok'],
  'classes.new': ['/classes/new', 'in', '403', '403', '403', 'ok', 'ok'],
  'classes.$classId': ['/classes/:classId', 'in', '403', '403', '403', 'ok', '404'],
  'classes.$classId_.cards': ['/classes/:classId/cards', 'in', '403', '403', '403', 'ok', '404'],
  assign: ['/assign', 'in', '403', '403', '403', 'ok', 'ok'],
  'assignments.$assignmentId': ['/assignments/:assignmentId', 'in', '403', '403', '403', 'ok', '404'],
  'assignments.$assignmentId_.live': [
    '/assignments/:assignmentId/live',
    'in',
    '403',
    '403',
    '403',
    'ok',
    '404',
  ],
  'assignments.$assignmentId_.results[.]csv': [
    '/assignments/:assignmentId/results.csv',
    'in',
    '403',
    '403',
    '403',
    'ok',
    '404',
  ],
  // The quiz of the matrix has no written question.
  'assignments.$assignmentId_.marking.$questionId': [
    '/assignments/:assignmentId/marking/:questionId',
    'in',
    '403',
    '403',
    '403',
    '404',
    '404',
  ],
  'assignments.$assignmentId_.students.$studentId': [
    '/assignments/:assignmentId/students/:studentId',
    'in',
    '403',
    '403',
    '403',
    'ok',
    '404',
  ],
  student: ['/student', 'in', 'ok', 'ok', 'ok', '403', '403'],
  'attempts.$attemptId': ['/attempts/:attemptId', 'in', 'ok', '404', '404', '403', '403'],
  'attempts.$attemptId._index': ['/attempts/:attemptId', 'in', 'to', '404', '404', '403', '403'],
  'attempts.$attemptId.$number': ['/attempts/:attemptId/1', 'in', 'ok', '404', '404', '403', '403'],
  'attempts.$attemptId.overview': ['/attempts/:attemptId/overview', 'in', 'ok', '404', '404', '403', '403'],
  'attempts.$attemptId_.receipt': ['/attempts/:attemptId/receipt', 'in', 'to', '404', '404', '403', '403'],
  'attempts.$attemptId_.report': ['/attempts/:attemptId/report', 'in', 'to', '404', '404', '403', '403'],
};
/** Actions only: nothing to look at. */
const WITHOUT_LOADER = [
  'attempts.$attemptId_.save',
  'student_.assignments.$assignmentId.start',
  'sample-class',
];

/** Actions on nothing that belongs to somebody: whoever they are for makes something new, or comes and goes. */
const OF_NOBODY = [
  'articles.new',
  'assign',
  'classes.new',
  'join.$code',
  'join._index',
  'sample-class',
  'setup',
  'sign-in',
  'sign-out',
  'student_.assignments.$assignmentId.start',
];

/** What each action is asked to do; the rest closes. */
const INTENTS: Record<string, string> = { 'articles.$articleId': 'delete', 'quizzes.$quizId': 'delete' };

type Persona = (typeof PERSONAS)[number];

async function school(db: Database) {
  const { key, articleId, otherId } = await withQuiz(db);
  const { schoolId, teacherId, quizId } = key;
  const published = await db.write((tx) => publishQuiz(tx, { ...key, now: 4, approveAll: true }));
  const publicationId = 'publicationId' in published ? published.publicationId : '';
  const { classId, joinCode, studentIds } = await addClass(db, key);
  const elsewhere = await addClass(db, { schoolId, teacherId: otherId }, ['Eva']);
  const assignmentId = newId();
  const given = { schoolId, teacherId, id: assignmentId, classId, publicationId, createdAt: 5 };
  await db.write((tx) =>
    createAssignment(tx, { ...given, behaviour: 'test', opensAt: null, closesAt: null }),
  );
  const [studentId = '', classmateId = ''] = studentIds;
  const started = await db.write((tx) =>
    startAttempt(tx, { schoolId, studentId, classId, assignmentId, now: 6 }),
  );
  const attemptId = 'attemptId' in started ? started.attemptId : '';
  const { question } = db.read.tables;
  const [{ questionId } = { questionId: '' }] = await db.read
    .select({ questionId: question.id })
    .from(question)
    .where(eq(question.position, 0));
  const cookies: Record<Persona, string> = {
    nobody: '',
    student: await signedIn(db, { schoolId, studentId }),
    classmate: await signedIn(db, { schoolId, studentId: classmateId }),
    'other student': await signedIn(db, { schoolId, studentId: elsewhere.studentIds[0] ?? '' }),
    teacher: await signedIn(db, { schoolId, teacherId }),
    'other teacher': await signedIn(db, { schoolId, teacherId: otherId }),
  };
  const params = {
    articleId,
    quizId,
    questionId,
    publicationId,
    classId,
    assignmentId,
    studentId,
    attemptId,
    code: joinCode,
    number: '1',
  };
  return { params, cookies };
}

const outcomeOf = ({ status, headers }: Response): Outcome | string => {
  if (status >= 300 && status < 400)
    return /^\/(sign-in|join)\?to=/.test(headers.get('Location') ?? '') ? 'in' : 'to';
  return status === 200 ? 'ok' : String(status);
};

test('every route is in the matrix', () => {
  const known = [...Object.keys(EXPECTED), ...WITHOUT_LOADER].sort();
  expect(Object.keys(ROUTES).map(nameOf).sort()).toEqual(known);
});

test('each page answers whom it is for, and nobody else', async () => {
  await withSqlite(async (db) => {
    const { params, cookies } = await school(db);
    const seen: Record<string, string[]> = {};
    for (const [file, { loader }] of Object.entries(ROUTES)) {
      const row = EXPECTED[nameOf(file)];
      if (!row || !loader) continue;
      const path = row[0].replace(/:(\w+)/g, (_, name: string) => params[name as keyof typeof params]);
      const outcomes: string[] = [];
      for (const persona of PERSONAS) {
        const request = new Request(ORIGIN + path, { headers: { Cookie: cookies[persona] } });
        outcomes.push(outcomeOf(await answerOf(() => loader({ request, context: webContext(db), params }))));
      }
      seen[nameOf(file)] = [row[0], ...outcomes];
    }
    const asked = Object.fromEntries(Object.keys(seen).map((name) => [name, EXPECTED[name]]));
    expect(seen).toEqual(asked);
  });
});

test('what changes something refuses everybody but its owner', async () => {
  await withSqlite(async (db) => {
    const { params, cookies } = await school(db);
    const strangers: [string, Persona[]][] = [
      ...[
        'articles.$articleId',
        'articles.$articleId_.quizzes',
        'quizzes.$quizId',
        'quizzes.$quizId_.publish',
        'quizzes.$quizId_.sister',
        'quizzes.$quizId_.drafting',
        'quizzes.$quizId_.questions.$questionId',
        'quizzes.$quizId_.questions.new',
        'quizzes.$quizId_.copy',
        'classes.$classId',
        'quizzes.$quizId_.preview',
        'assignments.$assignmentId',
        // The quiz here has no written question; whose answers are marked is tested beside the route.
        'assignments.$assignmentId_.marking.$questionId',
      ].map((name): [string, Persona[]] => [
        name,
        ['nobody', 'student', 'classmate', 'other student', 'other teacher'],
      ]),
      ...['attempts.$attemptId.$number', 'attempts.$attemptId.overview', 'attempts.$attemptId_.save'].map(
        (name): [string, Persona[]] => [
          name,
          ['nobody', 'classmate', 'other student', 'teacher', 'other teacher'],
        ],
      ),
    ];
    const acting = Object.entries(ROUTES).flatMap(([file, { action }]) => (action ? [nameOf(file)] : []));
    expect([...strangers.map(([name]) => name), ...OF_NOBODY].sort()).toEqual(acting.sort());
    for (const [name, personas] of strangers) {
      const action = Object.entries(ROUTES).find(([file]) => nameOf(file) === name)?.[1].action;
      expect(action, name).toBeDefined();
      for (const persona of personas) {
        const body = new URLSearchParams({
          intent: INTENTS[name] ?? 'close',
          go: 'next',
          answer: 'a',
        });
        const request = new Request(`${ORIGIN}/x`, {
          method: 'POST',
          headers: { Cookie: cookies[persona] },
          body,
        });
        const answer = await answerOf(() => action?.({ request, context: webContext(db), params }));
        expect(['in', '401', '403', '404'], `${persona} on ${name}`).toContain(outcomeOf(answer));
      }
    }
  });
});
