import type { Response } from '#app/core/question/question.ts';
import type { StudentQuestion } from '#app/core/question/student-view.ts';

/**
 * What a question's fields hold now. The same reading as each kind's `fromForm`, without the key and without
 * the schemas, which are too heavy for a student's page.
 */
export function readAnswer(question: StudentQuestion, form: FormData): Response | null {
  const texts = form
    .getAll('answer')
    .filter((value): value is string => typeof value === 'string' && value !== '');
  switch (question.kind) {
    case 'choice':
    case 'open-answer':
      return texts[0]?.trim() ? texts[0] : null;
    case 'multiple-choice':
    case 'highlight':
      return texts.length > 0 ? texts : null;
    case 'classify':
      return readMap(question.items, form);
    case 'match':
      return readMap(question.prompts, form);
    case 'order':
      return readOrder(question.items, form);
  }
}

type Shown = readonly { id: string }[];

function readMap(items: Shown, form: FormData): Record<string, string> | null {
  const given = items.flatMap(({ id }) => {
    const value = form.get(`answer.${id}`);
    return typeof value === 'string' && value !== '' ? [[id, value] as const] : [];
  });
  return given.length > 0 ? Object.fromEntries(given) : null;
}

function readOrder(items: Shown, form: FormData): string[] | null {
  const places = readMap(items, form);
  if (places === null) return null;
  return Object.keys(places).sort((one, other) => Number(places[one]) - Number(places[other]));
}

/** Blank as every kind understands it: nothing chosen, nothing written. */
export const isEmptyAnswer = (value: Response | null): boolean => {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Object.keys(value).length === 0;
};

export const sameAnswer = (one: Response | null, other: Response | null): boolean =>
  (isEmptyAnswer(one) && isEmptyAnswer(other)) || JSON.stringify(one) === JSON.stringify(other);
