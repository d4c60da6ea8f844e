import { expect } from 'vitest';
import { addAssignedClass } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action } from './route.tsx';

testOnBothEngines('the same quiz for the same class is asked about first', async (db) => {
  const { schoolId, teacherId, classId, publicationId } = await addAssignedClass(db);
  const cookie = await signedIn(db, { schoolId, teacherId });
  const give = (more: Record<string, string> = {}) => {
    const fields = { publication: publicationId, class: classId, behaviour: 'practice', ...more };
    return answerOf(() => action(requestArgs(db, { path: '/assign', fields, cookie })));
  };
  const refused = await give();
  expect(refused.status).toBe(400);
  expect((await refused.json()).errors.again).toMatch(/already/);
  expect((await give({ again: 'yes' })).headers.get('Location')).toMatch(/^\/assignments\//);
});
