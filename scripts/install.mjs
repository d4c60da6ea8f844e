/** Installs the packages if they are missing or not those of the lockfile. */
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
  // Not `ci`: it refuses a lockfile without the binaries of platforms that the registry it was made with did not
  // have. `install` takes the lockfile's versions, adds this platform's binaries, and with --no-save changes nothing.
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev']);
  markInstalled();
}
