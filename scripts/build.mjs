/** Builds the app, the server and the commands into build/. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { run } from './run.mjs';
import { markBuilt, markCommandsBuilt } from './stamps.mjs';

const compressible = /\.(js|css|svg|json|webmanifest|txt)$/;

/** Browser and server build of the Remix app, the HTTP server, and compressed static files. */
export async function buildApp() {
  await run('node_modules/.bin/remix', ['vite:build', '--logLevel', 'warn'], { NODE_ENV: 'production' });
  const beside = {
    'workshop-thread': 'server/workshop-thread.ts',
    'document-process': 'server/document-process.ts',
  };
  await bundle({ main: 'server/main.ts', ...beside }, 'build');
  compress('build/client');
  markBuilt();
}

/** Every file in cli/ and bench/ that is a command: it exports `main`. */
export async function buildCommands() {
  const commands = {};
  for (const folder of ['cli', 'bench']) {
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder)) {
      const isCommand =
        /^[\w-]+\.ts$/.test(file) &&
        /^export (async )?function main\b/m.test(readFileSync(join(folder, file), 'utf8'));
      if (isCommand) commands[file.replace(/\.ts$/, '')] = join(folder, file);
    }
  }
  if (Object.keys(commands).length) await bundle(commands, 'build/cli');
  markCommandsBuilt();
}

async function bundle(entryPoints, outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !compressible.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const plain = readFileSync(path);
    const quality = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    };
    keepIfSmaller(`${path}.br`, brotliCompressSync(plain, { params: quality }), plain);
    keepIfSmaller(`${path}.gz`, gzipSync(plain, { level: 9 }), plain);
  }
}

function keepIfSmaller(path, packed, plain) {
  if (packed.length < plain.length * 0.95) writeFileSync(path, packed);
}

if (process.argv[1] === import.meta.filename) {
  await buildApp();
  await buildCommands();
}
