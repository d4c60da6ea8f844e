import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../app/core/analysis/analyse.ts';
import { DEFAULT_BLUEPRINT, type Wording } from '../app/core/question/blueprint.ts';
import { buildQuiz } from '../app/core/question/build/build-quiz.ts';
import { SHORTCUTS, scoreShortcuts } from '../app/core/question/build/shortcuts.ts';
import type { Question } from '../app/core/question/question.ts';
import { Complaint, readText } from './read-text.ts';

const USAGE = 'Usage: npm run --silent shortcuts -- [FILE …] [--seeds N]';
const ARTICLES = 'test/articles';
/** What a shortcut may gain over guessing. */
export const ALLOWED_GAIN = 0.1;
const WORDINGS: readonly Wording[] = ['older', 'younger'];

/** The quizzes of these article files, for seeds 1 to `seeds` and both wordings. */
export const questionsFrom = (files: readonly string[], seeds: number): Question[] =>
  files.flatMap((file) => {
    const text = readText(file);
    const analysis = analyse(text);
    return WORDINGS.flatMap((wording) =>
      Array.from({ length: seeds }, (_, index) => `${index + 1}`).flatMap(
        (seed) =>
          buildQuiz({
            text,
            title: file,
            analysis,
            blueprint: { ...DEFAULT_BLUEPRINT, wording },
            seed,
          }).questions,
      ),
    );
  });

export const testArticles = (): string[] => {
  if (!existsSync(ARTICLES)) throw new Complaint(`Name article files: there is no folder ${ARTICLES} here.`);
  return readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(ARTICLES, name));
};

/** Prints how often answers are found without the article. Returns 1 when a shortcut gains too much. */
export function main(argv: string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { seeds: { type: 'string', default: '5' } },
    });
    const seeds = Number(values.seeds);
    if (!Number.isInteger(seeds) || seeds < 1 || seeds > 100)
      throw new Complaint(`--seeds wants a whole number from 1 to 100, not “${values.seeds}”.`);
    const files = positionals.length > 0 ? positionals : testArticles();
    const { asked, chance, scores } = scoreShortcuts(questionsFrom(files, seeds));
    const percent = (part: number): string => `${(part * 100).toFixed(1)} %`.padStart(8);
    process.stdout.write(`${asked} questions with options from ${files.length} articles\n`);
    process.stdout.write(`${'guessing'.padEnd(52)}${percent(chance)}\n`);
    for (const { shortcut, hits } of scores)
      process.stdout.write(
        `${SHORTCUTS[shortcut].padEnd(52)}${percent(hits)}${hits > chance + ALLOWED_GAIN ? '   too often' : ''}\n`,
      );
    return scores.some(({ hits }) => hits > chance + ALLOWED_GAIN) ? 1 : 0;
  } catch (error) {
    const usage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!usage && !(error instanceof Complaint)) throw error;
    process.stderr.write(`${(error as Error).message}\n${usage ? `${USAGE}\n` : ''}`);
    return 1;
  }
}
