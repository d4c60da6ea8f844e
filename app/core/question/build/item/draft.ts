import type { Span } from '../../../article/span.ts';
import type { MisconceptionId } from '../../misconceptions.ts';
import type { ChoiceQuestion, Evidence, Item, Option, Question } from '../../question.ts';
import { SKILLS, type SkillId } from '../../skills.ts';
import { hash, type Random } from '../random.ts';

/**
 * A question that could be asked. `uses` names what it is about ("attribution:a3"): two questions of one quiz
 * share none of it, so none repeats or answers another. `quality`, 0 to 1, decides which is asked first. `stems`:
 * other ways to put the same question, so that no two of a quiz begin alike.
 */
export type Candidate = { question: Question; uses: string[]; quality: number; stems?: readonly string[] };

type BaseParts = {
  skill: SkillId;
  stem: string;
  passage?: Evidence | null;
  evidence: Evidence[];
  explanation: string;
  difficulty?: Question['difficulty'];
  control?: boolean;
};

const uniqueEvidence = (evidence: Evidence[]): Evidence[] =>
  evidence.filter(
    (one, index) =>
      evidence.findIndex((other) => other.span[0] === one.span[0] && other.span[1] === one.span[1]) === index,
  );

/** The fields of every kind. The id follows from what is asked about, so that it stays when others come and go. */
export const baseOf = (kind: Question['kind'], parts: BaseParts) => {
  const evidence = uniqueEvidence(parts.evidence);
  const about = evidence.map(({ span }) => span.join('-')).join(',');
  return {
    id: `${parts.skill}-${hash(`${kind}|${parts.skill}|${about}|${parts.control ?? false}`).toString(36)}`,
    skill: parts.skill,
    topic: SKILLS[parts.skill].topic,
    stem: parts.stem,
    passage: parts.passage ?? null,
    evidence,
    explanation: parts.explanation,
    difficulty: parts.difficulty ?? 'medium',
    control: parts.control ?? false,
  };
};

/** An option without its letter. */
export type Answer = { text: string; feedback: string; misconception?: MisconceptionId };

const LETTERS = 'abcdefgh';

const lettered = (answers: readonly Answer[]): Option[] =>
  answers.map(({ text, feedback, misconception }, index) => ({
    id: LETTERS.charAt(index),
    text,
    feedback,
    misconception: misconception ?? null,
  }));

/** The right answers among wrong ones in a drawn order; `last` keeps one ("none of these") at the end. */
const place = (
  right: readonly Answer[],
  wrong: readonly Answer[],
  last: Answer | undefined,
  random: Random,
) => {
  const mixed = random.shuffle([...right, ...wrong].filter((answer) => answer !== last));
  const all = last ? [...mixed, last] : mixed;
  return {
    options: lettered(all),
    key: all.flatMap((answer, index) => (right.includes(answer) ? [LETTERS.charAt(index)] : [])),
  };
};

type OptionParts = BaseParts & { right: Answer[]; wrong: Answer[]; last?: Answer };

export const choiceFrom = (parts: OptionParts, random: Random): Question => ({
  ...baseOf('choice', parts),
  kind: 'choice',
  ...place(parts.right, parts.wrong, parts.last, random),
});

export const multipleChoiceFrom = (parts: OptionParts, random: Random): Question => ({
  ...baseOf('multiple-choice', parts),
  kind: 'multiple-choice',
  ...place(parts.right, parts.wrong, parts.last, random),
});

/** An item and the target it belongs to; `traps` says what sending it elsewhere would mean. */
export type Sorted = {
  text: string;
  target: string;
  feedback: string;
  traps?: Record<string, MisconceptionId>;
};
type SortParts = BaseParts & { items: Sorted[]; targets: Item[] };

const sorted = (parts: SortParts, prefix: string, random: Random) => {
  const placed = random.shuffle(parts.items).map((item, index) => ({ ...item, id: `${prefix}${index + 1}` }));
  return {
    items: placed.map(({ id, text }) => ({ id, text })),
    key: Object.fromEntries(placed.map(({ id, target }) => [id, target])),
    feedback: Object.fromEntries(placed.map(({ id, feedback }) => [id, feedback])),
    misconceptions: Object.fromEntries(
      placed.flatMap(({ id, traps }) =>
        Object.entries(traps ?? {}).map(([target, trap]) => [`${id}:${target}`, trap]),
      ),
    ),
  };
};

export const classifyFrom = (parts: SortParts, random: Random): Question => ({
  ...baseOf('classify', parts),
  kind: 'classify',
  ...sorted(parts, 'i', random),
  categories: parts.targets,
});

export const matchFrom = (parts: SortParts, random: Random): Question => {
  const { items, ...rest } = sorted(parts, 'p', random);
  return { ...baseOf('match', parts), kind: 'match', prompts: items, ...rest, answers: parts.targets };
};

/** `steps` in the right order; they are shown in another one. */
export const orderFrom = (
  parts: BaseParts & { steps: string[]; feedback: string },
  random: Random,
): Question => {
  const right = parts.steps.map((text, index) => ({ text, index }));
  let shown = random.shuffle(right);
  while (shown.every((step, index) => step.index === index)) shown = random.shuffle(right);
  const items = shown.map((step, index) => ({ id: `o${index + 1}`, text: step.text, at: step.index }));
  return {
    ...baseOf('order', parts),
    kind: 'order',
    items: items.map(({ id, text }) => ({ id, text })),
    key: [...items].sort((a, b) => a.at - b.at).map(({ id }) => id),
    feedback: parts.feedback,
  };
};

export type Markable = { span: Span; role: 'key' | 'neutral' | 'other'; feedback: string };

export const highlightFrom = (parts: BaseParts & { sentences: Markable[] }, text: string): Question => {
  const all = parts.sentences.map((sentence, index) => ({ ...sentence, id: `s${index + 1}` }));
  return {
    ...baseOf('highlight', parts),
    kind: 'highlight',
    sentences: all.map(({ id, span }) => ({ id, span, text: text.slice(span[0], span[1]) })),
    key: all.filter(({ role }) => role === 'key').map(({ id }) => id),
    neutral: all.filter(({ role }) => role === 'neutral').map(({ id }) => id),
    feedback: Object.fromEntries(
      all.filter(({ feedback }) => feedback !== '').map(({ id, feedback }) => [id, feedback]),
    ),
  };
};

export const openAnswerFrom = (parts: BaseParts & { rubric: string[]; model: string }): Question => ({
  ...baseOf('open-answer', parts),
  kind: 'open-answer',
  rubric: parts.rubric.map((text, index) => ({ id: `r${index + 1}`, text })),
  model: parts.model,
});

/** The same question with its right option at place `at` (0 first); a fixed last option stays last. */
export const keyAt = (question: ChoiceQuestion, at: number, fixedLast: boolean): ChoiceQuestion => {
  const answers = [...question.options];
  const last = fixedLast ? answers.pop() : undefined;
  const right = answers.findIndex((option) => question.key.includes(option.id));
  if (right === -1 || question.key.length !== 1) return question;
  const [key] = answers.splice(right, 1);
  if (!key) return question;
  answers.splice(Math.min(at, answers.length), 0, key);
  const all = last ? [...answers, last] : answers;
  return {
    ...question,
    options: all.map((option, index) => ({ ...option, id: LETTERS.charAt(index) })),
    key: [LETTERS.charAt(all.indexOf(key))],
  };
};
