import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge, Card, EmptyState } from '#app/components/ui/surface.tsx';
import { groupedJoinCode } from '#app/core/classroom/join-code.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { listClasses } from '#db/classes.ts';

export const meta: MetaFunction = () => [{ title: 'Classes · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const teacher = await requireTeacher(request, context);
  return { name: teacher.name, classes: await listClasses(context.db.read, teacher) };
}

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export default function Classes() {
  const { name, classes } = useLoaderData<typeof loader>();
  return (
    <TeacherShell name={name}>
      <PageHeader
        title="Classes"
        actions={
          <ButtonLink to="/classes/new">
            <Icon name="plus" />
            New class
          </ButtonLink>
        }
      />
      {classes.length === 0 ? (
        <EmptyState title="No class yet" action={<ButtonLink to="/classes/new">Make a class</ButtonLink>}>
          A class is a list of names. Students join with its code, choose their name and type their PIN; they
          need no account and no e-mail.
        </EmptyState>
      ) : (
        <ul className="cards">
          {classes.map((one) => (
            <Card as="li" key={one.id}>
              <h2>
                <Link to={`/classes/${one.id}`}>{one.name}</Link>
              </h2>
              <p className="cluster">
                {one.origin === 'sample' && <Badge tone="accent">Sample: invented students</Badge>}
                <span className="muted">
                  {count(one.students, 'student')}, {count(one.assignments, 'assignment')}
                </span>
              </p>
              <p className="muted">
                Join code <strong>{groupedJoinCode(one.joinCode)}</strong>
              </p>
            </Card>
          ))}
        </ul>
      )}
    </TeacherShell>
  );
}
