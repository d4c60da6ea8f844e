import pino, { type Logger } from 'pino';
import type { Env } from '#app/web/env.server.ts';

/** One JSON line per event on stderr. Production keeps warnings; answers, names and addresses never appear. */
export const makeLog = ({ production }: Env): Logger =>
  pino({ level: production ? 'warn' : 'info', base: null }, pino.destination({ dest: 2, sync: true }));
