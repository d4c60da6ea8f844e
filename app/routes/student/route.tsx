import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { StudentFrame } from '#app/components/attempt/student-frame.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import { windowState } from '#app/core/attempt/window.ts';
import { isBlank } from '#app/core/question/kinds.ts';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { publicationOf } from '#app/web/publications.server.ts';
import { requireStudent } from '#app/web/session.server.ts';
import { listStudentAssignments } from '#db/attempts.ts';
import { AssignmentCard } from './assignment-card.tsx';

export const meta: MetaFunction = () => [{ title: 'Your quizzes · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const student = await requireStudent(request, context);
  const given = await listStudentAssignments(context.db.read, student);
  const assignments = await Promise.all(
    given.map(async ({ answers, publicationId, ...one }) => {
      const { schoolId } = student;
      const { article, asked, questionById } = await publicationOf(context.db, { schoolId, publicationId });
      const answered = answers.filter(({ questionId, value }) => {
        const question = questionById.get(questionId);
        return question !== undefined && !isBlank(question, value);
      }).length;
      const state = windowState(one, context.now());
      return { ...one, articleTitle: article.title, questions: asked.length, answered, state };
    }),
  );
  return { name: student.name, studentId: student.studentId, assignments, timeZone: serverTimeZone() };
}

export default function Student() {
  const { name, studentId, assignments, timeZone } = useLoaderData<typeof loader>();
  const groups = [
    ['In progress', assignments.filter((one) => one.attemptId !== null && one.submittedAt === null)],
    ['To do', assignments.filter((one) => one.attemptId === null)],
    ['Done', assignments.filter((one) => one.submittedAt !== null)],
  ] as const;
  return (
    <StudentFrame name={name} studentId={studentId} width="narrow">
      <div className="stack stack-l">
        <h1>Hello, {name}</h1>
        {assignments.length === 0 && (
          <EmptyState title="No quiz yet">
            When your teacher gives your class a quiz, it appears here.
          </EmptyState>
        )}
        {groups.map(
          ([heading, list]) =>
            list.length > 0 && (
              <section key={heading} className="stack stack-s">
                <h2>{heading}</h2>
                <ul className="stack stack-s">
                  {list.map((given) => (
                    <AssignmentCard key={given.id} given={given} timeZone={timeZone} />
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
    </StudentFrame>
  );
}
