import { quotationFinder } from '#app/core/article/find-quotation.ts';
import { carryOver } from '#app/core/question/edit/carry-over.ts';
import { keyWords } from '#app/core/question/key-words.ts';
import { visibleTexts } from '#app/core/question/lint.ts';
import { SKILL_IDS } from '#app/core/question/skills.ts';
import type { Database } from '#db/database.ts';
import type { FoundQuiz, QuizKey } from '#db/quizzes.ts';
import { listSchoolQuestions, type SchoolQuestion } from '#db/school-questions.ts';

const SHOWN = 30;
const LONG = 160;

const short = (words: string): string =>
  words.length <= LONG ? words : `${words.slice(0, words.lastIndexOf(' ', LONG))} …`;

/**
 * The school's questions that have all the wanted words: the newest, those on the same article before the others.
 * Of those that are shown, the ones whose words stand in this article come first; to look for all would take seconds.
 */
export async function searchQuestions(
  db: Database,
  key: QuizKey,
  quiz: FoundQuiz,
  wanted: { words: string; skill: string },
) {
  const skill = SKILL_IDS.find((id) => id === wanted.skill) ?? null;
  const terms = wanted.words.toLocaleLowerCase('en').match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const has = ({ content }: SchoolQuestion) => {
    const text = visibleTexts(content).join('\n').toLocaleLowerCase('en');
    return terms.every((term) => text.includes(term));
  };
  const { text } = quiz.article;
  const find = quotationFinder(text);
  const fits = ({ content, articleTitle }: SchoolQuestion): boolean =>
    carryOver(content, text, articleTitle, find)?.lost.length === 0;
  const sameArticle = (row: SchoolQuestion) => Number(row.articleVersionId === quiz.articleVersionId);
  const all = (await listSchoolQuestions(db.read, { ...key, skill })).filter(has);
  const questions = all
    .sort((a, b) => sameArticle(b) - sameArticle(a))
    .slice(0, SHOWN)
    .map((row) => ({ row, fits: fits(row) }))
    .sort((a, b) => Number(b.fits) - Number(a.fits));
  return {
    questions: questions.map(({ row, fits: here }) => ({
      id: row.id,
      stem: row.content.stem,
      skill: row.content.skill,
      topic: row.content.topic,
      kind: row.content.kind,
      key: short(keyWords(row.content).join(' · ')),
      quizTitle: row.quizTitle,
      teacher: row.teacher,
      fits: here,
    })),
    more: Math.max(0, all.length - SHOWN),
  };
}
