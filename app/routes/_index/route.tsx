import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { PageHeader, StudentShell } from '#app/components/ui/shell.tsx';
import { Card } from '#app/components/ui/surface.tsx';
import { optionalPerson } from '#app/web/session.server.ts';
import { schoolExists } from '#db/schools.ts';

export const meta: MetaFunction = () => [
  { title: 'Says Who' },
  { name: 'description', content: 'Who says so, what do they want, and how are they trying to get it?' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await optionalPerson(request, context);
  if (person !== null) throw redirect(person.role === 'teacher' ? '/library' : '/student');
  if (!(await schoolExists(context.db.read))) throw redirect('/setup');
  return null;
}

export default function Start() {
  return (
    <StudentShell name={null} width="narrow">
      <PageHeader
        title="Who says so?"
        intro="And what do they want, and how are they trying to get it? Read an article closely, then answer the quiz your teacher built from it."
      />
      <div className="stack stack-l">
        <Card as="section">
          <h2>Join your class</h2>
          <Form action="/join?index" method="post" className="stack">
            <Field
              id="code"
              name="code"
              label="Class code"
              hint="Eight letters and digits, from your teacher or your card."
              className="input-code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={12}
              required
            />
            <div>
              <Button>Join</Button>
            </div>
          </Form>
        </Card>
        <Card as="section">
          <h2>Are you a teacher?</h2>
          <div>
            <ButtonLink to="/sign-in" look="quiet">
              Teacher sign-in
            </ButtonLink>
          </div>
        </Card>
      </div>
    </StudentShell>
  );
}
