import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type BenchServer = {
  origin: string;
  /** Resident memory in MB; null where the system does not tell. */
  memory: () => number | null;
  stop: () => Promise<void>;
};

/** The built server in a process of its own, on its own data folder. */
export async function startServer(dataDir: string, port: number): Promise<BenchServer> {
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['build/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; ; tries++) {
    if (
      await fetch(`${origin}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    if (tries > 100 || child.exitCode !== null) throw new Error('the server did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    memory: () => {
      try {
        const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
        return kilobytes ? Number(kilobytes) / 1024 : null;
      } catch {
        return null;
      }
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
