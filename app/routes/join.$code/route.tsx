import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { z } from 'zod';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { StudentShell } from '#app/components/ui/shell.tsx';
import { normalizeJoinCode, normalizePin } from '#app/core/classroom/join-code.ts';
import { type FieldErrors, parseForm, refuseForm } from '#app/web/form.server.ts';
import { notFound } from '#app/web/http.ts';
import { isPin } from '#app/web/pins.server.ts';
import { safePath } from '#app/web/redirect.server.ts';
import { signIn } from '#app/web/session.server.ts';
import { openSignInGate, waitWords } from '#app/web/throttle.server.ts';
import { findClassByCode } from '#db/classes.ts';
import type { Reader } from '#db/database.ts';
import { findStudentToJoin, namesInClass } from '#db/students.ts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Join ${data?.className ?? 'your class'} · Says Who` },
];

const classOf = async (db: Reader, code: string | undefined) =>
  (await findClassByCode(db, { joinCode: normalizeJoinCode(code ?? '') })) ?? notFound();

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id: classId, schoolId, name, joinCode } = await classOf(context.db.read, params.code);
  return { className: name, joinCode, students: await namesInClass(context.db.read, { schoolId, classId }) };
}

const CHOOSE = 'Choose your name.';

const schema = z.object({
  student: z.string({ error: CHOOSE }).min(1, CHOOSE),
  pin: z.string().default('').transform(normalizePin).pipe(z.string().min(1, 'Type the PIN of your card.')),
  to: z.string().optional(),
});

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { id: classId, schoolId } = await classOf(context.db.read, params.code);
  const form = await request.formData();
  const parsed = parseForm(schema, form);
  if (!parsed.ok) return json(parsed, { status: 400 });
  const { student: studentId, pin, to } = parsed.data;
  const refuse = (errors: FieldErrors, status = 400) => json(refuseForm(form, errors), { status });
  const student = await findStudentToJoin(context.db.read, { schoolId, classId, studentId });
  if (!student) return refuse({ student: CHOOSE });

  const gate = await openSignInGate(request, context, {
    person: `student:${studentId}`,
    group: `class:${classId}`,
  });
  if (!gate.open) return refuse({ pin: `Too many wrong PINs. ${waitWords(gate.waitSeconds)}` }, 429);
  if (!isPin(pin, student.sealedPin, context.secret)) {
    return refuse({
      pin: 'This is not the PIN for this name. Check both; your teacher can give you a new one.',
    });
  }
  const headers = new Headers();
  headers.append('Set-Cookie', await gate.passed());
  headers.append('Set-Cookie', await signIn(request, context, { schoolId, studentId }));
  return redirect(safePath(to, '/student'), { headers });
}

export default function JoinClass() {
  const { className, students } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <StudentShell name={null} width="narrow">
      <Form method="post" className="stack">
        <h1>{className}</h1>
        {students.length === 0 && (
          <Notice tone="warning" title="This class has no students yet.">
            Your teacher has to add the names first.
          </Notice>
        )}
        <input type="hidden" name="to" value={search.get('to') ?? ''} />
        <Field
          as="select"
          label="Your name"
          name="student"
          defaultValue={refused?.values.student ?? ''}
          error={refused?.errors.student}
        >
          <option value="">Choose your name</option>
          {students.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Field>
        <Field
          label="PIN"
          name="pin"
          className="input-code"
          hint="Six digits, from your card."
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          error={refused?.errors.pin}
        />
        <Button>Sign in</Button>
        <p>
          <Link to="/join">This is not my class</Link>
        </p>
      </Form>
    </StudentShell>
  );
}
