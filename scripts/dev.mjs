/** `npm run dev`: pages reload as they change; the server starts anew when its own sources do. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { installIfNeeded } from './install.mjs';

process.chdir(resolve(import.meta.dirname, '..'));
await installIfNeeded();
const child = spawn(
  'node_modules/.bin/tsx',
  ['watch', '--clear-screen=false', '--exclude=**/*.timestamp-*', 'server/dev.ts'],
  {
    stdio: 'inherit',
  },
);
child.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
