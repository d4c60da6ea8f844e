import type { Article } from './article.ts';
import { slice } from './span.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/**
 * Words and the Flesch–Kincaid grade (US school years): 0.39 words per sentence + 11.8 syllables per word − 15.59
 * (Kincaid et al. 1975). Headings and the title do not count. Grade is never below 0.
 */
export function readingLevel(article: Article): { words: number; grade: number } {
  let [words, syllables, sentences] = [0, 0, 0];
  for (const sentence of article.sentences) {
    if (article.paragraphs[sentence.paragraph]?.kind !== 'text') continue;
    const found = slice(article.text, sentence.span).match(WORD) ?? [];
    if (found.length === 0) continue;
    sentences++;
    words += found.length;
    for (const word of found) syllables += syllablesIn(word);
  }
  if (words === 0) return { words: 0, grade: 0 };
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { words, grade: Math.max(0, Math.round(grade * 10) / 10) };
}

/** Vowel groups, without silent endings; at least one. */
export function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const spoken = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e|ely)$/, (end) =>
    end === 'ely' ? 'ly' : (end[0] ?? ''),
  );
  const groups = spoken.replace(/^y/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1;
  const apart = spoken.match(/(?:ia|io(?!n)|(?:[dr])ea$|ua|eo(?!u)|ier|iu)/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}
