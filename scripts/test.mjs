/** `npm test`: installs if needed, then checks everything; one step's failure does not stop the others. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { buildApp, buildCommands } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { run, StepFailed } from './run.mjs';

const unitReport = '.cache/vitest.json';
const browserReport = '.cache/playwright.json';
const bin = (name) => `node_modules/.bin/${name}`;

const steps = [
  { name: 'lint', run: () => run(bin('biome'), ['check', '--error-on-warnings', '.']) },
  { name: 'types', run: () => run(bin('tsc'), ['--noEmit']) },
  { name: 'unused code', run: () => run(bin('knip'), ['--no-progress']) },
  {
    name: 'unit, both engines',
    run: () =>
      run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
    count: () =>
      count(unitReport, (report) => [report.numPassedTests, report.numFailedTests, report.numPendingTests]),
  },
  {
    name: 'build',
    run: async () => {
      await buildApp();
      await buildCommands();
    },
  },
  {
    name: 'browser',
    run: () =>
      run(bin('playwright'), ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
      }),
    count: () =>
      count(browserReport, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected, stats.skipped]),
  },
];

process.chdir(resolve(import.meta.dirname, '..'));
mkdirSync('.cache', { recursive: true });
rmSync(unitReport, { force: true });
rmSync(browserReport, { force: true });
await installIfNeeded();

const lines = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  process.stderr.write(`\n── ${step.name} ──\n`);
  const result = await perform(step);
  for (const key of Object.keys(total)) total[key] += result[key];
  const outcome = result.failed ? `FAILED (${result.failed})` : 'ok';
  lines.push(`${step.name.padEnd(20)}${`${result.seconds.toFixed(1)} s`.padStart(9)}   ${outcome}`);
}
process.stdout.write(`\n${lines.join('\n')}\n`);
if (total.skipped) process.stdout.write(`${total.skipped} skipped\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed ? 1 : 0);

/** A step with tests counts them; one without counts as one. A step that fails with no failed test counts one failure. */
async function perform(step) {
  const since = performance.now();
  let succeeded = true;
  try {
    await step.run();
  } catch (error) {
    succeeded = false;
    process.stderr.write(`${error instanceof StepFailed ? error.message : error.stack}\n`);
  }
  const seconds = (performance.now() - since) / 1000;
  const counted = step.count?.() ?? { passed: step.count || !succeeded ? 0 : 1, failed: 0, skipped: 0 };
  if (!succeeded && counted.failed === 0) counted.failed = 1;
  return { ...counted, seconds };
}

function count(file, read) {
  if (!existsSync(file)) return undefined;
  const [passed, failed, skipped] = read(JSON.parse(readFileSync(file, 'utf8')));
  return { passed, failed, skipped };
}
