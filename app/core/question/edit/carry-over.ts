import { type QuotationFinder, quotationFinder } from '../../article/find-quotation.ts';
import { evidenceAt } from '../find-evidence.ts';
import type { Evidence, Question } from '../question.ts';

/** A question of another quiz brought to this article. `lost`: words it rests on that do not stand here. */
export type CarriedOver = { question: Question; lost: Evidence[] };

/**
 * Anchors a question anew. What stands in this article keeps its place as evidence. A passage that does not is kept
 * as a quotation in the question, with the title of the article it comes from. Null: it asks to mark sentences
 * that this article does not have. `find` is the article's own finder, where many questions are tried on it.
 */
export const carryOver = (
  question: Question,
  text: string,
  fromTitle: string,
  find: QuotationFinder = quotationFinder(text),
): CarriedOver | null => {
  const lost: Evidence[] = [];
  const anchored = (one: Evidence): Evidence[] => {
    // At the same place first: the words may stand elsewhere in the article too.
    if (text.slice(...one.span) === one.text) return [one];
    const span = find(one.text);
    const found = span && evidenceAt(text, span);
    if (found) return [found];
    lost.push(one);
    return [];
  };
  const evidence = question.evidence.flatMap(anchored);
  const passage = question.passage === null ? null : (anchored(question.passage)[0] ?? null);
  const quoted = question.passage !== null && passage === null;
  const stem = quoted ? `${question.stem} (From “${fromTitle}”: “${question.passage?.text}”)` : question.stem;
  const base = { stem, evidence, passage };
  if (question.kind !== 'highlight') return { question: { ...question, ...base }, lost };

  const sentences = question.sentences.flatMap((one) => {
    const [found] = anchored(one);
    return found ? [{ ...found, id: one.id }] : [];
  });
  if (sentences.length < question.sentences.length) return null;
  return { question: { ...question, ...base, sentences }, lost };
};
