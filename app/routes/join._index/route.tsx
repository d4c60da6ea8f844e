import {
  type ActionFunctionArgs,
  type AppLoadContext,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { StudentShell } from '#app/components/ui/shell.tsx';
import { isJoinCode, normalizeJoinCode } from '#app/core/classroom/join-code.ts';
import { safePath } from '#app/web/redirect.server.ts';
import { optionalPerson } from '#app/web/session.server.ts';
import { findClassByCode } from '#db/classes.ts';

export const meta: MetaFunction = () => [{ title: 'Join your class · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await optionalPerson(request, context);
  const { searchParams } = new URL(request.url);
  if (person?.role === 'student') throw redirect(safePath(searchParams.get('to'), '/student'));
  const typed = searchParams.get('code');
  return typed === null ? null : enter(typed, searchParams.get('to'), context);
}

const UNKNOWN = 'No class has this code. It has eight characters; your teacher or your card has it.';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  return enter(String(form.get('code') ?? ''), form.get('to'), context);
}

/** Leads into the class with this code, or says what is wrong with it. */
async function enter(typed: string, to: FormDataEntryValue | null, { db }: AppLoadContext) {
  const joinCode = normalizeJoinCode(typed);
  const refuse = (error: string) => json({ error, typed: typed.slice(0, 60) }, { status: 400 });
  if (joinCode === '') return refuse('Type the code of your class.');
  const found = isJoinCode(joinCode) ? await findClassByCode(db.read, { joinCode }) : null;
  if (!found) return refuse(UNKNOWN);
  const after = safePath(to, '');
  return redirect(`/join/${joinCode}${after ? `?${new URLSearchParams({ to: after })}` : ''}`);
}

export default function Join() {
  const asked = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? asked;
  const [search] = useSearchParams();
  return (
    <StudentShell name={null} width="narrow">
      <Form method="post" className="stack">
        <h1>Join your class</h1>
        {search.get('to') !== null && <p>Please sign in again to go on. Your saved answers are safe.</p>}
        <input type="hidden" name="to" value={search.get('to') ?? ''} />
        <Field
          label="Class code"
          name="code"
          className="input-code"
          hint="Eight letters and digits, from your card or the board."
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          maxLength={40}
          defaultValue={refused?.typed ?? ''}
          error={refused?.error}
        />
        <Button>Go on</Button>
      </Form>
    </StudentShell>
  );
}
