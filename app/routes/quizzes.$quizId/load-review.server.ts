import { lintWritten } from '#app/core/question/edit/lint-written.ts';
import { pickableSentences } from '#app/core/question/edit/pickable-sentences.ts';
import { keyWords } from '#app/core/question/key-words.ts';
import type { Question } from '#app/core/question/question.ts';
import { readRejection, rejectionWords } from '#app/core/question/rejection.ts';
import { type DraftQuestion, draftOf, isApproved, type Origin } from '#app/core/question/review.ts';
import { breathe } from '#app/web/breath.server.ts';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { found } from '#app/web/http.ts';
import type { Database } from '#db/database.ts';
import { listPublications } from '#db/publications.ts';
import { listQuizChanges } from '#db/quiz-changes.ts';
import { findQuiz, type QuizKey, readDraftQuestions } from '#db/quizzes.ts';
import { offeredFor, type Wanted } from './offered.ts';
import { toldChanges } from './told-changes.ts';

/** `about`: the article's words that it asks about, which tell questions of one wording apart. */
export type Candidate = Pick<Question, 'id' | 'kind' | 'skill' | 'topic' | 'stem' | 'difficulty'> & {
  about: string;
  key: string;
};
export type Removed = Candidate & { rule: string | null; words: string; reason: string };
export type ReviewedQuestion = {
  question: Question;
  approved: boolean;
  origin: Origin;
  warnings: string[];
};
export type Asked = { replaceId: string | null; editId: string | null; wanted: Wanted };

/** Everything the review page shows. `replaceId`: the question whose candidates are listed; `editId`: being edited. */
export async function loadReview(db: Database, key: QuizKey, { replaceId, editId, wanted }: Asked) {
  const quiz = found(await findQuiz(db.read, key));
  const [rows, publications, log] = await Promise.all([
    readDraftQuestions(db.read, key),
    listPublications(db.read, key),
    listQuizChanges(db.read, key),
  ]);
  // A long article and a few hundred candidates have been read by now.
  await breathe();
  const { inQuiz, candidates, removed } = draftOf(rows);
  const { article, title, notes, seed, blueprint } = quiz;
  const replaced = inQuiz.find(({ id }) => id === replaceId);
  return {
    quiz: { id: quiz.id, title, notes, seed, questions: blueprint.questions, wording: blueprint.wording },
    article: {
      id: article.id,
      title: article.title,
      publication: article.publication,
      text: article.text,
      paragraphs: article.analysis.paragraphs,
      sentences: editId === null ? [] : pickableSentences(article.analysis),
    },
    questions: inQuiz.map(
      (row): ReviewedQuestion => ({
        question: row.content,
        approved: isApproved(row),
        origin: row.origin,
        warnings: lintWritten(row.content, article.text).map(({ message }) => message),
      }),
    ),
    removed: removed.map(
      (row): Removed => ({
        ...brief(row),
        ...readRejection(row.reason),
        reason: rejectionWords(row.reason),
      }),
    ),
    candidates: candidates.length,
    choices: replaced
      ? offeredFor(replaced, candidates, inQuiz, wanted).map(({ near, rows: offered }) => ({
          near,
          choices: offered.map(brief),
        }))
      : [],
    wanted,
    publications,
    changes: toldChanges(log, rows),
    timeZone: serverTimeZone(),
  };
}

const LONG = 110;

const short = (words: string): string =>
  words.length <= LONG ? words : `${words.slice(0, words.lastIndexOf(' ', LONG))} …`;

const brief = ({ content }: DraftQuestion): Candidate => {
  const { id, kind, skill, topic, stem, difficulty, passage, evidence } = content;
  const about = short((passage ?? evidence[0])?.text ?? '');
  return { id, kind, skill, topic, stem, difficulty, about, key: short(keyWords(content).join(' · ')) };
};
