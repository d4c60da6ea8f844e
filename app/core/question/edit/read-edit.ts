import { evidenceAt, findEvidence } from '../find-evidence.ts';
import type { Evidence, Item, Option, Question } from '../question.ts';
import { SKILLS, type SkillId } from '../skills.ts';
import { type Fields, listIn, readSpan, textIn, wordsTyped } from './fields.ts';
import { readSentences } from './read-sentences.ts';

/** Ids of the rows `prefix.<id>.text`, in the form's order. */
const rowIds = (fields: Fields, prefix: string): string[] =>
  Object.keys(fields).flatMap((name) => {
    const id = new RegExp(`^${prefix}\\.([\\w-]{1,40})\\.text$`).exec(name)?.[1];
    return id === undefined ? [] : [id];
  });

const itemsFrom = (fields: Fields, prefix: string): Item[] =>
  rowIds(fields, prefix).map((id) => ({ id, text: textIn(fields, `${prefix}.${id}.text`) }));

const optionsFrom = (fields: Fields): Option[] =>
  rowIds(fields, 'option').map((id) => ({
    id,
    text: textIn(fields, `option.${id}.text`),
    feedback: textIn(fields, `option.${id}.feedback`),
    // The schema refuses what is no misconception.
    misconception: (textIn(fields, `option.${id}.misconception`) || null) as Option['misconception'],
  }));

const keyFrom = (fields: Fields, among: readonly { id: string }[]): string[] => {
  const chosen = listIn(fields, 'key');
  return among.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));
};

type Sorting = {
  key: Record<string, string>;
  feedback: Record<string, string>;
  misconceptions: Extract<Question, { kind: 'classify' }>['misconceptions'];
};

/** Where each item goes; confusions stay with the pairs that are still wrong and still possible. */
const sortingFrom = (fields: Fields, items: Item[], targets: Item[], before: Sorting): Sorting => {
  const key = Object.fromEntries(items.map(({ id }) => [id, textIn(fields, `item.${id}.target`)]));
  const wrong = items.flatMap(({ id }) =>
    targets.flatMap((target) => (target.id === key[id] ? [] : [`${id}:${target.id}`])),
  );
  return {
    key,
    feedback: Object.fromEntries(items.map(({ id }) => [id, textIn(fields, `item.${id}.feedback`)])),
    misconceptions: Object.fromEntries(
      Object.entries(before.misconceptions).filter(([pair]) => wrong.includes(pair)),
    ),
  };
};

/** The form lists the lines in their right order; students see them in the order they had before. */
const orderFrom = (items: Item[], before: readonly Item[]): { items: Item[]; key: string[] } => {
  const place = (id: string) => {
    const at = before.findIndex((item) => item.id === id);
    return at < 0 ? before.length : at;
  };
  return { items: [...items].sort((a, b) => place(a.id) - place(b.id)), key: items.map(({ id }) => id) };
};

const atSpan = (text: string, value: string): Evidence[] => {
  const span = readSpan(value);
  const found = span && evidenceAt(text, span);
  return found ? [found] : [];
};

/** The article's words under the chosen spans, and those typed in that stand in it; each once, as they come in it. */
const evidenceFrom = (fields: Fields, text: string): Evidence[] => {
  const typed = findEvidence(text, wordsTyped(fields));
  const all = [
    ...listIn(fields, 'evidence').flatMap((value) => atSpan(text, value)),
    ...(typed ? [typed] : []),
  ];
  const unique = new Map(all.map((one) => [one.span.join(), one]));
  return [...unique.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
};

const baseFrom = (before: Question, fields: Fields, text: string) => {
  const skill = SKILLS[textIn(fields, 'skill') as SkillId] ?? SKILLS[before.skill];
  const base = {
    stem: textIn(fields, 'stem'),
    explanation: textIn(fields, 'explanation'),
    difficulty: textIn(fields, 'difficulty') as Question['difficulty'],
    skill: skill.id,
    topic: skill.topic,
  };
  // A form without a choice of evidence leaves it as it is.
  if (fields.picks === undefined) return base;
  return {
    ...base,
    evidence: evidenceFrom(fields, text),
    passage: atSpan(text, textIn(fields, 'passage'))[0] ?? null,
  };
};

/**
 * The question as its form says it should be, empty rows and all; not yet checked by its kind's schema.
 * Evidence is cut from the article's `text`, never taken from the form.
 */
export const readEdit = (before: Question, fields: Fields, text: string): Question => {
  const base = baseFrom(before, fields, text);
  const items = itemsFrom(fields, 'item');
  const targets = itemsFrom(fields, 'target');
  switch (before.kind) {
    case 'choice':
    case 'multiple-choice': {
      const options = optionsFrom(fields);
      return { ...before, ...base, options, key: keyFrom(fields, options) };
    }
    case 'classify': {
      const sorting = sortingFrom(fields, items, targets, before);
      return { ...before, ...base, items, categories: targets, ...sorting };
    }
    case 'match': {
      const sorting = sortingFrom(fields, items, targets, before);
      return { ...before, ...base, prompts: items, answers: targets, ...sorting };
    }
    case 'order':
      return { ...before, ...base, ...orderFrom(items, before.items), feedback: textIn(fields, 'feedback') };
    case 'highlight':
      return { ...before, ...base, ...readSentences(before, fields, text) };
    case 'open-answer':
      return { ...before, ...base, rubric: items, model: textIn(fields, 'model') };
  }
};
