import type { ReactNode } from 'react';
import { Check, Checks, Field } from '#app/components/ui/field.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { type ChosenProps, MoveFields, SpeakerFields, TechniqueFields } from './choices.tsx';
import { ChooseWords, type Place } from './choose-words.tsx';

const LAYERS = [
  ['persuasion', 'Persuasion: a technique'],
  ['recruitment', 'Recruitment: a move'],
  ['sourcing', 'Sourcing: somebody says it'],
  ['silence', 'Asked, but did not answer'],
] as const;

/** The style sheet shows the fields of what is ticked. */
export const WhatItIs = ({ place, ...chosen }: ChosenProps & { place: Place }) => (
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
      <TechniqueFields {...chosen} whoever />
    </Group>
    <Group layer="recruitment">
      <MoveFields {...chosen} />
    </Group>
    <Group layer="sourcing">
      <SpeakerFields {...chosen} />
      <details className="fold">
        <summary>
          <Icon name="up" />
          The words that name the speaker, and the word for saying
        </summary>
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
