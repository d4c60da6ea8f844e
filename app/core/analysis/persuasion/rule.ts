import type { Span } from '../../article/span.ts';
import { isSpeech, matchesOf, type Passage, sentenceAt, speechAt, trimSpan } from './passage.ts';
import type { TechniqueId } from './techniques.ts';

/** A place where a technique may stand, before anybody asked whose voice it is. */
export type Candidate = {
  technique: TechniqueId;
  span: Span;
  confidence: number;
  /** Ends the sentence `“words” …`. */
  does: string;
};

/**
 * A wording that carries a technique. `pattern` is global and runs on lower-case text with straight quotes.
 * `speech` is the confidence where somebody is quoted or reported, `own` in the article's own words
 * (0: never there). `reach` widens the match to its sentence, or to its quoted part of the sentence.
 */
export type Rule = {
  pattern: RegExp;
  speech: number;
  own: number;
  does: string;
  reach?: 'words' | 'sentence';
  unless?: RegExp;
};

const spoken = (passage: Passage, sentence: Span, at: number): Span => {
  const said = speechAt(passage, at).sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0];
  return said ? [Math.max(said[0], sentence[0]), Math.min(said[1], sentence[1])] : sentence;
};

/** The sentence round `offset`; when it is half quoted, its quoted part. */
export const sayingAt = (passage: Passage, offset: number): Span =>
  trimSpan(passage.article.text, spoken(passage, sentenceAt(passage.article, offset), offset));

/** The saying that holds `words`, and the next one too when the words run on into it. */
const covering = (passage: Passage, saying: Span, words: Span): Span => {
  const last = words[1] > saying[1] ? sayingAt(passage, words[1] - 1)[1] : saying[1];
  const whole: Span = [Math.min(saying[0], words[0]), Math.max(last, words[1])];
  return clauseRound(passage, whole, words);
};

/** A saying of more characters than this is cut to the clause that does it. */
const LONG = 150;
const BREAK = /[;:—]|, (?=(?:and|but|so|yet|because|while|which|who|when|as|though|if) )| - /g;

/** The clause of a long saying that holds `words`; a short saying is kept whole. */
const clauseRound = (passage: Passage, saying: Span, words: Span): Span => {
  if (saying[1] - saying[0] <= LONG) return saying;
  let [start, end] = saying;
  for (const match of matchesOf(BREAK, passage.article.text.slice(...saying))) {
    const at = saying[0] + match.index;
    if (at < words[0]) start = at + match[0].length;
    else if (at >= words[1]) {
      end = at;
      break;
    }
  }
  return trimSpan(passage.article.text, [start, end]);
};

/** Every place where one of the rules of a technique matches. */
export const matchRules = (passage: Passage, technique: TechniqueId, rules: readonly Rule[]): Candidate[] => {
  const found: Candidate[] = [];
  for (const rule of rules) {
    for (const match of matchesOf(rule.pattern, passage.plain)) {
      const words: Span = [match.index, match.index + match[0].length];
      const confidence = isSpeech(passage, words) ? rule.speech : rule.own;
      if (confidence === 0) continue;
      const saying = sayingAt(passage, words[0]);
      if (rule.unless?.test(passage.plain.slice(saying[0], saying[1]))) continue;
      const span = trimSpan(
        passage.article.text,
        rule.reach === 'sentence' ? covering(passage, saying, words) : words,
      );
      found.push({ technique, span, confidence, does: rule.does });
    }
  }
  return found;
};
