import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { QuestionCard } from '#app/components/question/question-card.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge, EmptyState } from '#app/components/ui/surface.tsx';
import { draftOf } from '#app/core/question/review.ts';
import { fieldIn } from '#app/web/form.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { discardProposal, putBack } from '#db/draft-questions.ts';
import { findQuiz, readDraftQuestions } from '#db/quizzes.ts';
import { askForDrafts, MOST } from './ask.server.ts';
import { AskForm } from './ask-form.tsx';
import { Outcome } from './outcome.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Drafts: ${data?.quiz.title ?? 'Quiz'} · Says Who` },
];

/** The quiz and its questions, for a teacher whose school runs a language model; else there is no such page. */
async function loadDraft({ request, context, params }: LoaderFunctionArgs) {
  const { name, ...teacher } = await requireTeacher(request, context);
  const key = { ...teacher, quizId: String(params.quizId) };
  const quiz = found(await findQuiz(context.db.read, key));
  const rows = await readDraftQuestions(context.db.read, key);
  return { name, key, quiz, rows, model: context.env.languageModel ?? notFound() };
}

export async function loader(args: LoaderFunctionArgs) {
  const { name, quiz, rows, model } = await loadDraft(args);
  const { inQuiz, candidates } = draftOf(rows);
  return {
    name,
    model: model.model,
    most: MOST,
    quiz: { id: quiz.id, title: quiz.title },
    asked: inQuiz.map(({ id, content }) => ({ id, stem: content.stem, kind: content.kind })),
    proposals: candidates.filter(({ origin }) => origin === 'model').map(({ content }) => content),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { key, quiz, rows, model } = await loadDraft(args);
  const { request, context } = args;
  const form = await request.formData();
  const change = { ...key, now: context.now(), questionId: fieldIn(form, 'questionId') };
  switch (form.get('intent')) {
    case 'take':
      found((await context.db.write((tx) => putBack(tx, { ...change, to: null }))) || null);
      return redirect(`/quizzes/${quiz.id}?q=${change.questionId}#q-${change.questionId}`);
    case 'discard':
      found((await context.db.write((tx) => discardProposal(tx, change))) || null);
      return redirect(`/quizzes/${quiz.id}/drafting`);
    case 'ask': {
      const asking = { context, model, form, key, quiz, rows, signal: request.signal };
      const { asked, status } = await askForDrafts(asking);
      return json(asked, status);
    }
    default:
      throw new Response('Unknown intent', { status: 400 });
  }
}

export default function Drafting() {
  const { name, model, most, quiz, asked, proposals } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        title="Drafts by a language model"
        crumb={<Link to={`/quizzes/${quiz.id}`}>{quiz.title}</Link>}
        intro={`The model “${model}”, which your school has set up, gets the article and proposes questions. Only those that quote the article word for word come through, and none is asked before you have approved it.`}
      />
      <div className="stack stack-l">
        <Outcome outcome={outcome ?? null} />
        <AskForm questions={asked} most={most} />
        {proposals.length === 0 ? (
          <EmptyState title="No drafts yet">Ask for some, and they wait here for you.</EmptyState>
        ) : (
          proposals.map((question, index) => (
            <QuestionCard
              key={question.id}
              number={index + 1}
              question={question}
              status={<Badge tone="accent">Drafted by a model</Badge>}
            >
              <Form method="post" className="cluster">
                <input type="hidden" name="questionId" value={question.id} />
                <Button name="intent" value="take">
                  Put it into the quiz
                </Button>
                <Button name="intent" value="discard" look="quiet">
                  Discard
                </Button>
              </Form>
            </QuestionCard>
          ))
        )}
      </div>
    </TeacherShell>
  );
}
