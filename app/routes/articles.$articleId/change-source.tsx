import type { LedgerEntry } from '#app/components/article/ledger.tsx';
import { STAKE_WORDS } from '#app/components/article/voices.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { firstField } from './change-finding.tsx';
import { KindField } from './choices.tsx';
import { useCorrecting } from './correcting.tsx';
import { Changeable, CorrectionForm } from './correction-form.tsx';

/** Behind a quiet link: what a source is called, what it is, what it has at stake, and whether it is another one. */
export const ChangeSource = ({ entry }: { entry: LedgerEntry }) => (
  <Changeable id={entry.id} anchor={`source-${entry.id}`} about={entry.label}>
    <Panel entry={entry} />
  </Changeable>
);

const Panel = ({ entry }: { entry: LedgerEntry }) => {
  const { sources, refused } = useCorrecting();
  const own = refused?.values.source === entry.key ? refused : null;
  const values: Record<string, string> = own?.values ?? {};
  const others = sources.filter(({ id }) => id !== entry.id);
  const fields = { source: entry.key, back: `source-${entry.id}` };
  // What the form shows at first: only what differs from it is changed, whatever another window did since.
  const shown = {
    wasName: values.wasName ?? entry.label,
    wasKind: values.wasKind ?? entry.kind,
    wasRole: values.wasRole ?? entry.role ?? '',
    wasStake: values.wasStake ?? entry.stake,
  };
  return (
    <>
      <FormErrors errors={own && { [firstField(own.errors, entry.id)]: Object.values(own.errors)[0] }} />
      <CorrectionForm fields={{ ...fields, ...shown }} className="change-fields">
        <Field
          id={`${entry.id}-new-name`}
          name="name"
          label="Called"
          defaultValue={values.name ?? entry.label}
          maxLength={120}
          error={own?.errors.name}
        />
        <KindField id={`${entry.id}-kind`} name="kind" chosen={values.kind ?? entry.kind} />
        <Field
          id={`${entry.id}-role`}
          name="role"
          label="Role"
          optional
          defaultValue={values.role ?? entry.role ?? ''}
          maxLength={120}
          error={own?.errors.role}
        />
        <Field
          as="select"
          id={`${entry.id}-stake`}
          name="stake"
          label="Stake"
          defaultValue={values.stake ?? entry.stake}
        >
          {Object.entries(STAKE_WORDS).map(([stake, words]) => (
            <option key={stake} value={stake}>
              {words}
            </option>
          ))}
        </Field>
        <Field
          id={`${entry.id}-why`}
          name="why"
          label="Why this stake, in a sentence for students"
          optional
          defaultValue={values.why ?? ''}
          maxLength={300}
          error={own?.errors.why}
        />
        <Button small name="intent" value="source">
          Save
        </Button>
      </CorrectionForm>
      {others.length > 0 && (
        <CorrectionForm fields={fields} className="change-fields">
          <Field
            as="select"
            id={`${entry.id}-into`}
            name="into"
            label="This is the same as"
            error={own?.errors.into}
          >
            {others.map(({ id, key, label }) => (
              <option key={id} value={key}>
                {label}
              </option>
            ))}
          </Field>
          <Button look="quiet" small name="intent" value="merge">
            Make them one
          </Button>
        </CorrectionForm>
      )}
    </>
  );
};
