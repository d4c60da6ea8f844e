import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import type { BroughtDocument } from '#app/web/import/document.ts';
import { readDocument } from '#app/web/import/read-document.server.ts';
import { capBuffers } from './cap-buffers.ts';

// The limit on a process's memory counts no buffers, and unpacking is what a bomb does with them.
capBuffers(16_000_000);
process.on('disconnect', () => process.exit());
process.once('message', async (about: Omit<BroughtDocument, 'bytes'>) => {
  const bytes = new Uint8Array(await buffer(process.stdin));
  process.send?.(await readDocument({ ...about, bytes }));
});
