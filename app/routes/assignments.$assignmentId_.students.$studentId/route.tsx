import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ResultCard } from '#app/components/question/result-card.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { resultView } from '#app/core/question/result-view.ts';
import { found } from '#app/web/http.ts';
import { readResults } from '#app/web/results.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.student ?? 'Student'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const assignmentId = String(params.assignmentId);
  const { teacher, assignment, content, work, results } = await readResults(request, context, assignmentId);
  const student = found(work.find(({ studentId }) => studentId === params.studentId));
  const responses = new Map(student.attempt?.responses.map((response) => [response.questionId, response]));
  return {
    teacherName: teacher.name,
    student: student.name,
    assignmentId,
    title: assignment.title,
    score: results.rows.find(({ studentId }) => studentId === params.studentId)?.score ?? null,
    views: content.questions.map((question) => {
      const { value = null, met = null } = responses.get(question.id) ?? {};
      return resultView(question, value, met);
    }),
  };
}

/** One student's answers, for the teacher: at any time, released or not. */
export default function StudentWork() {
  const { teacherName, student, assignmentId, title, score, views } = useLoaderData<typeof loader>();
  return (
    <TeacherShell name={teacherName}>
      <PageHeader
        title={student}
        crumb={<Link to={`/assignments/${assignmentId}`}>{title}</Link>}
        intro={
          score === null ? 'Not started' : `${score.points} of ${score.max} points, ${score.blank} left blank`
        }
      />
      <div className="stack">
        {views.map((view, i) => (
          <ResultCard key={view.id} number={i + 1} result={view} />
        ))}
      </div>
    </TeacherShell>
  );
}
