import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { json, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { breathe } from '#app/web/breath.server.ts';
import { refuseForm } from '#app/web/form.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { addArticle } from '#db/articles.ts';
import { type Brought, broughtDocument } from './brought-document.server.ts';
import { DocumentFields, ReadNotes } from './document-fields.tsx';
import { readIncomingArticle, refuseEndless } from './incoming-article.server.ts';
import { ReadingProgress } from './reading-progress.tsx';

export const meta: MetaFunction = () => [{ title: 'Bring an article · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name } = await requireTeacher(request, context);
  return { name, readsLinks: context.env.linkImport };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const form = await request.formData();
  const endless = refuseEndless(form);
  if (endless) return json<Brought>(endless, 413);
  // What is pasted may still be a megabyte, to be refused: each step with it is short.
  await breathe();
  const brought = await broughtDocument(form, context, teacherId);
  if (brought) return json<Brought>(brought, Object.keys(brought.errors).length > 0 ? 400 : 200);
  const incoming = await readIncomingArticle(form);
  await breathe();
  if (!incoming.ok) return json<Brought>({ errors: incoming.errors, values: incoming.values }, 400);

  const onProgress = context.progress.tell(teacherId, form.get('progress'));
  const analysis = await context.workshop.analyse(incoming.article.text, { onProgress }).catch(tooLong);
  if (analysis === null) {
    const { values } = refuseForm(form, {});
    return json<Brought>({ errors: { text: TOO_LONG }, values }, 400);
  }
  const owner = { schoolId, teacherId, now: context.now() };
  const { articleId } = await context.db.write((tx) =>
    addArticle(tx, { ...owner, ...incoming.article, analysis }),
  );
  return redirect(`/articles/${articleId}`);
}

const TOO_LONG =
  'Reading this took too long and was given up; nothing is lost. Take out what is not the article’s own text, or bring it in two parts.';

function tooLong(error: Error): null {
  if (error.name === 'WorkTooLong') return null;
  throw error;
}

export default function NewArticle() {
  const { name, readsLinks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Record<string, string> = answer?.errors ?? {};
  const values: Record<string, string> = answer?.values ?? {};
  const read = answer?.read;
  const field = (id: string) => ({ id, name: id, error: errors[id], defaultValue: values[id] });
  const sources = <DocumentFields field={field} readsLinks={readsLinks} again={read !== undefined} />;
  return (
    <TeacherShell name={name} width="narrow">
      <PageHeader
        crumb={<Link to="/library">Library</Link>}
        title={read ? 'Check the article' : 'Bring an article'}
        intro={
          read
            ? 'Nothing is kept yet. Correct what is wrong, then choose “Read the article”.'
            : 'Paste a news article or choose a file. It is read on this machine and kept exactly as you send it; nothing is sent anywhere.'
        }
      />
      {/* A page of its own after each try: then what was read stands in the fields. */}
      <Form method="post" encType="multipart/form-data" className="stack" reloadDocument>
        <FormErrors errors={errors} title="This article could not be taken yet." />
        {read && <ReadNotes {...read} />}
        <input type="hidden" name="filled" value={values.filled ?? ''} />
        <Field
          {...field('text')}
          as="textarea"
          label="Text"
          hint="The whole article, from the headline to the last line; 50 words or more, in English."
          rows={14}
          className="words"
        />
        {!read && sources}
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
        {read && sources}
        <ReadingProgress />
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
