import type { Span } from '../../article/span.ts';
import { evidenceAt } from '../find-evidence.ts';
import type { KindId, Question } from '../question.ts';
import { SKILLS, type SkillId } from '../skills.ts';

const USUAL_SKILL: Record<KindId, SkillId> = {
  choice: 'identify-source',
  'multiple-choice': 'missing-voice',
  classify: 'classify-source',
  match: 'identify-source',
  order: 'weigh-source',
  highlight: 'spot-technique',
  'open-answer': 'read-laterally',
};

const rows = (prefix: string, count: number) =>
  [...'abcdefgh'].slice(0, count).map((letter) => ({ id: prefix + letter, text: '' }));
const options = (count: number) =>
  rows('', count).map((row) => ({ ...row, feedback: '', misconception: null }));

/** An empty question of a kind, to be written by a teacher; of highlight, every sentence of the article is offered. */
export const blankQuestion = (
  kind: KindId,
  article: { text: string; sentences: readonly Span[] },
): Question => {
  const skill = USUAL_SKILL[kind];
  const base = {
    id: 'new',
    skill,
    topic: SKILLS[skill].topic,
    stem: '',
    passage: null,
    evidence: [],
    explanation: '',
    difficulty: 'medium' as const,
    control: false,
  };
  const sorting = { key: {}, feedback: {}, misconceptions: {} };
  switch (kind) {
    case 'choice':
      return { ...base, kind, options: options(3), key: [] };
    case 'multiple-choice':
      return { ...base, kind, options: options(4), key: [] };
    case 'classify':
      return { ...base, kind, items: rows('n', 3), categories: rows('t', 2), ...sorting };
    case 'match':
      return { ...base, kind, prompts: rows('n', 3), answers: rows('t', 3), ...sorting };
    case 'order': {
      const items = rows('n', 3);
      return { ...base, kind, items, key: items.map(({ id }) => id), feedback: '' };
    }
    case 'highlight': {
      const found = article.sentences.flatMap((span) => evidenceAt(article.text, span) ?? []);
      const sentences = found.map((one) => ({ id: `n${one.span[0]}`, ...one }));
      return { ...base, kind, sentences, key: [], neutral: [], feedback: {} };
    }
    case 'open-answer':
      return { ...base, kind, rubric: rows('n', 2), model: '' };
  }
};
