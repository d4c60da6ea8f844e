/** `npm start`: installs and builds if needed, then serves. The server brings the database up to date. */
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { installIfNeeded } from './install.mjs';
import { StepFailed } from './run.mjs';
import { isBuilt } from './stamps.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV ||= 'production';

try {
  await installIfNeeded();
  if (!isBuilt()) {
    process.stderr.write('Building …\n');
    const { buildApp } = await import('./build.mjs');
    await buildApp();
  }
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import(pathToFileURL(resolve('build/main.js')).href);
