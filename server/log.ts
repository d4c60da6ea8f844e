import pino, { type Logger } from 'pino';
import type { Env } from '#app/web/env.server.ts';

/** One JSON line per event on stderr. Production keeps warnings; answers, names and addresses never appear. */
export const makeLog = (
  { production }: Pick<Env, 'production'>,
  destination?: pino.DestinationStream,
): Logger =>
  pino(
    {
      level: production ? 'warn' : 'info',
      base: null,
      serializers: { err: describeError },
      hooks: { logMethod },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );

/** Without a message of ours pino would take the error's, whole. */
function logMethod(this: Logger, args: Parameters<pino.LogFn>, log: pino.LogFn) {
  const [what, message] = args as unknown[];
  const fields = what instanceof Error ? { err: what } : what;
  log.apply(this, (message === undefined && isObject(fields) ? [fields, ''] : args) as typeof args);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What failed and where. A failed query's message quotes the values it was run with: they are cut off. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const message = error.message.replace(/\nparams: [\s\S]*$/, '');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause ? describeError(error.cause) : undefined;
  return { type: error.name, code, message, stack: frames.slice(0, 12).join('\n'), cause };
}
