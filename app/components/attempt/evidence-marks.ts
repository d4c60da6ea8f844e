import type { ResultView } from '#app/core/question/result-view.ts';
import type { Mark } from '../article/segments.ts';

const markId = (number: number, span: readonly number[]) => `evidence-${number}-${span[0]}`;

/** The words of the article that prove a question's answer, marked; each leads to its question. */
export const evidenceMarks = (result: ResultView, number: number): Mark[] => {
  const seen = new Set<string>();
  return result.evidence.flatMap(({ span }) => {
    const id = markId(number, span);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ span, layer: 'evidence' as const, id, label: `evidence for question ${number}` }];
  });
};

/** The address of a piece of evidence in the article of the same page. */
export const evidenceHref =
  (number: number) =>
  ({ span }: { span: readonly number[] }): string =>
    `#${markId(number, span)}`;
