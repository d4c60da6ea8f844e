import { expect } from 'vitest';
import { closeAssignment } from '#db/assignments.ts';
import type { Database } from '#db/database.ts';
import { addAssignedClass } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { signedIn } from '#test/web.ts';
import { attemptIn, studentBrowser } from './student-browser.ts';

async function begin(db: Database, given: Parameters<typeof addAssignedClass>[1] = {}) {
  const own = await addAssignedClass(db, given);
  const { schoolId, studentId } = own;
  const cookie = await signedIn(db, { schoolId, studentId });
  const attemptId = attemptIn(await studentBrowser(db, cookie).start(own.assignmentId));
  return { ...own, attemptId, browser: studentBrowser(db, cookie, attemptId) };
}

const leadsTo = (answer: Response) => answer.headers.get('Location')?.split('/').slice(3).join('/');

testOnBothEngines(
  'without JavaScript: start, answer, go back, change, hand in, hand in again',
  async (db) => {
    const { browser, attemptId } = await begin(db);
    expect(leadsTo(await browser.first())).toBe('1');
    expect(leadsTo(await browser.answer(1, { answer: 'b', seq: '1', go: 'next' }))).toBe('2');
    expect(leadsTo(await browser.answer(2, { seq: '1', go: 'previous' }))).toBe('1');
    expect(await (await browser.question(1)).json()).toMatchObject({ value: 'b', seq: 1, result: null });
    expect(leadsTo(await browser.answer(1, { answer: 'a', seq: '2', go: 'next' }))).toBe('2');
    expect(leadsTo(await browser.answer(7, { answer: 'I would call.', seq: '1', go: 'next' }))).toBe(
      'overview',
    );
    expect(leadsTo(await browser.first())).toBe('2');

    const page = await (await browser.question(3)).json();
    expect(page.answered).toEqual([1, 0, 0, 0, 0, 0, 1]);
    const { questions } = await (await browser.overview()).json();
    expect(questions.filter((one: { answered: boolean }) => one.answered)).toHaveLength(2);

    expect((await browser.handIn()).headers.get('Location')).toBe(`/attempts/${attemptId}/receipt`);
    const receipt = await (await browser.receipt()).json();
    expect(receipt).toMatchObject({ answered: 2, questions: 7, ready: false });
    await browser.handIn();
    expect(await (await browser.receipt()).json()).toEqual(receipt);
    expect(leadsTo(await browser.question(1))).toBe('receipt');
    expect((await (await browser.list()).json()).assignments).toMatchObject([{ answered: 2, questions: 7 }]);
  },
);

testOnBothEngines('a window that is out of date does not write over an answer', async (db) => {
  const { browser } = await begin(db);
  await browser.answer(1, { answer: 'a', seq: '1', go: 'next' });
  const late = await browser.answer(1, { answer: 'b', seq: '1', go: 'next' });
  expect(late.status).toBe(409);
  expect(await late.json()).toEqual({ problem: 'older', value: 'b' });
  expect((await browser.answer(1, { seq: '1', go: 'next' })).status).toBe(409);
  expect((await (await browser.question(1)).json()).value).toBe('a');
});

testOnBothEngines('answers sent by script are kept by their number', async (db) => {
  const { browser } = await begin(db);
  const save = async (body: unknown) => {
    const answer = await browser.save(body);
    return [answer.status, await answer.json()];
  };
  expect(await save({ questionId: 'q-choice', seq: 3, value: 'a' })).toEqual([200, { seq: 3 }]);
  expect(await save({ questionId: 'q-choice', seq: 2, value: 'b' })).toEqual([200, { seq: 3, older: true }]);
  expect(await save({ questionId: 'q-choice', seq: 3, value: 'a' })).toEqual([200, { seq: 3 }]);
  expect(await save({ questionId: 'q-open', seq: 1, value: 'a\0b\ud800' })).toEqual([200, { seq: 1 }]);
  expect(await save({ questionId: 'q-choice', seq: 4, value: 'z' })).toEqual([
    400,
    { reason: 'no-such-answer' },
  ]);
  expect(await save({ questionId: 'q-none', seq: 4, value: 'a' })).toEqual([404, { reason: 'no-question' }]);
  for (const seq of [0, -1, 1.5, 2 ** 31, '7', null]) {
    expect((await save({ questionId: 'q-choice', seq, value: 'b' }))[0]).toBe(400);
  }
  expect((await save('nonsense'))[0]).toBe(400);
  expect(await save({ questionId: 'q-choice', seq: 9, value: null })).toEqual([200, { seq: 9 }]);
  const { answered } = await (await browser.question(1)).json();
  expect(answered).toEqual([0, 0, 0, 0, 0, 0, 1]);

  await browser.handIn();
  expect(await save({ questionId: 'q-choice', seq: 10, value: 'a' })).toEqual([409, { reason: 'submitted' }]);
});

