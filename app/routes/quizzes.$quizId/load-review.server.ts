import { lintQuestion } from '#app/core/question/lint.ts';
import type { Question } from '#app/core/question/question.ts';
import { type DraftQuestion, draftOf, isApproved, replacementsFor } from '#app/core/question/review.ts';
import { found } from '#app/web/http.ts';
import type { Database } from '#db/database.ts';
import { listPublications } from '#db/publications.ts';
import { findQuiz, type QuizKey, readDraftQuestions } from '#db/quizzes.ts';

/** How many candidates the list to choose from offers. */
const OFFERED = 12;

/** `about`: the article's words that it asks about, which tell questions of one wording apart. */
export type Candidate = Pick<Question, 'id' | 'kind' | 'skill' | 'topic' | 'stem'> & { about: string };
export type ReviewedQuestion = { question: Question; approved: boolean; warnings: string[] };

/** Everything the review page shows. `replaceId`: the question whose candidates are listed. */
export async function loadReview(db: Database, key: QuizKey, replaceId: string | null) {
  const quiz = found(await findQuiz(db.read, key));
  const [rows, publications] = await Promise.all([
    readDraftQuestions(db.read, key),
    listPublications(db.read, key),
  ]);
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
    },
    questions: inQuiz.map(
      (row): ReviewedQuestion => ({
        question: row.content,
        approved: isApproved(row),
        warnings: lintQuestion(row.content, article.text).map(({ message }) => message),
      }),
    ),
    removed: removed.map(brief),
    candidates: candidates.length,
    choices: replaced ? replacementsFor(replaced, candidates).slice(0, OFFERED).map(brief) : [],
    publications,
  };
}

const LONG = 110;

const brief = ({ content }: DraftQuestion): Candidate => {
  const { id, kind, skill, topic, stem, passage, evidence } = content;
  const words = (passage ?? evidence[0])?.text ?? '';
  const about = words.length <= LONG ? words : `${words.slice(0, words.lastIndexOf(' ', LONG))} …`;
  return { id, kind, skill, topic, stem, about };
};
