import { cardId } from '#app/components/article/findings.ts';
import { Button } from '#app/components/ui/button.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { MoveFields, SpeakerFields, TechniqueFields } from './choices.tsx';
import { useCorrecting } from './correcting.tsx';
import { Changeable, CorrectionForm } from './correction-form.tsx';
import type { DeskFinding } from './part-view.server.ts';

/** Behind a quiet link: it is right, it is wrong, or it is something else. */
export const ChangeFinding = ({ finding }: { finding: DeskFinding }) => (
  <Changeable id={finding.id} anchor={cardId(finding.id)} about={finding.title}>
    <Panel finding={finding} />
  </Changeable>
);

const Panel = ({ finding }: { finding: DeskFinding }) => {
  const { sources, messages, refused } = useCorrecting();
  const own = refused?.values.finding === finding.key ? refused : null;
  const now: Record<string, string | null | undefined> =
    finding.layer === 'sourcing'
      ? { speaker: sources.find(({ id }) => id === finding.sourceId)?.key, quotation: finding.quotation }
      : finding.layer === 'persuasion'
        ? { technique: finding.technique, voice: finding.voice }
        : {
            move: finding.move,
            message: messages.find(({ id }) => id === finding.messageId)?.span,
          };
  const chosen = { of: finding.id, values: { ...now, ...own?.values }, errors: own?.errors ?? {} };
  const fields = { finding: finding.key, layer: finding.layer, back: cardId(finding.id) };
  return (
    <>
      <FormErrors errors={own && { [firstField(own.errors, finding.id)]: Object.values(own.errors)[0] }} />
      <CorrectionForm fields={fields} className="cluster">
        {!finding.checked && (
          <Button look="quiet" small name="intent" value="accept">
            It is right
          </Button>
        )}
        <Button look="quiet" small name="intent" value="reject">
          Take it out
        </Button>
      </CorrectionForm>
      <CorrectionForm fields={fields} className="change-fields">
        {finding.layer === 'sourcing' && <SpeakerFields {...chosen} />}
        {finding.layer === 'persuasion' && <TechniqueFields {...chosen} />}
        {finding.layer === 'recruitment' && <MoveFields {...chosen} />}
        <Button small name="intent" value="relabel">
          Save
        </Button>
      </CorrectionForm>
    </>
  );
};

const IDS: Record<string, string> = { newName: 'new-name', name: 'new-name', form: '' };

/** The id of the field that the first problem is about. */
export const firstField = (errors: Record<string, string>, of: string): string => {
  const name = Object.keys(errors)[0] ?? 'form';
  const id = IDS[name] ?? name;
  return id === '' ? '' : `${of}-${id}`;
};
