import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from '#app/core/analysis/analyse.ts';
import { joinContinuations } from '#app/core/analysis/sourcing/drafts/continuations.ts';

/**
 * Prints one line of JSON for every file named; returns the exit code. With `--joined` a quotation that goes on after
 * its cue is one attribution, as PolNeAR counts it.
 */
export async function main(argv: string[]): Promise<number> {
  const joined = argv.includes('--joined');
  const files = argv.filter((argument) => argument !== '--' && argument !== '--joined');
  if (files.length === 0) {
    process.stderr.write('usage: analyze [--joined] FILE…\n');
    return 1;
  }
  for (const file of files) {
    const text = read(file);
    if (text === null) return 1;
    const analysis = analyse(text);
    const attributions = joined ? joinContinuations(analysis.attributions) : analysis.attributions;
    process.stdout.write(`${JSON.stringify({ file, ...analysis, attributions })}\n`);
  }
  return 0;
}

/** The file's text, offsets untouched; a file that is no UTF-8 text is refused with one line. */
function read(file: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const cause =
      error instanceof TypeError
        ? 'it is not UTF-8 text'
        : error instanceof Error
          ? error.message
          : String(error);
    process.stderr.write(`analyze: cannot read ${file}: ${cause}\n`);
    return null;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
