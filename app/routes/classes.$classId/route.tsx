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
import { Icon } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import stylesheet from '#app/styles/classes.css?url';
import { joinLink } from '#app/web/address.server.ts';
import { serverTimeZone } from '#app/web/clock.server.ts';
import { found, notFound } from '#app/web/http.ts';
import { readPin } from '#app/web/pins.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { listAssignments } from '#db/assignments.ts';
import { findClass } from '#db/classes.ts';
import { rosterOf } from '#db/students.ts';
import { AssignmentList } from './assignment-list.tsx';
import { changeClass } from './change-class.server.ts';
import { DeleteClass } from './delete-class.tsx';
import { JoinBox } from './join-box.tsx';
import { Roster } from './roster.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.schoolClass.name ?? 'Class'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const teacher = await requireTeacher(request, context);
  const scope = { ...teacher, classId: String(params.classId) };
  const { read } = context.db;
  const schoolClass = found(await findClass(read, scope));
  const [students, assignments] = await Promise.all([rosterOf(read, scope), listAssignments(read, scope)]);
  return {
    name: teacher.name,
    schoolClass,
    link: joinLink(request, context, schoolClass.joinCode),
    students: students.map(({ id, name, sealedPin }) => ({
      id,
      name,
      pin: readPin(sealedPin, context.secret),
    })),
    assignments,
    timeZone: serverTimeZone(),
    now: context.now(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const scope = { schoolId, teacherId, classId: String(params.classId) };
  found(await findClass(context.db.read, scope));
  const form = await request.formData();
  const change = (await changeClass(form, scope, context)) ?? notFound();
  if (change.outcome === 'deleted') return redirect('/classes');
  if (change.outcome === 'done') return json({ ...change, names: '' });
  return json({ ...change, names: String(form.get('names') ?? '') }, { status: 400 });
}

export default function SchoolClass() {
  const { name, schoolClass, link, students, assignments, timeZone, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer?.outcome === 'refused' ? answer : null;
  const errorOf = (field: string) => (refused?.field === field ? refused.message : null);
  return (
    <TeacherShell name={name}>
      <PageHeader
        title={schoolClass.name}
        crumb={<Link to="/classes">Classes</Link>}
        intro={
          schoolClass.origin === 'sample' ? <Badge tone="accent">Sample: invented students</Badge> : undefined
        }
        actions={
          <>
            <ButtonLink to={`/assign?class=${schoolClass.id}`}>Give a quiz</ButtonLink>
            {students.length > 0 && (
              <ButtonLink look="quiet" to={`/classes/${schoolClass.id}/cards`}>
                <Icon name="print" />
                Cards with PINs
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="stack stack-l">
        {answer?.outcome === 'done' && (
          <Notice tone="success" live>
            {answer.message}
          </Notice>
        )}
        {refused && (
          <Notice tone="error" live>
            {refused.message}
          </Notice>
        )}
        <div className="split">
          <div className="stack stack-l">
            <AssignmentList
              assignments={assignments}
              classId={schoolClass.id}
              timeZone={timeZone}
              now={now}
            />
            <Roster students={students} errorOf={errorOf} />
          </div>
          <div className="stack stack-l">
            <JoinBox joinCode={schoolClass.joinCode} link={link} />
            <Form method="post" className="stack" key={`add-${students.length}`}>
              <input type="hidden" name="intent" value="add" />
              <h2>Add students</h2>
              <Field
                as="textarea"
                label="Names"
                name="names"
                hint="One name a line."
                rows={5}
                autoComplete="off"
                spellCheck={false}
                defaultValue={answer?.names ?? ''}
                error={errorOf('names')}
              />
              <Button look="quiet">Add to the class</Button>
            </Form>
            <DeleteClass name={schoolClass.name} students={students.length} errorOf={errorOf} />
          </div>
        </div>
      </div>
    </TeacherShell>
  );
}
