import { DEFAULT_PRESET, MOST_PER_TOPIC, PRESETS } from '#app/core/question/blueprint.ts';
import { KIND_IDS, KIND_NAMES } from '#app/core/question/kind-names.ts';
import { TOPIC_IDS, TOPICS } from '#app/core/question/skills.ts';
import { Check, Checks, Field } from '../ui/field.tsx';

export type OwnBlueprintProps = {
  typed: Record<string, string>;
  /** Null: nothing was sent yet. */
  kinds: readonly string[] | null;
  errors: Record<string, string>;
};

/** The numbers behind “Set it yourself”; styles show them when that card is chosen. */
export const OwnBlueprint = ({ typed, kinds, errors }: OwnBlueprintProps) => (
  <div className="build-own stack">
    <div className="desk-choices">
      {TOPIC_IDS.map((topic) => (
        <Field
          key={topic}
          id={topic}
          name={topic}
          label={TOPICS[topic].name}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          hint={`0 to ${MOST_PER_TOPIC}`}
          defaultValue={typed[topic] ?? String(PRESETS[DEFAULT_PRESET].topics[topic])}
          error={errors[topic]}
        />
      ))}
    </div>
    <Checks
      legend="Kinds of question"
      hint="Written answers are marked by you. More than one kind keeps a class awake."
    >
      <div className="build-kinds">
        {KIND_IDS.map((kind) => (
          <Check
            key={kind}
            id={kind === 'choice' ? 'kinds' : `kind-${kind}`}
            name="kinds[]"
            value={kind}
            label={KIND_NAMES[kind]}
            defaultChecked={kinds === null ? kind !== 'open-answer' : kinds.includes(kind)}
          />
        ))}
      </div>
      {errors.kinds !== undefined && <div className="error">{errors.kinds}</div>}
    </Checks>
  </div>
);
