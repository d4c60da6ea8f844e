import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';

export type WhoseSheetsProps = { classes: readonly { id: string; name: string }[]; chosen: string | null };

/** One sheet to copy, or one for each student with the name on it. */
export const WhoseSheets = ({ classes, chosen }: WhoseSheetsProps) =>
  classes.length === 0 ? null : (
    <Form className="cluster whose-sheets">
      <input type="hidden" name="part" value="sheets" />
      <Field as="select" label="For" name="class" defaultValue={chosen ?? ''}>
        <option value="">Anybody: one sheet to copy</option>
        {classes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}: a sheet for each student
          </option>
        ))}
      </Field>
      <Button look="quiet">Show</Button>
    </Form>
  );
