import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { NAME_LIMIT, parseRoster, writeProblems } from '#app/core/classroom/roster.ts';
import { parseForm, refuseForm } from '#app/web/form.server.ts';
import { newStudents } from '#app/web/pins.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { createClass, newJoinCode } from '#db/classes.ts';
import { newId } from '#db/id.ts';

export const meta: MetaFunction = () => [{ title: 'New class · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name } = await requireTeacher(request, context);
  return { name };
}

const schema = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the class a name, for example “8b English”.')
    .max(NAME_LIMIT, `Use at most ${NAME_LIMIT} characters for the name.`),
  names: z.string().max(40_000, 'This list is too long for one class.'),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const form = await request.formData();
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return json(parsed, { status: 400 });
  const { names, problems } = parseRoster(parsed.data.names);
  if (problems.length > 0) {
    return json(refuseForm(form, { names: writeProblems(problems) }), { status: 400 });
  }

  const id = newId();
  await context.db.write((tx) =>
    createClass(tx, {
      schoolId,
      teacherId,
      id,
      name: parsed.data.name,
      joinCode: newJoinCode(),
      origin: 'own',
      createdAt: context.now(),
      students: newStudents(names, context.secret),
    }),
  );
  return redirect(`/classes/${id}`);
}

export default function NewClass() {
  const { name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader title="New class" crumb={<Link to="/classes">Classes</Link>} />
      <Form method="post" className="stack">
        <FormErrors errors={refused?.errors} />
        <Field
          label="Name of the class"
          name="name"
          id="name"
          maxLength={NAME_LIMIT}
          autoComplete="off"
          defaultValue={refused?.values.name ?? ''}
          error={refused?.errors.name}
        />
        <Field
          as="textarea"
          label="Students"
          name="names"
          id="names"
          rows={14}
          autoComplete="off"
          spellCheck={false}
          hint="One name a line, up to 200; first names are enough. You can add more later."
          defaultValue={refused?.values.names ?? ''}
          error={refused?.errors.names}
        />
        <div className="cluster">
          <Button>Make the class</Button>
          <ButtonLink look="plain" to="/classes">
            Cancel
          </ButtonLink>
        </div>
      </Form>
    </TeacherShell>
  );
}
