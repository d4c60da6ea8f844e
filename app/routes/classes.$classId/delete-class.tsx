import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Check, Field } from '#app/components/ui/field.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { NAME_LIMIT } from '#app/core/classroom/roster.ts';

type Props = { name: string; students: number; errorOf: (field: string) => string | null };

export const DeleteClass = ({ name, students, errorOf }: Props) => (
  <details className="fold" open={(errorOf('sure') ?? errorOf('className')) !== null || undefined}>
    <summary>
      <Icon name="up" />
      Rename or delete this class
    </summary>
    <div className="stack">
      <Form method="post" className="stack stack-s">
        <Field
          label="Name of the class"
          name="className"
          maxLength={NAME_LIMIT}
          autoComplete="off"
          defaultValue={name}
          error={errorOf('className')}
        />
        <div>
          <Button look="quiet" small name="intent" value="rename-class">
            Rename the class
          </Button>
        </div>
      </Form>
      <Form method="post" className="stack stack-s">
        <Check
          name="sure"
          value="yes"
          label={`Delete “${name}” with its ${students} students, their assignments and all answers, for good`}
        />
        <div>
          <Button look="danger" small name="intent" value="delete-class">
            Delete the class
          </Button>
        </div>
      </Form>
    </div>
  </details>
);
