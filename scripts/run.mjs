/** Runs a program and waits for it. */
import { spawn } from 'node:child_process';
import process from 'node:process';

/** A step did not succeed; it has said why itself. */
export class StepFailed extends Error {}

/** Its output goes to stderr, so that what a command of ours prints on stdout stays clean. */
export function run(command, args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new StepFailed(`${command} ${args[0] ?? ''} ended with ${signal ?? code}`));
    });
  });
}
