/** What is installed and built, and whether it still fits the sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

const installedStamp = 'node_modules/.says-who-installed';
const builtStamp = 'build/.built';
const commandsStamp = 'build/.commands-built';
const settings = [
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
  'tsconfig.json',
  'scripts/build.mjs',
];

/** The native modules belong to one version of Node, so that counts too. */
const installation = () =>
  `${digest(readFileSync('package-lock.json'))} ${process.versions.modules} ${process.arch}`;

export function isInstalled() {
  if (read(installedStamp) === installation()) return true;
  // Somebody may have installed with npm itself, which keeps a list of its own.
  if (existsSync(installedStamp) || !npmHasInstalled()) return false;
  markInstalled();
  return true;
}

export const markInstalled = () => write(installedStamp, installation());

function npmHasInstalled() {
  const list = read('node_modules/.package-lock.json');
  if (!list) return false;
  const { packages: present } = JSON.parse(list);
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

const appSources = () => fingerprint(['app', 'db', 'server', 'public', ...settings]);
const commandSources = () => fingerprint(['app', 'db', 'server', 'cli', 'bench', ...settings]);

export const isBuilt = () => existsSync('build/main.js') && read(builtStamp) === appSources();
export const markBuilt = () => write(builtStamp, appSources());
export const commandsAreBuilt = () => existsSync('build/cli') && read(commandsStamp) === commandSources();
export const markCommandsBuilt = () => write(commandsStamp, commandSources());

/** Names, sizes and times of the files: reading them all would make every start slower. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state || /\.test\.tsx?$/.test(path)) return;
  if (state.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  } else {
    hash.update(`${path} ${state.size} ${state.mtimeMs}\n`);
  }
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
