import { storableText } from '#app/core/article/storable.ts';
import type { Response } from '#app/core/question/question.ts';

/**
 * A text as both engines can store it: without NUL and lone surrogates, which PostgreSQL refuses, and with line
 * ends as LF, which browsers send as CR LF. All else stays as it came.
 */
export const storable = (text: string): string => storableText(text).replace(/\r\n?/g, '\n');

/** An answer that can be stored: only a written one ever holds what cannot. */
export const storableAnswer = (answer: Response | null): Response | null =>
  typeof answer === 'string' ? storable(answer) : answer;
