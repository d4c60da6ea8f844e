import type { Article } from './article.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Takes an English article apart: every part is a span into the untouched `text`. Takes time linear in its length. */
export function readArticle(text: string): Article {
  const paragraphs = paragraphsOf(text);
  return { text, paragraphs, sentences: sentencesOf(text, paragraphs), tokens: tokensOf(text, paragraphs) };
}
