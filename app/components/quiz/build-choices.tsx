import { Form } from '@remix-run/react';
import {
  DEFAULT_PRESET,
  MOST_QUESTIONS,
  minutesFor,
  PRESET_IDS,
  PRESETS,
} from '#app/core/question/blueprint.ts';
import { TOPIC_IDS } from '#app/core/question/skills.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/definition.tsx';
import { Field } from '../ui/field.tsx';
import { FormErrors } from '../ui/form-errors.tsx';
import { OwnBlueprint } from './own-blueprint.tsx';
import { PresetCard } from './preset-card.tsx';

/** What was typed, as it was typed: by field name, the kinds that were ticked under `kinds`. */
export type Typed = { fields: Record<string, string>; kinds: string[] };

export type BuildChoicesProps = {
  articleId: string;
  building: boolean;
  /** After a form that was refused: what was typed, and what is wrong by field. */
  refused?: { typed: Typed; errors: Record<string, string> } | null;
};

const sizeOf = (topics: Record<(typeof TOPIC_IDS)[number], number>): string => {
  const questions = TOPIC_IDS.reduce((sum, topic) => sum + topics[topic], 0);
  return `${questions} questions · ${minutesFor(questions)} min`;
};

/** The blueprint a teacher sets: a preset, or numbers by topic and kinds; for whom; and the seed. */
export const BuildChoices = ({ articleId, building, refused = null }: BuildChoicesProps) => {
  const typed = refused?.typed.fields ?? {};
  const errors = refused?.errors ?? {};
  const chosen = typed.preset ?? DEFAULT_PRESET;
  return (
    <Form method="post" action={`/articles/${articleId}/quizzes`} className="stack build">
      <FormErrors errors={refused?.errors} title="The quiz is not built yet." />
      <fieldset className="field">
        <legend className="label">What is it for?</legend>
        <div className="build-presets">
          {PRESET_IDS.map((id) => (
            <PresetCard
              key={id}
              id={id}
              name={PRESETS[id].name}
              size={sizeOf(PRESETS[id].topics)}
              checked={chosen === id}
            >
              {PRESETS[id].about}
            </PresetCard>
          ))}
          <PresetCard
            id="own"
            name="Set it yourself"
            size={`1 to ${MOST_QUESTIONS} questions`}
            checked={chosen === 'own'}
            error={errors.preset}
          >
            How many on each topic, and which kinds
          </PresetCard>
        </div>
      </fieldset>
      <OwnBlueprint typed={typed} kinds={refused?.typed.kinds ?? null} errors={errors} />
      <Field
        as="select"
        id="wording"
        name="wording"
        label="For ages"
        defaultValue={typed.wording ?? 'older'}
        error={errors.wording}
      >
        <option value="older">14 and up: the 23 techniques</option>
        <option value="younger">11 to 13: plain words and the seven devices of 1937</option>
      </Field>
      <Fold summary="Get the same quiz again" open={typed.seed !== undefined && typed.seed !== ''}>
        <Field
          id="seed"
          name="seed"
          label="Seed"
          hint="The same choices and seed give the same quiz again; left empty, each quiz is another one."
          optional
          autoComplete="off"
          maxLength={60}
          defaultValue={typed.seed}
          error={errors.seed}
        />
      </Fold>
      <div>
        <Button disabled={building}>{building ? 'Building the quiz …' : 'Build the quiz'}</Button>
        <p className="small muted">You review every question before a class sees it.</p>
      </div>
    </Form>
  );
};
