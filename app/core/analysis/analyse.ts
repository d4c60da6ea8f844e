import { quotationsOf } from '../article/quotations.ts';
import { readArticle } from '../article/read-article.ts';
import { readingLevel } from '../article/reading-level.ts';
import { makeIsEvidence, withoutOuterComma } from './evidence.ts';
import { ANALYSIS_VERSION, type Analysis } from './finding.ts';
import { findTechniques } from './persuasion/find-techniques.ts';
import { plainSentences } from './plain-sentences.ts';
import { findRecruitment } from './recruitment/find-recruitment.ts';
import { findSourcing } from './sourcing/find-sourcing.ts';

/** Told how much of the work is done, from 0 to 1, after each stage. */
export type OnProgress = (fraction: number) => void;

/** Reads an English article and finds its sourcing, its persuasion and its recruitment messaging. Linear in its length. */
export function analyse(text: string, onProgress: OnProgress = () => undefined): Analysis {
  onProgress(0.05);
  const article = readArticle(text);
  onProgress(0.35);
  const quotations = quotationsOf(article.text, article.paragraphs)
    .filter((quote) => quote.depth === 0)
    .map((quote) => quote.span);
  const isEvidence = makeIsEvidence(article);
  const { attributions, sources, noComment, figures, missingVoices, depictions } = findSourcing(article);
  onProgress(0.7);
  const { messages, recruitment } = findRecruitment(article, {
    attributions,
    quotations,
    sources,
    depictions,
  });
  onProgress(0.8);
  const techniques = findTechniques(article, { attributions, quotations, messages, sources });
  onProgress(0.95);
  const sentences = article.sentences.map((sentence) => sentence.span);
  const found = {
    paragraphs: article.paragraphs,
    sentences,
    attributions: attributions.map((attribution) => withoutOuterComma(attribution, text, article.text)),
    figures: figures.filter(isEvidence),
    techniques: techniques.filter(isEvidence),
    recruitment: recruitment.filter(isEvidence),
  };
  return {
    version: ANALYSIS_VERSION,
    length: text.length,
    ...found,
    sources,
    noComment,
    missingVoices,
    messages,
    plain: plainSentences(found),
    reading: readingLevel(article),
  };
}
