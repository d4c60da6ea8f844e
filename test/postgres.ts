import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/open.ts';

/** Vitest's global set-up: gives the tests a PostgreSQL server of their own, or says loudly that there is none. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) {
    project.provide('postgresUrl', given);
    return;
  }
  const binaries = findBinaries();
  if (!binaries) {
    reportMissing();
    project.provide('postgresUrl', null);
    return;
  }
  const cluster = await startCluster(binaries);
  // New databases are copies of template1: each test's arrives with its tables made.
  await (await openDatabase(cluster.url.replace(/postgres$/, 'template1'))).close();
  project.provide('postgresUrl', cluster.url);
  return cluster.stop;
}

function findBinaries(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...(existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : []),
    '/opt/homebrew/bin',
    '/usr/pgsql/bin',
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** A throwaway cluster on a loopback port, durability off, owned by an unprivileged user when we are root. */
async function startCluster(binaries: string) {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-postgres-'));
  const owner = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const port = await freePort();
  // A folder the owner may not enter as working directory would stop initdb.
  const options = { cwd: folder, stdio: 'ignore', ...owner } as const;
  const run = (name: string, args: string[]) => execFileSync(join(binaries, name), args, options);

  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C']);
  const server = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c full_page_writes=off -c max_connections=200`;
  run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-o', server, 'start']);

  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      spawnSync(join(binaries, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], options);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } {
  for (const user of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', user], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', user], { encoding: 'utf8' });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return { uid: 65_534, gid: 65_534 };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function reportMissing() {
  const message =
    'NO POSTGRESQL: the tests of the second engine do not run. ' +
    'Install PostgreSQL (initdb, pg_ctl) or set TEST_POSTGRES_URL.';
  if (process.env.CI) throw new Error(message);
  process.stderr.write(`\n${'!'.repeat(80)}\n${message}\n${'!'.repeat(80)}\n\n`);
}
