import {
  type ActionFunctionArgs,
  json,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { ArticleBeside } from '#app/components/question/edit/article-beside.tsx';
import { Editor } from '#app/components/question/edit/editor.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { pickableSentences } from '#app/core/question/edit/pickable-sentences.ts';
import { takeEdit } from '#app/core/question/edit/take-edit.ts';
import { KIND_NAMES } from '#app/core/question/kind-names.ts';
import { draftOf } from '#app/core/question/review.ts';
import editStyles from '#app/styles/edit-question.css?url';
import { parseForm } from '#app/web/form.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import type { Database } from '#db/database.ts';
import { saveEdit } from '#db/draft-questions.ts';
import { findQuiz, type QuizKey, readDraftQuestions } from '#db/quizzes.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: editStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Question ${data?.number ?? ''} · ${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

/** A question that has a place in the teacher's quiz. */
async function findQuestion(db: Database, key: QuizKey & { questionId: string }) {
  const quiz = found(await findQuiz(db.read, key));
  const { inQuiz } = draftOf(await readDraftQuestions(db.read, key));
  const question = found(inQuiz.find(({ id }) => id === key.questionId)).content;
  return { quiz, question, number: inQuiz.findIndex(({ id }) => id === key.questionId) + 1 };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId), questionId: String(params.questionId) };
  const { quiz, question, number } = await findQuestion(context.db, key);
  const { text, analysis } = quiz.article;
  const article = { text, paragraphs: analysis.paragraphs, sentences: pickableSentences(analysis) };
  return { name, quiz: { id: quiz.id, title: quiz.title }, article, question, number };
}

const fields = z.record(z.string(), z.unknown());

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId), questionId: String(params.questionId) };
  const { quiz, question } = await findQuestion(context.db, key);
  const parsed = parseForm(fields, await request.formData());
  if (!parsed.ok) return notFound();

  const { ready, shown } = takeEdit(question, parsed.data, quiz.article.text);
  if (shown) return json(shown, { status: 400 });
  const now = context.now();
  const saved = await context.db.write((tx) => saveEdit(tx, { ...key, now, content: ready }));
  return saved ? redirect(`/quizzes/${key.quizId}?q=${key.questionId}#q-${key.questionId}`) : notFound();
}

/** The same editor as on the review page, on a page of its own: where a form without JavaScript comes back to. */
export default function EditQuestion() {
  const { name, quiz, article, question, number } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const back = `/quizzes/${quiz.id}?q=${question.id}#q-${question.id}`;
  return (
    <TeacherShell name={name} width="wide">
      <PageHeader
        title={`Edit question ${number}`}
        crumb={<Link to={back}>{quiz.title}</Link>}
        intro={<Badge>{KIND_NAMES[question.kind]}</Badge>}
      />
      <div className="edit-page">
        <Editor
          key={JSON.stringify(refused?.draft)}
          question={question}
          article={article}
          action={`/quizzes/${quiz.id}/questions/${question.id}`}
          back={back}
          refused={refused}
          beside={<ArticleBeside article={article} />}
        />
      </div>
    </TeacherShell>
  );
}
