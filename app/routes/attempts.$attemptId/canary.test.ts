import { expect } from 'vitest';
import type { Question } from '#app/core/question/question.ts';
import { SAMPLES } from '#app/core/question/samples.ts';
import { releaseResults } from '#db/assignments.ts';
import type { Database } from '#db/database.ts';
import { addAssignedClass } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { signedIn } from '#test/web.ts';
import { attemptIn, studentBrowser } from './student-browser.ts';

/** Every field that a student must not see early says CANARY and the question's id. */
const PLANTED: Question[] = SAMPLES.map(
  (question) =>
    JSON.parse(JSON.stringify(question).replaceAll('CANARY', `CANARY ${question.id}`)) as Question,
);
/** What only the server's own question has. */
const SECRETS =
  /CANARY|"(key|neutral|feedback|misconceptions?|explanation|rubric|model|control|difficulty)":/;

const RIGHT: [number, Record<string, string>][] = [
  [1, { answer: 'a' }],
  [3, { 'answer.i1': 'c1', 'answer.i2': 'c2' }],
  [5, { 'answer.o1': '3', 'answer.o2': '1', 'answer.o3': '2' }],
];

async function begin(db: Database, behaviour: 'practice' | 'test') {
  const own = await addAssignedClass(db, { behaviour, questions: PLANTED });
  const cookie = await signedIn(db, { schoolId: own.schoolId, studentId: own.studentId });
  const attemptId = attemptIn(await studentBrowser(db, cookie).start(own.assignmentId));
  return { ...own, browser: studentBrowser(db, cookie, attemptId) };
}

type Browser = ReturnType<typeof studentBrowser>;

/** Everything a student can read: answers' bodies and headers. */
async function everything(browser: Browser): Promise<string> {
  const answers = await Promise.all([
    browser.list(),
    browser.article(),
    browser.first(),
    ...PLANTED.map((_, index) => browser.question(index + 1)),
    browser.overview(),
    browser.receipt(),
    browser.report(),
    browser.save({ questionId: 'q-multiple', seq: 1, value: ['a'] }),
    browser.save({ questionId: 'q-multiple', seq: 2, value: ['nonsense'] }),
    browser.save({ questionId: 'nothing', seq: 2, value: 'a' }),
    browser.answer(2, { seq: 'x', answer: 'nonsense', go: 'next' }),
  ]);
  const texts = answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text()));
  return (await Promise.all(texts)).join('\n');
}

for (const behaviour of ['test', 'practice'] as const) {
  testOnBothEngines(`no page of a ${behaviour} shows a key before its time`, async (db) => {
    const { browser } = await begin(db, behaviour);
    expect(await everything(browser)).not.toMatch(SECRETS);
    for (const [number, fields] of RIGHT) {
      const answer = await browser.answer(number, { ...fields, seq: '1', go: 'next' });
      expect(answer.status).toBe(302);
    }
    expect(await everything(browser)).not.toMatch(SECRETS);
  });
}

testOnBothEngines('a test stays closed when it is handed in, and opens when it is released', async (db) => {
  const { browser, schoolId, teacherId, assignmentId } = await begin(db, 'test');
  await browser.answer(1, { answer: 'a', seq: '1', intent: 'check' });
  expect(await everything(browser)).not.toMatch(SECRETS);
  await browser.handIn();
  const handedIn = await everything(browser);
  expect(handedIn).not.toMatch(SECRETS);
  expect(handedIn).not.toMatch(/"points"|"score"|"fraction"/);

  await db.write((tx) => releaseResults(tx, { schoolId, teacherId, assignmentId, at: 5 }));
  const report = await (await browser.report()).text();
  for (const { id } of PLANTED) expect(report).toContain(`CANARY ${id}`);
});

testOnBothEngines('releasing shows nothing to a student who has not handed in', async (db) => {
  const { browser, schoolId, teacherId, assignmentId } = await begin(db, 'test');
  await db.write((tx) => releaseResults(tx, { schoolId, teacherId, assignmentId, at: 5 }));
  expect(await everything(browser)).not.toMatch(SECRETS);
});

testOnBothEngines('practice shows what was checked and nothing else', async (db) => {
  const { browser } = await begin(db, 'practice');
  await browser.answer(1, { answer: 'b', seq: '1', intent: 'check', go: 'stay' });
  const checked = await (await browser.question(1)).text();
  expect(checked).toContain('CANARY q-choice');
  expect(checked).not.toMatch(/CANARY q-(?!choice)/);
  expect(await everything(browser)).not.toMatch(/CANARY q-(?!choice)/);
  await browser.handIn();
  expect(await (await browser.report()).text()).toContain('CANARY q-open');
});
