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
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { takeEdit } from '#app/core/question/edit/take-edit.ts';
import { KIND_NAMES } from '#app/core/question/kind-names.ts';
import editStyles from '#app/styles/edit-question.css?url';
import { parseForm } from '#app/web/form.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { addQuestion } from '#db/draft-questions.ts';
import { findQuiz } from '#db/quizzes.ts';
import { findStart } from './find-start.server.ts';
import { KindList } from './kind-list.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: editStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `New question · ${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const quiz = found(await findQuiz(context.db.read, key));
  const { article, start } = await findStart(context.db, key, quiz, new URL(request.url).searchParams);
  return { name, quiz: { id: quiz.id, title: quiz.title }, article, start };
}

const fields = z.record(z.string(), z.unknown());

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const quiz = found(await findQuiz(context.db.read, key));
  const { start } = await findStart(context.db, key, quiz, new URL(request.url).searchParams);
  const parsed = parseForm(fields, await request.formData());
  if (!parsed.ok || start === null) return notFound();

  const { ready, shown } = takeEdit(start.question, parsed.data, quiz.article.text);
  if (shown) return json(shown, { status: 400 });
  const origin = start.copy === null ? 'written' : 'copied';
  const now = context.now();
  const id = await context.db.write((tx) =>
    addQuestion(tx, { ...key, now, content: ready, origin, approved: true }),
  );
  return redirect(`/quizzes/${key.quizId}?q=${found(id)}#q-${id}`);
}

export default function NewQuestion() {
  const { name, quiz, article, start } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const home = `/quizzes/${quiz.id}`;
  if (start === null) {
    return (
      <TeacherShell name={name} width="narrow">
        <PageHeader
          title="Write a question"
          crumb={<Link to={home}>{quiz.title}</Link>}
          intro="Which kind of question is it?"
        />
        <KindList quizId={quiz.id} />
      </TeacherShell>
    );
  }
  const { question, copy, query } = start;
  return (
    <TeacherShell name={name} width="wide">
      <PageHeader
        title={copy === null ? `Write a question: ${KIND_NAMES[question.kind]}` : 'Bring a question along'}
        crumb={
          <>
            <Link to={home}>{quiz.title}</Link> /{' '}
            {copy === null ? (
              <Link to={`${home}/questions/new`}>Another kind</Link>
            ) : (
              <Link to={`${home}/copy`}>Another question</Link>
            )}
          </>
        }
      />
      <div className="edit-page">
        <Editor
          key={JSON.stringify([query, refused?.draft])}
          question={question}
          article={article}
          action={`${home}/questions/new?${query}`}
          back={home}
          refused={refused}
          beside={<ArticleBeside article={article} />}
        >
          {copy !== null && copy.lost.length > 0 && (
            <Notice
              tone="warning"
              title={`It comes from “${copy.from}” and rests on words that are not here`}
            >
              <ul>
                {copy.lost.map((words) => (
                  <li key={words} className="words">
                    {words}
                  </li>
                ))}
              </ul>
              <p>
                Pick evidence in this article. If you save it without, a passage of the other article stays as
                quoted text in the question, and students cannot look it up.
              </p>
            </Notice>
          )}
        </Editor>
      </div>
    </TeacherShell>
  );
}
