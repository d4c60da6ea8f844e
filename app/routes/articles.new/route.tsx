import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { requireTeacher } from '#app/web/session.server.ts';
import { addArticle } from '#db/articles.ts';
import { readIncomingArticle } from './incoming-article.server.ts';

export const meta: MetaFunction = () => [{ title: 'Bring an article · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name } = await requireTeacher(request, context);
  return { name };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const incoming = await readIncomingArticle(await request.formData());
  if (!incoming.ok) return json({ errors: incoming.errors, values: incoming.values }, 400);

  const analysis = await context.workshop.analyse(incoming.article.text);
  const owner = { schoolId, teacherId, now: context.now() };
  const { articleId } = await context.db.write((tx) =>
    addArticle(tx, { ...owner, ...incoming.article, analysis }),
  );
  return redirect(`/articles/${articleId}`);
}

export default function NewArticle() {
  const { name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const errors: Record<string, string> = refused?.errors ?? {};
  const values: Record<string, string> = refused?.values ?? {};
  const field = (id: string) => ({ id, name: id, error: errors[id], defaultValue: values[id] });
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        crumb={<Link to="/library">Library</Link>}
        title="Bring an article"
        intro="Paste a news article or choose a text file. It is read on this machine and kept exactly as it comes; nothing is sent anywhere."
      />
      {/* A page of its own after each try: then the text of a refused file stands in the field. */}
      <Form method="post" encType="multipart/form-data" className="stack" reloadDocument>
        <FormErrors errors={errors} title="This article could not be taken yet." />
        <Field
          {...field('text')}
          as="textarea"
          label="Text"
          hint="The whole article, from the headline to the last line; 80 words or more, in English."
          rows={14}
          className="words"
        />
        <Field
          id="file"
          name="file"
          error={errors.file}
          label="Or a text file"
          optional
          hint=".txt or .md, up to 200 kB"
          type="file"
          accept=".txt,.md,.markdown,text/plain,text/markdown"
        />
        <Field
          {...field('title')}
          label="Title"
          optional
          hint="Left empty, it is the first line of the text."
          maxLength={300}
        />
        <Field {...field('publication')} label="Publication" optional hint="“The Herald”" maxLength={200} />
        <Field {...field('byline')} label="Byline" optional hint="Who wrote it" maxLength={200} />
        <Field {...field('publishedOn')} label="Date of publication" optional type="date" />
        <Field {...field('link')} label="Link" optional type="url" placeholder="https://" maxLength={2000} />
        <div className="cluster">
          <Button>Read the article</Button>
          <ButtonLink look="plain" to="/library">
            Cancel
          </ButtonLink>
        </div>
      </Form>
    </TeacherShell>
  );
}
