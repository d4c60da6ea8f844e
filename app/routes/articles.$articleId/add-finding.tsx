import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { classes } from '#app/components/ui/class-names.ts';
import { Check, Checks, Field } from '#app/components/ui/field.tsx';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import type { Span } from '#app/core/article/span.ts';
import { firstField } from './change-finding.tsx';
import { type ChosenProps, MoveFields, SpeakerFields, TechniqueFields } from './choices.tsx';
import { ChooseSentence, ChooseWords, type Place, placeOf } from './choose-words.tsx';
import { CorrectionForm, useCorrecting } from './correcting.tsx';
import type { PartView } from './part-view.server.ts';

export type AddFindingProps = {
  view: PartView;
  /** Where a sentence starts that the address asks for. */
  sentence: number | null;
  /** Words that were selected in the article and are to be marked. */
  taken: Span | null;
  onForget: () => void;
};

/** For what was missed: choose the words, say what they are. */
export const AddFinding = ({ view, sentence, taken, onForget }: AddFindingProps) => {
  const { refused, saved, busy } = useCorrecting();
  const own = refused?.values.intent === 'add' ? refused : null;
  const values: Record<string, string> = own?.values ?? {};
  const asked = Number(values.sentence ?? sentence ?? Number.NaN);
  const [chosen, setChosen] = useState(asked);
  const [open, setOpen] = useState(own !== null || sentence !== null);
  const box = useRef<HTMLDetailsElement>(null);
  const place = placeOf(view, taken?.[0] ?? chosen);
  const errors = own?.errors ?? {};

  useEffect(() => {
    if (taken === null) return;
    setOpen(true);
    box.current?.querySelector<HTMLElement>('input[name="layer"]:checked')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [taken]);
  useEffect(() => {
    if (saved !== null) onForget();
  }, [saved, onForget]);

  return (
    <details
      id="add"
      ref={box}
      className={classes('fold add no-print', taken !== null && 'is-taken')}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-changeable="add"
    >
      <summary data-change="add">Mark something yourself</summary>
      <div className="change-panel">
        <FormErrors errors={own && { [firstField(errors, 'add')]: Object.values(errors)[0] }} />
        {taken === null ? (
          <ChooseSentence view={view} chosen={place} onChoose={setChosen} />
        ) : (
          <div className="cluster spread">
            <q className="words">{view.text.slice(taken[0] - view.base, taken[1] - view.base)}</q>
            <Button type="button" look="plain" small onClick={onForget}>
              Choose other words
            </Button>
          </div>
        )}
        {place !== null && (
          <CorrectionForm
            key={taken?.join() ?? place.sentence[0]}
            className="stack"
            fields={{ intent: 'add', back: 'add' }}
          >
            <input type="hidden" name="sentence" value={place.sentence[0] + view.base} />
            {taken === null ? (
              <ChooseWords
                of="add"
                names={['from', 'to']}
                place={place}
                values={values}
                error={errors.from ?? errors.words}
              />
            ) : (
              <>
                <input type="hidden" name="from" value={taken[0]} />
                <input type="hidden" name="to" value={taken[1]} />
              </>
            )}
            <What place={place} of="add" values={values} errors={errors} />
            <div>
              <Button small disabled={busy}>
                Save
              </Button>
            </div>
          </CorrectionForm>
        )}
      </div>
    </details>
  );
};

const LAYERS = [
  ['persuasion', 'Persuasion: a technique'],
  ['recruitment', 'Recruitment: a move'],
  ['sourcing', 'Sourcing: somebody says it'],
  ['silence', 'Asked, but did not answer'],
] as const;

/** The style sheet shows the fields of what is ticked. */
const What = ({ place, ...chosen }: ChosenProps & { place: Place }) => (
  <>
    <Checks legend="What is it?">
      {LAYERS.map(([layer, label]) => (
        <Check
          key={layer}
          type="radio"
          name="layer"
          value={layer}
          label={label}
          defaultChecked={(chosen.values.layer ?? 'persuasion') === layer}
        />
      ))}
    </Checks>
    <Group layer="persuasion">
      <TechniqueFields {...chosen} />
    </Group>
    <Group layer="recruitment">
      <MoveFields {...chosen} />
    </Group>
    <Group layer="sourcing">
      <SpeakerFields {...chosen} />
      <details className="fold">
        <summary>The words that name the speaker, and the word for saying</summary>
        <ChooseWords
          of="add-source"
          names={['sourceFrom', 'sourceTo']}
          label="The speaker"
          place={place}
          values={chosen.values}
          error={chosen.errors.source}
          optional
        />
        <ChooseWords
          of="add-cue"
          names={['cueFrom', 'cueTo']}
          label="The word for saying"
          place={place}
          values={chosen.values}
          error={chosen.errors.cue}
          optional
        />
      </details>
    </Group>
    <Group layer="silence">
      <Field
        id="add-who"
        name="who"
        label="Who did not answer"
        defaultValue={chosen.values.who ?? ''}
        maxLength={120}
        error={chosen.errors.who}
      />
    </Group>
  </>
);

const Group = ({ layer, children }: { layer: string; children: ReactNode }) => (
  <div className={`change-fields add-${layer}`}>{children}</div>
);
