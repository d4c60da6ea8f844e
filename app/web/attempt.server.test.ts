import { expect } from 'vitest';
import { addAssignedClass } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { signedIn } from '#test/web.ts';
import { requireAttempt } from './attempt.server.ts';

testOnBothEngines('the loaders of one page can each read that there is no such attempt', async (db) => {
  const { schoolId, studentId } = await addAssignedClass(db);
  const cookie = await signedIn(db, { schoolId, studentId });
  const { request, context } = requestArgs(db, { path: '/attempts/none/1', cookie });
  const ask = () => requireAttempt(request, context, 'none').catch((refused: Response) => refused.text());
  expect(await Promise.all([ask(), ask()])).toEqual(['Not found', 'Not found']);
});
