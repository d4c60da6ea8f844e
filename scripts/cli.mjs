/** `npm run --silent analyze -- FILE` and its kin: builds the commands if needed, then runs one of them. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { StepFailed } from './run.mjs';
import { commandsAreBuilt } from './stamps.mjs';

const [name, ...args] = process.argv.slice(2);
// npm runs scripts in the project's folder; paths on the command line are meant from where npm was called.
const calledFrom = process.env.INIT_CWD ?? process.cwd();
process.chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV ||= 'production';

try {
  await installIfNeeded();
  if (!commandsAreBuilt()) {
    const { buildCommands } = await import('./build.mjs');
    await buildCommands();
  }
} catch (error) {
  process.stderr.write(`${error instanceof StepFailed ? error.message : error.stack}\n`);
  process.exit(1);
}

const file = resolve(`build/cli/${name}.js`);
if (!existsSync(file)) {
  process.stderr.write(`There is no command "${name}".\n`);
  process.exit(1);
}
process.chdir(calledFrom);
const { main } = await import(pathToFileURL(file).href);
process.exitCode = (await main(args)) ?? 0;
