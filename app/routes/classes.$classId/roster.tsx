import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import { groupedPin } from '#app/core/classroom/join-code.ts';
import { NAME_LIMIT } from '#app/core/classroom/roster.ts';

type Entry = { id: string; name: string; pin: string | null };
type RosterProps = { students: Entry[]; errorOf: (field: string) => string | null };

/** The students; each opens to the PIN and what can be changed, so that a projected list shows no PIN. */
export const Roster = ({ students, errorOf }: RosterProps) => (
  <section className="stack stack-s">
    <h2>Students ({students.length})</h2>
    {students.length === 0 ? (
      <EmptyState title="Nobody here yet">
        Add students with the form on this page, one name a line.
      </EmptyState>
    ) : (
      <ul className="roster">
        {students.map((student) => (
          <li key={student.id}>
            <details className="fold" open={errorOf(`name-${student.id}`) !== null || undefined}>
              <summary>
                <Icon name="up" />
                {student.name}
              </summary>
              <Change student={student} error={errorOf(`name-${student.id}`)} />
            </details>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Change = ({ student, error }: { student: Entry; error: string | null }) => (
  <div className="stack stack-s roster-change">
    <p>
      PIN:{' '}
      <strong className="pin">
        {student.pin ? groupedPin(student.pin) : 'cannot be read; make a new one'}
      </strong>
    </p>
    <Form method="post" className="cluster roster-rename">
      <input type="hidden" name="intent" value="rename-student" />
      <input type="hidden" name="student" value={student.id} />
      <Field
        label="Name"
        name="name"
        maxLength={NAME_LIMIT}
        autoComplete="off"
        defaultValue={student.name}
        error={error}
      />
      <Button look="quiet" small>
        Rename
      </Button>
    </Form>
    <div className="cluster">
      <Form method="post">
        <input type="hidden" name="student" value={student.id} />
        <Button look="quiet" small name="intent" value="new-pin">
          New PIN
        </Button>
      </Form>
      <details>
        <summary>Remove …</summary>
        <Form method="post" className="stack stack-s">
          <input type="hidden" name="student" value={student.id} />
          <p>Removes {student.name} with all answers. This cannot be undone.</p>
          <Button look="danger" small name="intent" value="remove-student">
            Remove {student.name}
          </Button>
        </Form>
      </details>
    </div>
  </div>
);
