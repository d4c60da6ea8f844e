import {
  type ActionFunctionArgs,
  json,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge, EmptyState } from '#app/components/ui/surface.tsx';
import { carryOver } from '#app/core/question/edit/carry-over.ts';
import { KIND_NAMES } from '#app/core/question/kind-names.ts';
import { SKILL_IDS, SKILLS } from '#app/core/question/skills.ts';
import reviewStyles from '#app/styles/review.css?url';
import { fieldIn } from '#app/web/form.server.ts';
import { found } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { addQuestion } from '#db/draft-questions.ts';
import { findQuiz } from '#db/quizzes.ts';
import { listSchoolQuestions } from '#db/school-questions.ts';
import { searchQuestions } from './search-questions.server.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reviewStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Copy a question · ${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const quiz = found(await findQuiz(context.db.read, key));
  const { searchParams } = new URL(request.url);
  const wanted = { words: searchParams.get('words') ?? '', skill: searchParams.get('skill') ?? '' };
  const results = await searchQuestions(context.db, key, quiz, wanted);
  return { name, quiz: { id: quiz.id, title: quiz.title }, wanted, ...results };
}

/** What stands in this article word for word comes at once; the rest is looked at and given evidence first. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const key = { schoolId, teacherId, quizId: String(params.quizId) };
  const quiz = found(await findQuiz(context.db.read, key));
  const questionId = fieldIn(await request.formData(), 'questionId');
  const [source] = await listSchoolQuestions(context.db.read, { ...key, questionId });
  const { content, articleTitle } = found(source);
  const carried = carryOver(content, quiz.article.text, articleTitle);
  if (carried === null) {
    const message = `It marks sentences of “${articleTitle}”, which this article does not have.`;
    return json({ message }, { status: 400 });
  }
  if (carried.lost.length > 0 || carried.question.evidence.length === 0) {
    return redirect(`/quizzes/${key.quizId}/questions/new?from=${encodeURIComponent(questionId)}`);
  }
  const added = { ...key, now: context.now(), content: carried.question, origin: 'copied' as const };
  const id = await context.db.write((tx) => addQuestion(tx, { ...added, approved: false }));
  return redirect(`/quizzes/${key.quizId}?q=${found(id)}#q-${id}`);
}

export default function CopyQuestion() {
  const { name, quiz, wanted, questions, more } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const searched = wanted.words !== '' || wanted.skill !== '';
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        title="Copy a question"
        crumb={<Link to={`/quizzes/${quiz.id}`}>{quiz.title}</Link>}
        intro="Questions that teachers of your school approved in other quizzes, the newest first."
      />
      <div className="stack">
        {refused && (
          <Notice tone="error" title="It cannot come along" live>
            {refused.message}
          </Notice>
        )}
        <Form className="card edit-pair" role="search">
          <Field label="Words" name="words" optional defaultValue={wanted.words} type="search" />
          <Field as="select" label="Skill" name="skill" defaultValue={wanted.skill}>
            <option value="">Any skill</option>
            {SKILL_IDS.map((id) => (
              <option key={id} value={id}>
                {SKILLS[id].name}
              </option>
            ))}
          </Field>
          <div>
            <Button look="quiet">Search</Button>
          </div>
        </Form>
        {questions.length === 0 && (
          <EmptyState
            title={searched ? 'Nothing like that' : 'Nothing to copy yet'}
            action={
              searched ? (
                <ButtonLink to={`/quizzes/${quiz.id}/copy`}>Show all</ButtonLink>
              ) : (
                <ButtonLink to={`/quizzes/${quiz.id}/questions/new`}>Write a question</ButtonLink>
              )
            }
          >
            {searched
              ? 'Try fewer words or any skill.'
              : 'As soon as questions of other quizzes are approved, they stand here.'}
          </EmptyState>
        )}
        <ul className="choose-list">
          {questions.map((question) => (
            <li key={question.id}>
              <Form method="post" className="cluster spread">
                <input type="hidden" name="questionId" value={question.id} />
                <div className="choose-what">
                  <p>{question.stem}</p>
                  <p className="small">
                    <span className="muted">Key:</span> {question.key}
                  </p>
                  <p className="small muted">
                    {question.teacher}, {question.quizTitle}
                    {question.fits ? '' : ' · its words are not in this article'}
                  </p>
                  <div className="cluster">
                    <Badge tone={question.topic}>{SKILLS[question.skill].name}</Badge>
                    <Badge>{KIND_NAMES[question.kind]}</Badge>
                  </div>
                </div>
                <Button look="quiet" small aria-label={`Copy: ${question.stem}`}>
                  Copy
                </Button>
              </Form>
            </li>
          ))}
        </ul>
        {more > 0 && <p className="muted">There are {more} more: search for words to find them.</p>}
      </div>
    </TeacherShell>
  );
}
