import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

type StaticFile = { type: string; caching: string; tag: string; plain: Buffer; br?: Buffer; gzip?: Buffer };

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The built files, read once and kept: they are few and small. The answer comes from a list, so no path
 * can lead out of the folder. Compressed forms lie beside the files (`scripts/build.mjs` makes them).
 */
export function staticFiles(folder: string): (request: Request, path: string) => Response | undefined {
  const files = new Map<string, StaticFile>();
  for (const path of listFiles(folder)) {
    const type = types[extname(path)];
    if (type) files.set(`/${relative(folder, path)}`, load(path, type));
  }
  return (request, path) => {
    const file = files.get(path);
    return file && answer(request, file);
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function load(path: string, type: string): StaticFile {
  const plain = readFileSync(path);
  // Names under assets/ hold a hash of what is in them.
  const caching = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
  const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const file: StaticFile = { type, caching, tag, plain };
  if (existsSync(`${path}.br`)) file.br = readFileSync(`${path}.br`);
  if (existsSync(`${path}.gz`)) file.gzip = readFileSync(`${path}.gz`);
  return file;
}

function answer(request: Request, file: StaticFile): Response {
  const headers: Record<string, string> = {
    'Content-Type': file.type,
    'Cache-Control': file.caching,
    ETag: file.tag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  if (request.headers.get('If-None-Match') === file.tag) return new Response(null, { status: 304, headers });
  const accepted = request.headers.get('Accept-Encoding') ?? '';
  const encoding =
    file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding) headers['Content-Encoding'] = encoding;
  const body = (encoding && file[encoding]) || file.plain;
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
    headers: { ...headers, 'Content-Length': String(body.length) },
  });
}