testOnBothEngines('a save without a session is told so and not sent elsewhere', async (db) => {
  const { attemptId, schoolId, otherStudentId, teacherId } = await begin(db);
  const body = { questionId: 'q-choice', seq: 1, value: 'a' };
  const save = async (cookie: string) => (await studentBrowser(db, cookie, attemptId).save(body)).status;
  expect(await save('')).toBe(401);
  expect(await save(await signedIn(db, { schoolId, studentId: otherStudentId }))).toBe(404);
  expect(await save(await signedIn(db, { schoolId, teacherId }))).toBe(403);
});

testOnBothEngines(
  'after closing nothing can be edited, answers on their way have a minute, and handing in stays possible',
  async (db) => {
    const { browser, schoolId, teacherId, assignmentId } = await begin(db, { closesAt: 1_000_500 });
    const save = async (seq: number, now: number) =>
      (await browser.save({ questionId: 'q-choice', seq, value: 'a' }, now)).status;
    const closed = { open: false, editable: false, checkable: false };
    expect(await (await browser.question(1, 1_000_499)).json()).toMatchObject({ open: true, editable: true });
    expect(await (await browser.question(1, 1_000_500)).json()).toMatchObject(closed);
    expect(await (await browser.overview(1_000_500)).json()).toMatchObject({
      open: false,
      takesAnswers: true,
    });
    expect(await save(1, 1_060_000)).toBe(200);
    expect(await save(2, 1_060_500)).toBe(409);
    await db.write((tx) => closeAssignment(tx, { schoolId, teacherId, assignmentId, at: 1 }));
    const page = await (await browser.question(1)).json();
    expect(page).toMatchObject({ open: false, editable: false });
    const late = await browser.answer(1, { answer: 'b', seq: '9', go: 'next' });
    expect([late.status, await late.json()]).toEqual([409, { problem: 'closed', value: 'b' }]);
    expect((await browser.handIn()).status).toBe(302);
  },
);

testOnBothEngines('practice: a checked answer is explained and stays', async (db) => {
  const { browser } = await begin(db, { behaviour: 'practice' });
  const blank = await browser.answer(1, { seq: '1', intent: 'check' });
  expect([blank.status, await blank.json()]).toEqual([400, { problem: 'blank', value: null }]);
  expect(leadsTo(await browser.answer(1, { answer: 'b', seq: '1', intent: 'check', go: 'stay' }))).toBe('1');
  const page = await (await browser.question(1)).json();
  expect(page).toMatchObject({ editable: false, checkable: false, result: { mark: { verdict: 'wrong' } } });
  expect((await browser.answer(1, { answer: 'a', seq: '2', go: 'next' })).status).toBe(409);
  const checked = await browser.save({
    questionId: 'q-order',
    seq: 1,
    value: ['o2', 'o3', 'o1'],
    check: true,
  });
  expect(checked.status).toBe(200);
  expect((await (await browser.question(5)).json()).result.mark.verdict).toBe('right');

  await browser.handIn();
  const { report } = await (await browser.report()).json();
  expect(report.score).toMatchObject({ points: 1, max: 7, blank: 5 });
  expect(report.results).toHaveLength(7);
});
