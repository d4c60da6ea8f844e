import type { ActionFunctionArgs } from '@remix-run/node';
import type { Database } from '#db/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, ORIGIN, webContext } from '#test/web.ts';
import * as first from '../attempts.$attemptId._index/route.tsx';
import * as question from '../attempts.$attemptId.$number/route.tsx';
import * as overview from '../attempts.$attemptId.overview/route.tsx';
import * as receipt from '../attempts.$attemptId_.receipt/route.tsx';
import * as report from '../attempts.$attemptId_.report/route.tsx';
import * as save from '../attempts.$attemptId_.save/route.tsx';
import * as student from '../student/route.tsx';
import * as start from '../student_.assignments.$assignmentId.start/route.tsx';
import * as layout from './route.tsx';

/** One student's browser: every page and button of theirs as a function that gives the server's answer. */
export function studentBrowser(db: Database, cookie: string, attemptId = '') {
  const path = `/attempts/${attemptId}`;
  const at = (where: string, params: Record<string, string> = {}) => ({
    path: where,
    cookie,
    params: { attemptId, ...params },
  });
  const get = (run: (args: ActionFunctionArgs) => unknown, where: string, params = {}, now?: number) =>
    answerOf(() => run({ ...requestArgs(db, at(where, params)), context: webContext(db, now) }));
  const post = (
    run: (args: ActionFunctionArgs) => unknown,
    where: string,
    fields: Record<string, string>,
    params = {},
  ) => answerOf(() => run(requestArgs(db, { ...at(where, params), fields })));

  return {
    list: () => get(student.loader, '/student'),
    start: (assignmentId: string) =>
      post(start.action, `/student/assignments/${assignmentId}/start`, {}, { assignmentId }),
    article: () => get(layout.loader, path),
    first: () => get(first.loader, path),
    question: (number: number, now?: number) =>
      get(question.loader, `${path}/${number}`, { number: String(number) }, now),
    answer: (number: number, fields: Record<string, string>) =>
      post(question.action, `${path}/${number}`, fields, { number: String(number) }),
    overview: (now?: number) => get(overview.loader, `${path}/overview`, {}, now),
    handIn: () => post(overview.action, `${path}/overview`, {}),
    receipt: () => get(receipt.loader, `${path}/receipt`),
    report: () => get(report.loader, `${path}/report`),
    save: (body: unknown, now?: number) =>
      answerOf(() =>
        save.action({
          request: new Request(`${ORIGIN}${path}/save`, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { Cookie: cookie, 'Content-Type': 'application/json' },
          }),
          context: webContext(db, now),
          params: { attemptId },
        }),
      ),
  };
}

/** The attempt's id out of the address that a start leads to. */
export const attemptIn = (started: Response): string =>
  started.headers.get('Location')?.split('/').at(-1) ?? '';
