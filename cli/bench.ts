import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '#app/core/analysis/analyse.ts';
import { DEFAULT_BLUEPRINT } from '#app/core/question/blueprint.ts';
import { buildQuiz } from '#app/core/question/build/build-quiz.ts';
import { answersPerSecond, lastNextPage, median, pagesPerSecond } from '../bench/load.ts';
import { longArticle } from '../bench/long-article.ts';
import { answers, benchArticle, makeSchool } from '../bench/school.ts';
import { startServer } from '../bench/server.ts';
import { pageWeights } from '../bench/weight.ts';

const CLASS = 35;
const line = (what: string, value: string, bound: string) =>
  console.log(`${what.padEnd(46)}${value.padStart(12)}   ${bound}`);

/** `npm run bench [-- --smoke]`: the figures the app promises, medians of several runs. Never a timed test. */
export async function main(argv: string[]) {
  const smoke = argv.includes('--smoke');
  const runs = smoke ? 1 : 5;
  const seconds = smoke ? 1 : 5;
  const repeat = async (measure: () => Promise<number>) => {
    const values: number[] = [];
    for (let i = 0; i < runs; i++) values.push(await measure());
    return median(values);
  };

  line('analysis of the article, warm', `${analysisTime(smoke ? 5 : 40).toFixed(1)} ms`, '≤ 25 ms');
  line(
    'building a quiz from it, warm, per 1,000 words',
    `${buildTime(smoke ? 5 : 40).toFixed(1)} ms`,
    '≤ 50 ms',
  );
  for (const words of smoke ? [1_000] : [1_000, 5_000, 20_000]) {
    const text = longArticle(words);
    const [ms, bound] = [analysisTime(smoke ? 2 : 7, text), words === 20_000 ? '≤ 1000 ms' : ''];
    line(
      `analysis of ${words.toLocaleString('en')} varied words`,
      `${ms.toFixed(0)} ms`,
      `${bound} (${((ms / words) * 1000).toFixed(1)} ms a thousand)`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'says-who-bench-'));
  const { students, questions } = await makeSchool(join(folder, 'says-who.db'), CLASS);
  const server = await startServer(folder, 34_571);
  try {
    const load = { origin: server.origin, students, seconds };
    const given = answers(questions);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    line('memory, idle', `${server.memory()?.toFixed(0) ?? '?'} MB`, '≤ 120 MB');
    const weights = await pageWeights(server.origin, students[0] as (typeof students)[number]);
    line('student’s first page over the wire', `${(weights.first / 1000).toFixed(1)} kB`, '≤ 110 kB');
    line('next question over the wire', `${(weights.next / 1000).toFixed(1)} kB`, '≤ 5 kB');
    await pagesPerSecond({ ...load, seconds: 2 }, Math.min(10, questions.length));
    line(
      'question pages a second',
      (await repeat(() => pagesPerSecond(load, Math.min(10, questions.length)))).toFixed(0),
      '≥ 900',
    );
    line(
      'durable answers a second',
      (await repeat(() => answersPerSecond(load, given))).toFixed(0),
      '≥ 1,000',
    );
    let number = 0;
    const next = () => lastNextPage(load, given, (number++ % (questions.length - 1)) + 1);
    await next();
    line('30 press Next at once: last next page', `${(await repeat(next)).toFixed(0)} ms`, '≤ 80 ms');
    line('memory, after the load', `${server.memory()?.toFixed(0) ?? '?'} MB`, '');
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function analysisTime(times: number, text = benchArticle()): number {
  for (let i = 0; i < 10; i++) analyse(text);
  const values = Array.from({ length: times }, () => {
    const began = performance.now();
    analyse(text);
    return performance.now() - began;
  });
  return median(values);
}

/** After analysis, scaled to an article of 1,000 words; another seed each time, as teachers build. */
function buildTime(times: number): number {
  const text = benchArticle();
  const analysis = analyse(text);
  const build = (seed: string) => {
    const began = performance.now();
    buildQuiz({ text, title: 'Bench', analysis, blueprint: DEFAULT_BLUEPRINT, seed });
    return performance.now() - began;
  };
  for (let i = 0; i < 10; i++) build(`warm ${i}`);
  const values = Array.from({ length: times }, (_, i) => build(`${i}`));
  return (median(values) * 1000) / analysis.reading.words;
}
