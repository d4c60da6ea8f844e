import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { z } from 'zod';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeader, StudentShell } from '#app/components/ui/shell.tsx';
import { parseForm, refuseForm } from '#app/web/form.server.ts';
import { verifyPassword } from '#app/web/password.server.ts';
import { safePath } from '#app/web/redirect.server.ts';
import { optionalPerson, signIn } from '#app/web/session.server.ts';
import { openSignInGate, waitWords } from '#app/web/throttle.server.ts';
import { schoolExists } from '#db/schools.ts';
import { findTeacherByUsername, sameUsername } from '#db/teachers.ts';

export const meta: MetaFunction = () => [{ title: 'Sign in · Says Who' }];

const schema = z.object({
  username: z.string().trim().min(1, 'Type your username.').max(200, 'That is too long for a username.'),
  password: z.string().min(1, 'Type your password.').max(200, 'That is too long for a password.'),
  to: z.string().optional(),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!(await schoolExists(context.db.read))) throw redirect('/setup');
  const { searchParams } = new URL(request.url);
  const to = safePath(searchParams.get('to'), '/library');
  const person = await optionalPerson(request, context);
  if (person?.role === 'teacher') throw redirect(to);
  return { to, ready: searchParams.get('school') === 'ready' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const typed = await request.formData();
  const form = parseForm(schema, typed);
  if (!form.ok) return json(form, 400);

  const { username, password, to } = form.data;
  const gate = await openSignInGate(request, context, { person: `teacher:${sameUsername(username)}` });
  if (!gate.open)
    return json(
      refuseForm(typed, { form: `There were too many wrong tries. ${waitWords(gate.waitSeconds)}` }),
      429,
    );

  const teacher = await findTeacherByUsername(context.db.read, username);
  const right = await verifyPassword(teacher?.passwordHash ?? null, password);
  if (teacher === null || !right) {
    return json(
      refuseForm(typed, { form: 'This username and password do not go together. Try again.' }),
      400,
    );
  }
  const headers = new Headers();
  headers.append('Set-Cookie', await gate.passed());
  headers.append(
    'Set-Cookie',
    await signIn(request, context, { schoolId: teacher.schoolId, teacherId: teacher.id }),
  );
  return redirect(safePath(to, '/library'), { headers });
}

export default function SignIn() {
  const { to, ready } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const working = useNavigation().state !== 'idle';
  const { form, ...fields } = refused?.errors ?? {};
  return (
    <StudentShell name={null} width="narrow">
      <PageHeader title="Teacher sign-in" />
      <Form method="post" className="stack">
        {ready && (
          <Notice title="This school is set up already.">Sign in with the account that was made then.</Notice>
        )}
        <FormErrors errors={{ '': form, ...fields }} title="You are not signed in yet." />
        <input type="hidden" name="to" value={to} />
        <Field
          id="username"
          name="username"
          label="Username"
          error={fields.username}
          defaultValue={refused?.values.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Field
          id="password"
          name="password"
          label="Password"
          error={fields.password}
          type="password"
          autoComplete="current-password"
          required
        />
        <div className="cluster">
          <Button disabled={working}>{working ? 'Signing in …' : 'Sign in'}</Button>
          <Link to="/join">I am a student</Link>
        </div>
      </Form>
    </StudentShell>
  );
}
