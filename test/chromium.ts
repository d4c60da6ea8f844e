import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

export type ChromiumLaunch = { executablePath?: string; args: string[] };

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Launch options for the first Chromium found: named, system, packed, Playwright's own. */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const args = ['--no-sandbox'];
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args };

  const installed = systemBrowsers.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args };

  const packed = await packedChromium();
  if (packed) return { executablePath: packed, args };
  return { args };
}

/** Unpacks the Chromium of @sparticuz/chromium into `.cache/`, with its own libraries if the system lacks them. */
async function packedChromium(): Promise<string | undefined> {
  const folder = resolve('.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // The package unpacks into the temporary folder; a shared one may hold another version's browser.
  process.env.TMPDIR = folder;
  // It brings libnss3 and its kin only where it believes itself on Amazon Linux.
  if (!systemHas('libnss3.so')) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  } finally {
    restore('TMPDIR', before.TMPDIR);
    restore('AWS_EXECUTION_ENV', before.AWS_EXECUTION_ENV);
  }
}

function systemHas(library: string): boolean {
  try {
    return execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).includes(library);
  } catch {
    return false;
  }
}

function restore(name: string, value: string | undefined) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
