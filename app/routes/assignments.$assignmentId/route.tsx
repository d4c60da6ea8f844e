import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { SkillBars } from '#app/components/chart/skill-bars.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PrintButton } from '#app/components/ui/page-tools.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { windowState } from '#app/core/attempt/window.ts';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { found } from '#app/web/http.ts';
import { readResults } from '#app/web/results.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { closeAssignment, findAssignment, releaseResults, reopen } from '#db/assignments.ts';
import { AnswersGrid } from './answers-grid.tsx';
import { AssignmentStatus } from './assignment-status.tsx';
import { readGrowth } from './growth.server.ts';
import { GrowthTable } from './growth.tsx';
import { QuestionResults } from './question-results.tsx';
import { Scores } from './scores.tsx';
import { useLive } from './use-live.ts';
import { Advice, Confusions } from './what-to-teach.tsx';
import { WrittenToMark, writtenToMark } from './written-to-mark.tsx';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? 'Results'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const assignmentId = String(params.assignmentId);
  const { teacher, assignment, content, work, results } = await readResults(request, context, assignmentId);
  const { schoolId, teacherId } = teacher;
  const round = { questions: content.questions, work };
  const { opensAt, closesAt, releasedAt, behaviour, className, classId, classOrigin, title, joinCode } =
    assignment;
  return {
    teacherName: teacher.name,
    assignmentId,
    title,
    className,
    classId,
    joinCode,
    sample: classOrigin === 'sample',
    state: {
      behaviour,
      window: windowState({ opensAt, closesAt }, context.now()),
      opensAt,
      closesAt,
      releasedAt,
    },
    questions: content.questions.map(({ id, kind, stem, skill, topic, passage, control }) => ({
      id,
      kind,
      stem,
      skill,
      topic,
      passage,
      control,
    })),
    results,
    toMark: writtenToMark(content.questions, results),
    growth: await readGrowth(context, { schoolId, teacherId, assignmentId }, round),
    timeZone: serverTimeZone(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const own = { schoolId, teacherId, assignmentId: String(params.assignmentId) };
  const intent = (await request.formData()).get('intent');
  const at = context.now();
  found(await findAssignment(context.db.read, own));
  await context.db.write(async (tx) => {
    if (intent === 'close') await closeAssignment(tx, { ...own, at });
    if (intent === 'reopen') await reopen(tx, { ...own, closesAt: null });
    if (intent === 'release') await releaseResults(tx, { ...own, at });
  });
  // A refusal too: the page then shows what somebody else, or another tab, did in the meantime.
  return redirect(`/assignments/${own.assignmentId}`);
}

export default function Results() {
  const page = useLoaderData<typeof loader>();
  const { results, questions, state, timeZone, assignmentId } = page;
  const { counts, items } = results;
  useLive(`/assignments/${assignmentId}/live`);
  return (
    <TeacherShell name={page.teacherName} width="wide">
      <PageHeader
        title={page.title}
        crumb={<Link to={`/classes/${page.classId}`}>{page.className}</Link>}
        intro={page.sample ? <Badge tone="accent">Sample: invented students and answers</Badge> : undefined}
        actions={
          <>
            <a
              className="button button-quiet no-print"
              href={`/assignments/${assignmentId}/results.csv`}
              download
            >
              CSV file
            </a>
            <PrintButton />
          </>
        }
      />
      <div className="stack stack-l">
        <AssignmentStatus {...state} timeZone={timeZone} submitted={counts.submitted} />
        {counts.started === 0 && (
          <Notice title="Nobody has started yet">
            Students go to this app’s address and enter the code <strong>{page.joinCode}</strong>. Their
            answers appear here while they work.{' '}
            <Link to={`/classes/${page.classId}`}>Link, QR code and cards</Link>
          </Notice>
        )}
        <WrittenToMark waiting={page.toMark} assignmentId={assignmentId} />
        <div className="split">
          <Scores results={results} />
          <Advice advice={results.advice} />
        </div>
        <AnswersGrid
          questions={questions}
          results={results}
          assignmentId={assignmentId}
          timeZone={timeZone}
        />
        {counts.started > 0 && (
          <>
            <div className="split">
              <section className="stack stack-s" aria-labelledby="skills">
                <h2 id="skills">Skills</h2>
                <SkillBars levels={results.skills} />
              </section>
              <Confusions misconceptions={results.misconceptions} controls={results.controls} />
            </div>
            {page.growth !== null && <GrowthTable growth={page.growth} timeZone={timeZone} />}
            <section className="stack" aria-labelledby="questions">
              <h2 id="questions">Question by question</h2>
              {questions.map((question, i) => {
                const item = items[i];
                return (
                  item && (
                    <QuestionResults
                      key={question.id}
                      number={i + 1}
                      question={question}
                      item={item}
                      assignmentId={assignmentId}
                    />
                  )
                );
              })}
            </section>
          </>
        )}
      </div>
    </TeacherShell>
  );
}
