/** Installs the packages if they are missing or not those of the lockfile. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { run } from './run.mjs';
import { isInstalled, markInstalled } from './stamps.mjs';

const OLDEST_NODE = 20;

export async function installIfNeeded() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    process.stderr.write(`Says Who needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.\n`);
    process.exit(1);
  }
  if (isInstalled()) return;
  process.stderr.write('Installing packages (a minute or two, only the first time) …\n');
  // `ci` starts from nothing; with packages there, `install` only brings what is missing.
  await run('npm', [
    existsSync('node_modules') ? 'install' : 'ci',
    '--no-audit',
    '--no-fund',
    '--include=dev',
  ]);
  markInstalled();
}
