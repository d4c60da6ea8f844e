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
import { Check, Checks, Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import { BEHAVIOURS } from '#app/core/attempt/behaviour.ts';
import { isWindow } from '#app/core/attempt/window.ts';
import { readLocalTime, serverTimeZone } from '#app/web/clock.server.ts';
import { parseForm, refuseForm } from '#app/web/form.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { createAssignment, listAssignments } from '#db/assignments.ts';
import { listClasses } from '#db/classes.ts';
import { newId } from '#db/id.ts';
import { listPublications } from '#db/publications.ts';

export const meta: MetaFunction = () => [{ title: 'Give a quiz · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const teacher = await requireTeacher(request, context);
  const { searchParams } = new URL(request.url);
  const { read } = context.db;
  const [classes, publications] = await Promise.all([
    listClasses(read, teacher),
    listPublications(read, teacher),
  ]);
  return {
    name: teacher.name,
    classes: classes.map(({ id, name, students }) => ({ id, name, students })),
    publications: publications.map(({ id, title, number }) => ({ id, title, number })),
    chosen: { class: searchParams.get('class') ?? '', publication: searchParams.get('publication') ?? '' },
    timeZone: serverTimeZone(),
  };
}

const time = z
  .string()
  .default('')
  .transform(readLocalTime)
  .refine((at) => at !== undefined, 'This is not a date and time.')
  .transform((at) => at ?? null);

const schema = z.object({
  publication: z.string().min(1, 'Choose a quiz.'),
  class: z.string().min(1, 'Choose a class.'),
  behaviour: z.enum(BEHAVIOURS, { error: 'Choose practice or test.' }),
  opensAt: time,
  closesAt: time,
  again: z.string().optional(),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const form = await request.formData();
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return json(parsed, { status: 400 });
  const { publication, class: classId, behaviour, opensAt, closesAt, again } = parsed.data;
  const refuse = (errors: Record<string, string>) => json(refuseForm(form, errors), { status: 400 });
  if (!isWindow({ opensAt, closesAt })) return refuse({ closesAt: 'It must close after it opens.' });
  if (closesAt !== null && closesAt <= context.now()) return refuse({ closesAt: 'This time has passed.' });

  const given = await listAssignments(context.db.read, { schoolId, teacherId, classId });
  if (again === undefined && given.some(({ publicationId }) => publicationId === publication))
    return refuse({ again: 'This class has this very quiz already: who has seen its answers knows them.' });

  const id = newId();
  const assignment = {
    id,
    schoolId,
    teacherId,
    classId,
    publicationId: publication,
    behaviour,
    opensAt,
    closesAt,
  };
  const made = await context.db.write((tx) =>
    createAssignment(tx, { ...assignment, createdAt: context.now() }),
  );
  if (!made) return refuse({ class: 'This class or quiz is not yours to use, or no longer there.' });
  return redirect(`/assignments/${id}`);
}

export default function Assign() {
  const { name, classes, publications, chosen, timeZone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values = refused?.values ?? chosen;
  const errors = refused?.errors;
  const zone = `In this school’s time zone: ${timeZone.replaceAll('_', ' ')}.`;
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader title="Give a quiz to a class" />
      {publications.length === 0 ? (
        <EmptyState
          title="No published quiz yet"
          action={<ButtonLink to="/library">Go to the library</ButtonLink>}
        >
          Build a quiz from an article, approve its questions and publish it; then it can be given to a class.
        </EmptyState>
      ) : classes.length === 0 ? (
        <EmptyState title="No class yet" action={<ButtonLink to="/classes/new">Make a class</ButtonLink>}>
          Make a class first: a list of names is enough.
        </EmptyState>
      ) : (
        <Form method="post" className="stack">
          <FormErrors errors={errors} />
          <Field
            as="select"
            label="Quiz"
            name="publication"
            id="publication"
            defaultValue={values.publication || publications[0]?.id}
            error={errors?.publication}
          >
            {publications.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}, version {one.number}
              </option>
            ))}
          </Field>
          <Field
            as="select"
            label="Class"
            name="class"
            id="class"
            defaultValue={values.class || classes[0]?.id}
            error={errors?.class}
          >
            {classes.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name} ({one.students})
              </option>
            ))}
          </Field>
          <Behaviours chosen={refused?.values.behaviour ?? 'test'} />
          <Field
            type="datetime-local"
            label="Opens"
            name="opensAt"
            id="opensAt"
            optional
            hint={`Empty: at once. ${zone}`}
            defaultValue={refused?.values.opensAt}
            error={errors?.opensAt}
          />
          <Field
            type="datetime-local"
            label="Closes"
            name="closesAt"
            id="closesAt"
            optional
            hint={`Empty: when you close it. ${zone}`}
            defaultValue={refused?.values.closesAt}
            error={errors?.closesAt}
          />
          {errors?.again !== undefined && (
            <Check id="again" name="again" value="yes" label="Give it to this class once more" />
          )}
          <div className="cluster">
            <Button>Give the quiz</Button>
            <Link to="/classes">Cancel</Link>
          </div>
        </Form>
      )}
    </TeacherShell>
  );
}

const Behaviours = ({ chosen }: { chosen: string }) => (
  <Checks legend="How it works">
    <Check
      type="radio"
      name="behaviour"
      value="test"
      defaultChecked={chosen !== 'practice'}
      label="Test: students see their results and why when you release them."
    />
    <Check
      type="radio"
      name="behaviour"
      value="practice"
      defaultChecked={chosen === 'practice'}
      label="Practice: students check each answer and read at once what was right and why."
    />
  </Checks>
);
