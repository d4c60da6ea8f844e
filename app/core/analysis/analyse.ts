import { quotationsOf } from '../article/quotations.ts';
import { readArticle } from '../article/read-article.ts';
import { readingLevel } from '../article/reading-level.ts';
import { overlaps, type Span } from '../article/span.ts';
import type { Analysis, Figure, TechniqueFinding } from './finding.ts';
import { ANALYSIS_VERSION, SHOWN } from './finding.ts';
import { findTechniques } from './persuasion/find-techniques.ts';
import { findRecruitment } from './recruitment/find-recruitment.ts';
import { findSourcing } from './sourcing/find-sourcing.ts';

/** Reads an English article and finds its sourcing, its persuasion and its recruitment messaging. Linear in its length. */
export function analyse(text: string): Analysis {
  const article = readArticle(text);
  const quotations = quotationsOf(text, article.paragraphs)
    .filter((quote) => quote.depth === 0)
    .map((quote) => quote.span);
  const { attributions, sources, noComment, figures, missingVoices, depictions } = findSourcing(article);
  const { messages, recruitment } = findRecruitment(article, {
    attributions,
    quotations,
    sources,
    depictions,
  });
  const techniques = findTechniques(article, { attributions, quotations, messages, sources });
  const sentences = article.sentences.map((sentence) => sentence.span);
  const headless = article.sentences
    .filter((sentence) => article.paragraphs[sentence.paragraph]?.kind === 'text')
    .map((sentence) => sentence.span);
  const worded = attributions.flatMap((attribution) => attribution.content);
  return {
    version: ANALYSIS_VERSION,
    length: text.length,
    paragraphs: article.paragraphs,
    sentences,
    attributions,
    sources,
    noComment,
    figures,
    missingVoices,
    techniques,
    messages,
    recruitment,
    plain: plainSentences(
      headless,
      techniques,
      recruitment.map((finding) => finding.span),
      worded,
      figures,
    ),
    reading: readingLevel(article),
  };
}

/** Sentences without persuasion that say who told something, or give a number: fair controls. */
function plainSentences(
  sentences: Span[],
  techniques: TechniqueFinding[],
  moves: Span[],
  worded: Span[],
  figures: Figure[],
): Span[] {
  const pushed = techniques
    .filter((finding) => finding.confidence >= SHOWN / 2)
    .map((finding) => finding.span);
  const touches = (sentence: Span, spans: Span[]) => spans.some((span) => overlaps(sentence, span));
  const numbers = figures.map((figure) => figure.span);
  return sentences.filter(
    (sentence) =>
      !touches(sentence, pushed) &&
      !touches(sentence, moves) &&
      (touches(sentence, worded) || touches(sentence, numbers)),
  );
}
