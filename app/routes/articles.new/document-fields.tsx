import { Fold } from '#app/components/ui/definition.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';

const KINDS = '.docx,.pdf,.html,.htm,.txt,.md,.markdown';

type FieldProps = { id: string; name: string; error: string | undefined; defaultValue: string | undefined };
type Props = { field: (id: string) => FieldProps; readsLinks: boolean; again: boolean };

/** The other ways to bring an article; once one was read they step back. */
export const DocumentFields = ({ field, readsLinks, again }: Props) => {
  const { defaultValue: _, ...file } = field('file');
  const fields = (
    <>
      <Field
        {...file}
        label={again ? 'Another file' : 'Or a file'}
        optional
        hint="Word (.docx), PDF, a saved web page (.html) or plain text, up to 10 MB. You see what was read before it is kept."
        type="file"
        accept={KINDS}
      />
      {readsLinks && (
        <Field
          {...field('address')}
          label={again ? 'Another link' : 'Or a link to read from'}
          optional
          hint="This machine opens the page once, without signing in anywhere. You see what was read before it is kept."
          type="url"
          placeholder="https://"
          maxLength={2000}
        />
      )}
    </>
  );
  if (!again) return fields;
  return (
    <Fold summary={readsLinks ? 'Read another file or link instead' : 'Read another file instead'}>
      <div className="stack">{fields}</div>
    </Fold>
  );
};

/** What was read from where, and what to look at. */
export const ReadNotes = ({ from, notes }: { from: string; notes: string[] }) => (
  <Notice title={`Check what was read from ${from}`} live>
    {notes.length === 0 ? (
      'Nothing in it looked doubtful.'
    ) : (
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
  </Notice>
);
