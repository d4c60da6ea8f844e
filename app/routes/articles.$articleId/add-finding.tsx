import { useEffect, useRef, useState } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { classes } from '#app/components/ui/class-names.ts';
import { FormErrors } from '#app/components/ui/form-errors.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import type { Span } from '#app/core/article/span.ts';
import { firstField } from './change-finding.tsx';
import { ChooseSentence, ChooseWords, placeOf } from './choose-words.tsx';
import { useCorrecting } from './correcting.tsx';
import { CorrectionForm } from './correction-form.tsx';
import type { PartView } from './part-view.server.ts';
import { WhatItIs } from './what-it-is.tsx';

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
  const { refused, saved } = useCorrecting();
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
    // On a phone the panel lies over the foot of the page: then nothing moves.
    box.current?.querySelector('.change-panel')?.scrollIntoView({ block: 'nearest' });
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
      <summary data-change="add">
        <Icon name="up" />
        Mark something yourself
      </summary>
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
            <WhatItIs place={place} of="add" values={values} errors={errors} />
            <div>
              <Button small>Save</Button>
            </div>
          </CorrectionForm>
        )}
      </div>
    </details>
  );
};
