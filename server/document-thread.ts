import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '#app/web/import/read-document.server.ts';
import { capBuffers } from './cap-buffers.ts';

// A thread's memory limit counts no buffers, and unpacking is what a bomb does with them.
capBuffers(16_000_000);
parentPort?.postMessage(await readDocument(workerData));
