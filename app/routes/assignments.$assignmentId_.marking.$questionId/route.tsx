import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { EvidenceQuote } from '#app/components/article/evidence-quote.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Card, EmptyState } from '#app/components/ui/surface.tsx';
import { isBlank } from '#app/core/question/kinds.ts';
import { fieldIn } from '#app/web/form.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { readResults } from '#app/web/results.server.ts';
import { markAnswer } from '#db/rubric-marks.ts';
import { WrittenAnswer } from './written-answer.tsx';

export const meta: MetaFunction = () => [{ title: 'Marking · Says Who' }];

/** A written question of the assignment, with what each student handed in. */
async function readWritten({ request, context, params }: LoaderFunctionArgs) {
  const { teacher, assignment, content, work } = await readResults(
    request,
    context,
    String(params.assignmentId),
  );
  const question = found(content.questions.find(({ id }) => id === params.questionId));
  if (question.kind !== 'open-answer') return notFound();
  const answers = work.flatMap(({ name, attempt }) => {
    if (attempt === null || attempt.submittedAt === null) return [];
    const { value = null, met = null } =
      attempt.responses.find(({ questionId }) => questionId === question.id) ?? {};
    return isBlank(question, value)
      ? []
      : [{ attemptId: attempt.id, name, text: String(value), met: met === null ? null : [...met] }];
  });
  return { teacher, assignment, question, number: content.questions.indexOf(question) + 1, answers };
}

export async function loader(args: LoaderFunctionArgs) {
  const { teacher, assignment, question, number, answers } = await readWritten(args);
  return {
    name: teacher.name,
    assignment: { id: assignment.id, title: assignment.title },
    number,
    question: {
      id: question.id,
      stem: question.stem,
      passage: question.passage,
      rubric: question.rubric,
      model: question.model,
    },
    answers,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { teacher, assignment, question } = await readWritten(args);
  const form = await args.request.formData();
  const attemptId = fieldIn(form, 'attemptId');
  const ticked = form.getAll('met');
  const met = question.rubric.flatMap(({ id }) => (ticked.includes(id) ? [id] : []));
  const { schoolId, teacherId } = teacher;
  const mark = { schoolId, teacherId, assignmentId: assignment.id, attemptId, questionId: question.id, met };
  const { db, now } = args.context;
  found((await db.write((tx) => markAnswer(tx, { ...mark, at: now() }))) || null);
  return redirect(`/assignments/${assignment.id}/marking/${question.id}#answer-${attemptId}`);
}

export default function Marking() {
  const { name, assignment, number, question, answers } = useLoaderData<typeof loader>();
  const open = answers.filter(({ met }) => met === null).length;
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        title={`Mark question ${number}`}
        crumb={<Link to={`/assignments/${assignment.id}`}>{assignment.title}</Link>}
        intro={open === 0 ? 'Everything is marked.' : `${open} of ${answers.length} still to mark.`}
      />
      <div className="stack stack-l">
        <Card>
          <h2 className="stem">{question.stem}</h2>
          {question.passage !== null && <EvidenceQuote>{question.passage.text}</EvidenceQuote>}
          {question.model !== '' && (
            <p className="muted">
              <strong>A good answer:</strong> {question.model}
            </p>
          )}
        </Card>
        {answers.length === 0 ? (
          <EmptyState title="No answers to mark yet">They appear here when students hand in.</EmptyState>
        ) : (
          answers.map((answer) => (
            <WrittenAnswer key={answer.attemptId} answer={answer} rubric={question.rubric} />
          ))
        )}
      </div>
    </TeacherShell>
  );
}
