import { JARGON, VAGUE } from './lexicon/jargon.ts';
import { isSpeech, matchesOf, type Passage, tokensIn, trimSpan } from './passage.ts';
import { type Candidate, sayingAt } from './rule.ts';

const does = 'sounds important, but is too vague for anybody to check';

/** Sentences in which jargon crowds out anything that could be checked, and stock ways of not saying. */
export const findObfuscation = (passage: Passage): Candidate[] => {
  const dense = passage.article.sentences.flatMap(({ span }): Candidate[] => {
    const hits = tokensIn(passage.article, span).filter(
      ({ lower, lemma }) => JARGON.has(lower) || JARGON.has(lemma),
    );
    const first = hits[0];
    const distinct = new Set(hits.map(({ lemma }) => lemma)).size;
    if (!first || distinct < 2) return [];
    const saying = sayingAt(passage, first.span[0]);
    const words = tokensIn(passage.article, saying).filter(({ tag }) => tag !== 'PUNCT').length || 1;
    const inside = hits.filter(({ span: hit }) => hit[0] >= saying[0] && hit[1] <= saying[1]).length;
    if (inside < 2) return [];
    const speech = isSpeech(passage, first.span);
    const share = inside / words;
    const confidence = share > 0.22 ? (speech ? 0.74 : 0.55) : share > 0.14 ? (speech ? 0.6 : 0.36) : 0.3;
    return [{ technique: 'obfuscation', span: saying, confidence, does }];
  });
  const vague = matchesOf(VAGUE, passage.plain).map(
    (match): Candidate => ({
      technique: 'obfuscation',
      span: trimSpan(passage.article.text, [match.index, match.index + match[0].length]),
      confidence: isSpeech(passage, [match.index, match.index + 1]) ? 0.56 : 0.36,
      does,
    }),
  );
  return [...dense, ...vague];
};
