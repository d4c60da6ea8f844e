import type { Article } from '../../article/article.ts';
import { contains, overlaps, type Span } from '../../article/span.ts';
import type { Attribution, LedgerSource, RecruitmentMessage, TechniqueFinding } from '../finding.ts';
import { explain } from './explain.ts';
import { findLoadedLanguage } from './loaded-language.ts';
import { findNameCalling } from './name-calling.ts';
import { findObfuscation } from './obfuscation.ts';
import { makePassage, type Passage } from './passage.ts';
import { findRepetition } from './repetition.ts';
import { type Candidate, matchRules } from './rule.ts';
import { RULES } from './rules/all.ts';
import { findSlogans } from './slogan.ts';
import type { TechniqueId } from './techniques.ts';
import { makeVoiceOf } from './voice.ts';

export type TechniqueContext = {
  attributions: Attribution[];
  quotations: Span[];
  messages: RecruitmentMessage[];
  sources: LedgerSource[];
};

const LOWEST = 0.2;

const candidatesIn = (passage: Passage): Candidate[] => [
  ...RULES.flatMap(([technique, rules]) => matchRules(passage, technique, rules)),
  ...findLoadedLanguage(passage),
  ...findNameCalling(passage),
  ...findSlogans(passage),
  ...findObfuscation(passage),
  ...findRepetition(passage),
];

const BUCKET = 512;

/** The stretches of text that a span touches: only findings in the same ones can overlap it. */
const bucketsOf = ([start, end]: Span): number[] => {
  const first = Math.floor(start / BUCKET);
  return Array.from({ length: Math.floor((end - 1) / BUCKET) - first + 1 }, (_, i) => first + i);
};

/** One finding where a technique was seen twice in the same words; a label is not loaded language as well. */
const strongest = (candidates: Candidate[]): Candidate[] => {
  const kept: Candidate[] = [];
  const ranked = [...candidates].sort(
    (a, b) => b.confidence - a.confidence || a.span[0] - b.span[0] || b.span[1] - a.span[1],
  );
  const shelves = new Map<string, Candidate[]>();
  const near = (technique: TechniqueId, span: Span) =>
    bucketsOf(span).flatMap((bucket) => shelves.get(`${technique} ${bucket}`) ?? []);
  for (const one of ranked) {
    if (one.span[1] <= one.span[0]) continue;
    if (near(one.technique, one.span).some((other) => overlaps(other.span, one.span))) continue;
    const label =
      one.technique === 'loaded-language' &&
      near('name-calling', one.span).some((other) => contains(other.span, one.span));
    if (label) continue;
    kept.push(one);
    for (const bucket of bucketsOf(one.span)) {
      const shelf = `${one.technique} ${bucket}`;
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), one]);
    }
  }
  return kept.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
};

const TITLE_FACTOR = 0.7;

/**
 * The persuasion techniques of an article with the voice that uses them, in text order. `confidence` is the chance
 * that a careful reader agrees; what is below 0.5 is a candidate.
 */
export function findTechniques(article: Article, context: TechniqueContext): TechniqueFinding[] {
  const said = context.attributions.flatMap(({ content }) => content);
  const passage = makePassage(article, [
    ...context.quotations,
    ...said,
    ...context.messages.map(({ span }) => span),
  ]);
  const voiceOf = makeVoiceOf(article, context);
  const title = article.paragraphs.find(({ kind }) => kind === 'title')?.span;
  return strongest(candidatesIn(passage)).flatMap(({ technique, span, confidence, does }, i) => {
    const heard = voiceOf(span);
    const headline = heard.voice === 'reporter' && title && contains(title, span) ? TITLE_FACTOR : 1;
    const chance = Math.round(confidence * headline * 100) / 100;
    if (chance < LOWEST) return [];
    return [
      {
        id: `t${i + 1}`,
        span,
        technique,
        ...heard,
        confidence: chance,
        why: explain(article.text, span, does),
      },
    ];
  });
}
