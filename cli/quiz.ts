import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../app/core/analysis/analyse.ts';
import type { Analysis } from '../app/core/analysis/finding.ts';
import {
  type Blueprint,
  blueprintOf,
  PRESET_IDS,
  PRESETS,
  scaledBlueprint,
} from '../app/core/question/blueprint.ts';
import { buildQuiz } from '../app/core/question/build/build-quiz.ts';
import { quizAsJson, quizAsText } from './quiz-output.ts';
import { Complaint, readText } from './read-text.ts';

const USAGE =
  'Usage: npm run --silent quiz -- FILE [--questions N | --preset P] [--wording younger|older] [--seed S] [--json]';
const MOST_QUESTIONS = 40;

const headlineOf = (text: string, { paragraphs }: Analysis): string | null => {
  const [first] = paragraphs;
  return first?.kind === 'title' ? text.slice(...first.span).trim() : null;
};

const blueprintFrom = (values: {
  questions?: string | undefined;
  preset?: string | undefined;
  wording?: string | undefined;
}): Blueprint => {
  const wording = values.wording ?? 'older';
  if (wording !== 'younger' && wording !== 'older')
    throw new Complaint(`--wording wants younger or older, not “${values.wording}”.`);
  if (values.preset !== undefined) {
    const id = PRESET_IDS.find((one) => one === values.preset);
    if (id === undefined)
      throw new Complaint(`--preset wants one of ${PRESET_IDS.join(', ')}, not “${values.preset}”.`);
    return blueprintOf(PRESETS[id].topics, wording);
  }
  const count = values.questions === undefined ? null : Number(values.questions);
  if (count !== null && !(Number.isInteger(count) && count >= 1 && count <= MOST_QUESTIONS)) {
    throw new Complaint(
      `--questions wants a whole number from 1 to ${MOST_QUESTIONS}, not “${values.questions}”.`,
    );
  }
  return { ...scaledBlueprint(count), wording };
};

const quiz = (argv: string[]): string => {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      questions: { type: 'string' },
      preset: { type: 'string' },
      wording: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return USAGE;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Complaint(USAGE);
  const blueprint = blueprintFrom(values);
  const text = readText(file);
  const analysis = analyse(text);
  const built = buildQuiz({
    text,
    title: headlineOf(text, analysis) ?? basename(file),
    analysis,
    blueprint,
    seed: values.seed ?? '1',
  });
  return values.json ? JSON.stringify(quizAsJson(built), null, 2) : quizAsText(built);
};

/** Prints the quiz that the app would build from an article file. Returns the exit status. */
export function main(argv: string[]): number {
  try {
    process.stdout.write(`${quiz(argv)}\n`);
    return 0;
  } catch (error) {
    const usage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!usage && !(error instanceof Complaint)) throw error;
    process.stderr.write(`${(error as Error).message}\n${usage ? `${USAGE}\n` : ''}`);
    return 1;
  }
}
