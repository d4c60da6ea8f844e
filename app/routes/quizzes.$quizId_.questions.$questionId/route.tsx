import {
  type ActionFunctionArgs,
  json,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { EvidenceQuote } from '#app/components/article/evidence-quote.tsx';
import { KIND_NAMES } from '#app/components/question/question-card.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { lintQuestion } from '#app/core/question/lint.ts';
import { draftOf } from '#app/core/question/review.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import editStyles from '#app/styles/edit-question.css?url';
import { parseForm } from '#app/web/form.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import type { Database } from '#db/database.ts';
import { saveEdit } from '#db/draft-questions.ts';
import { findQuiz, type QuizKey, readDraftQuestions } from '#db/quizzes.ts';
import { checkEdit } from './check-edit.server.ts';
import { EditFields } from './edit-fields.tsx';
import { readEdit } from './read-edit.ts';

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
  const warnings = lintQuestion(question, quiz.article.text).map(({ message }) => message);
  return { name, quiz: { id: quiz.id, title: quiz.title }, question, number, warnings };
}

const fields = z.record(z.string(), z.unknown());

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId), questionId: String(params.questionId) };
  const { quiz, question } = await findQuestion(context.db, key);
  const parsed = parseForm(fields, await request.formData());
  if (!parsed.ok) return notFound();

  const draft = readEdit(question, parsed.data);
  const checked = checkEdit(draft, question, quiz.article.text);
  if (!checked.ok) return json({ draft, errors: checked.errors, warnings: [] as string[] }, { status: 400 });
  const warnings = checked.warnings.map(({ message }) => message);
  if (warnings.length > 0 && parsed.data.anyway === undefined) {
    return json({ draft, errors: null, warnings }, { status: 400 });
  }
  const now = context.now();
  const saved = await context.db.write((tx) => saveEdit(tx, { ...key, now, content: checked.question }));
  return saved ? redirect(`/quizzes/${key.quizId}?q=${key.questionId}#q-${key.questionId}`) : notFound();
}

export default function EditQuestion() {
  const { name, quiz, question: stored, number, warnings } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const question = refused?.draft ?? stored;
  const back = `/quizzes/${quiz.id}?q=${stored.id}#q-${stored.id}`;
  const doubts = refused?.warnings ?? [];
  return (
    <TeacherShell name={name}>
      <PageHeader
        title={`Edit question ${number}`}
        crumb={<Link to={back}>{quiz.title}</Link>}
        intro={
          <span className="cluster">
            <Badge tone={stored.topic}>{SKILLS[stored.skill].name}</Badge>
            <Badge>{KIND_NAMES[stored.kind]}</Badge>
          </span>
        }
      />
      <div className="split">
        <Form method="post" className="stack" key={JSON.stringify(question)}>
          <FormErrors errors={refused?.errors} />
          {doubts.length > 0 && (
            <FormErrors title="Look at this before you save it." errors={{ '': doubts }} />
          )}
          {refused === undefined && warnings.length > 0 && (
            <Notice tone="warning" title="What could be better here">
              <ul>
                {warnings.map((message) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </Notice>
          )}
          <EditFields question={question} errors={refused?.errors ?? {}} />
          <div className="cluster">
            <Button>Save and approve</Button>
            {doubts.length > 0 && (
              <Button name="anyway" value="1" look="quiet">
                Save it as it is
              </Button>
            )}
            <ButtonLink look="plain" to={back}>
              Cancel
            </ButtonLink>
          </div>
        </Form>
        <aside className="edit-aside stack" aria-label="What the article says">
          <h2>What the article says</h2>
          {stored.passage !== null && (
            <EvidenceQuote source="The passage shown to students">{stored.passage.text}</EvidenceQuote>
          )}
          {stored.evidence
            .filter(({ span }) => span.join() !== stored.passage?.span.join())
            .map((evidence) => (
              <EvidenceQuote key={evidence.span.join('-')}>{evidence.text}</EvidenceQuote>
            ))}
          <p className="small muted">The evidence stays as it is: these are the article’s exact words.</p>
        </aside>
      </div>
    </TeacherShell>
  );
}
