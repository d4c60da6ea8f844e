import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../app/core/analysis/analyse.ts';
import type { Analysis } from '../app/core/analysis/finding.ts';
import { scaledBlueprint } from '../app/core/question/blueprint.ts';
import { buildQuiz } from '../app/core/question/build/build-quiz.ts';
import { quizAsJson, quizAsText } from './quiz-output.ts';

const USAGE = 'Usage: npm run --silent quiz -- FILE [--questions N] [--seed S] [--json]';
const MOST_QUESTIONS = 40;

class Complaint extends Error {}

const readText = (file: string): string => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Complaint(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Complaint(`${file} is a folder, not a file.`);
    throw new Complaint(`${file} cannot be read (${code ?? 'unknown error'}).`);
  }
  if (bytes.includes(0)) throw new Complaint(`${file} is not a text file.`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') throw new Complaint(`${file} is empty.`);
  return text;
};

const headlineOf = (text: string, { paragraphs }: Analysis): string | null => {
  const [first] = paragraphs;
  return first?.kind === 'title' ? text.slice(...first.span).trim() : null;
};

const quiz = (argv: string[]): string => {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      questions: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return USAGE;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Complaint(USAGE);
  const count = values.questions === undefined ? null : Number(values.questions);
  if (count !== null && !(Number.isInteger(count) && count >= 1 && count <= MOST_QUESTIONS)) {
    throw new Complaint(
      `--questions wants a whole number from 1 to ${MOST_QUESTIONS}, not “${values.questions}”.`,
    );
  }
  const text = readText(file);
  const analysis = analyse(text);
  const built = buildQuiz({
    text,
    title: headlineOf(text, analysis) ?? basename(file),
    analysis,
    blueprint: scaledBlueprint(count),
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
