import autocannon from 'autocannon';
import type { BenchStudent } from './school.ts';

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export type Load = { origin: string; students: BenchStudent[]; seconds: number };

/** Grows with every answer sent, as a device's does. */
let sequence = 0;

const cookie = (student: BenchStudent) => `says-who=${student.token}`;

/** Question pages a second: one signed-in student each connection, going round the questions. */
export async function pagesPerSecond(
  { origin, students, seconds }: Load,
  questions: number,
): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections: 8,
    duration: seconds,
    requests: students.slice(0, 8).flatMap((student) =>
      Array.from({ length: questions }, (_, i) => ({
        path: `/attempts/${student.attemptId}/${i + 1}`,
        headers: { cookie: cookie(student) },
      })),
    ),
  });
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} pages failed, ${result.errors} errors`);
  return result.requests.average;
}

/** Acknowledged answers a second, from a class of students; every one is on the disk when acknowledged. */
export async function answersPerSecond(
  { origin, students, seconds }: Load,
  answers: { questionId: string; value: unknown }[],
): Promise<number> {
  const result = await autocannon({
    url: origin,
    connections: students.length,
    duration: seconds,
    requests: students.map((student) => ({
      method: 'POST',
      path: `/attempts/${student.attemptId}/save`,
      headers: { cookie: cookie(student), origin, 'content-type': 'application/json' },
      setupRequest: (request) => ({
        ...request,
        body: JSON.stringify({ ...answers[++sequence % answers.length], seq: sequence }),
      }),
    })),
  });
  if (result.non2xx || result.errors)
    throw new Error(`${result.non2xx} answers failed, ${result.errors} errors`);
  return result.requests.average;
}

/** Milliseconds until the last of 30 students who press Next at once has the next question. */
export async function lastNextPage(
  { origin, students }: Load,
  answers: { questionId: string; value: unknown }[],
  number: number,
): Promise<number> {
  const began = performance.now();
  await Promise.all(
    students.slice(0, 30).map(async (student) => {
      const headers = { cookie: cookie(student), origin, 'content-type': 'application/json' };
      const body = JSON.stringify({ ...answers[number % answers.length], seq: ++sequence });
      const saved = await fetch(`${origin}/attempts/${student.attemptId}/save`, {
        method: 'POST',
        headers,
        body,
      });
      if (!saved.ok) throw new Error(`save answered ${saved.status}`);
      await saved.arrayBuffer();
      const next = await fetch(
        `${origin}/attempts/${student.attemptId}/${number + 1}?_data=${encodeURIComponent('routes/attempts.$attemptId.$number')}`,
        { headers: { cookie: headers.cookie } },
      );
      if (!next.ok) throw new Error(`next page answered ${next.status}`);
      await next.arrayBuffer();
    }),
  );
  return performance.now() - began;
}
