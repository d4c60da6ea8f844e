import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { z } from 'zod';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { PageHeader, StudentShell } from '#app/components/ui/shell.tsx';
import { addEdition, prepareEdition } from '#app/web/classroom-edition.server.ts';
import { parseForm } from '#app/web/form.server.ts';
import { hashPassword } from '#app/web/password.server.ts';
import { signIn } from '#app/web/session.server.ts';
import { openSignInGate } from '#app/web/throttle.server.ts';
import { addFirstSchool, schoolExists } from '#db/schools.ts';
import { addTeacher, sameUsername } from '#db/teachers.ts';

export const meta: MetaFunction = () => [{ title: 'Set up · Says Who' }];

const schema = z
  .object({
    school: z.string().trim().min(1, 'Give the school’s name.').max(120, 'Keep it to 120 characters.'),
    name: z
      .string()
      .trim()
      .min(1, 'Give the name that students know you by.')
      .max(80, 'Keep it to 80 characters.'),
    username: z
      .string()
      .trim()
      .min(3, 'A username has at least 3 characters.')
      .max(60, 'Keep it to 60 characters.')
      .regex(/^[\p{L}\p{N}._@-]*$/u, 'Use letters, digits, dots, hyphens, underscores or an e-mail address.'),
    password: z
      .string()
      .min(10, 'A password has at least 10 characters. Three or four unrelated words work well.')
      .max(200, 'Keep it to 200 characters.')
      .refine((password) => new Set(password).size >= 4, 'Use more than a few different characters.'),
  })
  .refine(
    ({ username, password }) => username === '' || !password.toLowerCase().includes(sameUsername(username)),
    { path: ['password'], message: 'The password must not contain the username.' },
  );

const ALREADY = '/sign-in?school=ready';

export async function loader({ context }: LoaderFunctionArgs) {
  if (await schoolExists(context.db.read)) throw redirect('/');
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (await schoolExists(context.db.read)) return redirect(ALREADY);
  const form = parseForm(schema, await request.formData());
  if (!form.ok) return json(form, 400);

  const { school, name, username, password } = form.data;
  const [passwordHash, edition] = await Promise.all([
    hashPassword(password),
    prepareEdition(context.workshop),
  ]);
  const now = context.now();
  const who = await context.db.write(async (tx) => {
    const schoolId = await addFirstSchool(tx, { name: school, now });
    // Somebody else was faster by a moment.
    if (schoolId === null) return null;
    const teacherId = await addTeacher(tx, { schoolId, username, name, passwordHash, now });
    await addEdition(tx, { schoolId, teacherId, now }, edition);
    return { schoolId, teacherId };
  });
  if (who === null) return redirect(ALREADY);
  // The teacher's own device stays open to the teacher, however often others guess the password elsewhere.
  const headers = new Headers({ 'Set-Cookie': await signIn(request, context, who) });
  const gate = await openSignInGate(request, context, { person: `teacher:${sameUsername(username)}` });
  if (gate.open) headers.append('Set-Cookie', await gate.passed());
  return redirect('/library', { headers });
}

export default function SetUp() {
  const refused = useActionData<typeof action>();
  const working = useNavigation().state !== 'idle';
  const [errors, values] = [refused?.errors ?? {}, refused?.values ?? {}];
  const field = (name: string) => ({ id: name, name, error: errors[name], defaultValue: values[name] });
  return (
    <StudentShell name={null} width="narrow">
      <PageHeader
        title="Welcome. Let’s set up your school."
        intro="Says Who reads the article you bring, builds a quiz on its sources, its persuasion and its recruitment messages, and gives it to your class. This page appears once; it makes the school and its first teacher: you."
      />
      <Form method="post" className="stack">
        <FormErrors errors={errors} />
        <Field {...field('school')} label="School" autoComplete="organization" maxLength={120} required />
        <Field
          {...field('name')}
          label="Your name"
          hint="As students know you: “Ms Okafor”."
          autoComplete="name"
          maxLength={80}
          required
        />
        <Field
          {...field('username')}
          label="Username"
          hint="To sign in with. Letters, digits, dots and hyphens, or your e-mail address; capitals do not matter."
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          minLength={3}
          maxLength={60}
          required
        />
        <Field
          id="password"
          name="password"
          error={errors.password}
          label="Password"
          hint="At least 10 characters; three or four unrelated words work well. It must not contain your username."
          type="password"
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
        />
        <div className="cluster">
          <Button disabled={working}>{working ? 'Setting up …' : 'Set up the school'}</Button>
          <span className="small muted">
            Everything stays on this machine: no account elsewhere, no e-mail sent.
          </span>
        </div>
      </Form>
    </StudentShell>
  );
}
