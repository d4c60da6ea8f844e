import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

const publicUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address', abort: true })
  .refine((url) => !URL.canParse(url) || /^https?:\/\/[^/?#]+\/?$/.test(url), {
    error: 'must have no path, only scheme and host',
  })
  .transform((url) => new URL(url).origin);

const schema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be between 0 and 65535')
    .max(65_535, 'must be between 0 and 65535')
    .default(3000),
  // Every interface: students reach this machine from their own devices on the school's network.
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address')
    .default('0.0.0.0'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .refine((url) => !/^[a-z0-9+]+:\/\//i.test(url) || /^postgres(ql)?:\/\//.test(url), {
      error: 'must be a file path or postgres://user:password@host:port/database',
    })
    .optional(),
  PUBLIC_URL: publicUrl.optional(),
  // May hold a key in its address, so it is never printed.
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address', abort: true })
    .refine((url) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === ''), {
      error: 'must hold no name and no password before the host: a key goes into LLM_API_KEY',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LLM_MODEL: z.string().default('default'),
  LLM_API_KEY: z.string().optional(),
  // Off: a school decides by itself whether its server opens pages of the web.
  LINK_IMPORT: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  NODE_ENV: z.string().optional(),
});

/** An OpenAI-compatible endpoint; `baseUrl` without a slash at its end, such as `http://localhost:11434/v1`. */
export type LanguageModel = { baseUrl: string; model: string; apiKey: string | null };

export type Env = {
  port: number;
  host: string;
  /** Absolute path of the folder for the database file and the secret. */
  dataDir: string;
  /** `postgres://…` or the absolute path of a SQLite file. */
  databaseUrl: string;
  /** The origin people type, if it is not simply this machine's address: `https://quiz.school.example`. */
  publicUrl: string | undefined;
  /** People come over HTTPS (a proxy before us ends it), so cookies must never leave it. */
  https: boolean;
  /** Teachers may have the page at a link opened. */
  linkImport: boolean;
  production: boolean;
  /** Where teachers may ask for drafts; null when the school runs none. */
  languageModel: LanguageModel | null;
};

/** A setting has a value that cannot be used; the message is one line for the person who set it. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/** Reads the settings, once, when the process starts. Empty means not set. Throws `WrongSetting`. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new WrongSetting(`${name} ${issue?.message}; it is ${shown(name, given[name])}.`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, LINK_IMPORT, NODE_ENV } = parsed.data;
  const { LLM_BASE_URL, LLM_MODEL, LLM_API_KEY } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseUrl: databaseUrl(DATABASE_URL, dataDir),
    publicUrl: PUBLIC_URL,
    https: PUBLIC_URL?.startsWith('https:') ?? false,
    linkImport: LINK_IMPORT === 'on',
    production: NODE_ENV === 'production',
    languageModel:
      LLM_BASE_URL === undefined
        ? null
        : { baseUrl: LLM_BASE_URL, model: LLM_MODEL, apiKey: LLM_API_KEY ?? null },
  };
}

/** Addresses that may hold a password are never printed. */
const shown = (name: string, value: string | undefined) =>
  name === 'DATABASE_URL' || name.startsWith('LLM_')
    ? 'something else (not shown, it may hold a password)'
    : JSON.stringify(value);

function databaseUrl(given: string | undefined, dataDir: string): string {
  if (!given) return resolve(dataDir, 'says-who.db');
  if (/^postgres(ql)?:\/\//.test(given)) return given;
  const path = given.replace(/^file:/, '');
  return isAbsolute(path) ? path : resolve(path);
}
