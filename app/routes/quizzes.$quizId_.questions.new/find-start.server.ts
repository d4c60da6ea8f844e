import { blankQuestion } from '#app/core/question/edit/blank-question.ts';
import { carryOver } from '#app/core/question/edit/carry-over.ts';
import { pickableSentences } from '#app/core/question/edit/pickable-sentences.ts';
import { KIND_IDS } from '#app/core/question/kind-names.ts';
import type { Question } from '#app/core/question/question.ts';
import { found } from '#app/web/http.ts';
import type { Database } from '#db/database.ts';
import type { FoundQuiz, QuizKey } from '#db/quizzes.ts';
import { listSchoolQuestions } from '#db/school-questions.ts';

/** What a new question begins as. `query` names it in the address. */
export type Start = {
  question: Question;
  /** Where it was copied from, and the words that it rested on there and that do not stand here. */
  copy: { from: string; lost: string[] } | null;
  query: string;
};

/** An empty question of the kind asked for (`?kind=`), a copy (`?from=`), or null: no kind is chosen yet. */
export async function findStart(db: Database, key: QuizKey, quiz: FoundQuiz, search: URLSearchParams) {
  const { text, analysis } = quiz.article;
  const article = { text, paragraphs: analysis.paragraphs, sentences: pickableSentences(analysis) };
  return { article, start: await startOf(db, key, article, search) };
}

async function startOf(
  db: Database,
  key: QuizKey,
  article: Parameters<typeof blankQuestion>[1],
  search: URLSearchParams,
): Promise<Start | null> {
  const from = search.get('from');
  if (from !== null) {
    const [source] = await listSchoolQuestions(db.read, { ...key, questionId: from });
    const { content, articleTitle } = found(source);
    const { question, lost } = found(carryOver(content, article.text, articleTitle));
    const words = [...new Set(lost.map((one) => one.text))];
    return { question, copy: { from: articleTitle, lost: words }, query: `from=${encodeURIComponent(from)}` };
  }
  const kind = KIND_IDS.find((id) => id === search.get('kind'));
  return kind === undefined
    ? null
    : { question: blankQuestion(kind, article), copy: null, query: `kind=${kind}` };
}
