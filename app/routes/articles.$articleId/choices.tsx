import { QUOTATION_WORDS } from '#app/components/article/findings.ts';
import { KIND_WORDS } from '#app/components/article/voices.ts';
import { Field } from '#app/components/ui/field.tsx';
import type { SourceKind, Voice } from '#app/core/analysis/finding.ts';
import { TECHNIQUE_IDS, TECHNIQUES } from '#app/core/analysis/persuasion/techniques.ts';
import { MOVE_IDS, MOVES } from '#app/core/analysis/recruitment/moves.ts';
import { useCorrecting } from './correcting.tsx';

const VOICE_WORDS: Record<Voice, string> = {
  reporter: 'The article’s own words',
  source: 'Somebody it quotes or reports',
  depicted: 'A message the article describes',
};

export type ChosenProps = {
  /** Keeps the ids of the page apart. */
  of: string;
  values: Record<string, string | null | undefined>;
  errors: Record<string, string>;
};

const byName = (names: readonly { id: string; name: string }[]) =>
  [...names].sort((a, b) => a.name.localeCompare(b.name));
const TECHNIQUE_LIST = byName(TECHNIQUE_IDS.map((id) => TECHNIQUES[id]));
const MOVE_LIST = MOVE_IDS.map((id) => MOVES[id]);
const options = (list: readonly { id: string; name: string }[]) =>
  list.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));

/** `whoever`: offers first to leave it to the server, which knows who speaks in the chosen words. */
export const TechniqueFields = ({
  of,
  values,
  errors,
  whoever = false,
}: ChosenProps & { whoever?: boolean }) => (
  <>
    <Field
      as="select"
      id={`${of}-technique`}
      name="technique"
      label="Technique"
      defaultValue={values.technique ?? ''}
      error={errors.technique}
    >
      {!values.technique && <option value="">Choose …</option>}
      {options(TECHNIQUE_LIST)}
    </Field>
    <Field
      as="select"
      id={`${of}-voice`}
      name="voice"
      label="Whose voice"
      defaultValue={values.voice ?? (whoever ? 'auto' : 'reporter')}
      error={errors.voice}
    >
      {whoever && <option value="auto">Whoever speaks there</option>}
      {options(Object.entries(VOICE_WORDS).map(([id, name]) => ({ id, name })))}
    </Field>
  </>
);

export const MoveFields = ({ of, values, errors }: ChosenProps) => {
  const { messages } = useCorrecting();
  return (
    <>
      <Field
        as="select"
        id={`${of}-move`}
        name="move"
        label="Move"
        defaultValue={values.move ?? ''}
        error={errors.move}
      >
        {!values.move && <option value="">Choose …</option>}
        {options(MOVE_LIST)}
      </Field>
      {messages.length > 0 && (
        <Field
          as="select"
          id={`${of}-message`}
          name="message"
          label="Of which message"
          defaultValue={values.message ?? ''}
        >
          <option value="">The one these words stand in</option>
          {options(messages.map(({ span, label }) => ({ id: span, name: label })))}
        </Field>
      )}
    </>
  );
};

/** One of the sources, or somebody new; and how their words are given. */
export const SpeakerFields = ({ of, values, errors }: ChosenProps) => {
  const { sources } = useCorrecting();
  return (
    <>
      <Field
        as="select"
        id={`${of}-speaker`}
        name="speaker"
        label="Who says it"
        defaultValue={values.speaker ?? ''}
        error={errors.speaker}
      >
        {!values.speaker && <option value="">Choose …</option>}
        <option value="new">Somebody else: name them below</option>
        {options(sources.map(({ key, label }) => ({ id: key, name: label })))}
      </Field>
      <div className="change-new">
        <Field
          id={`${of}-new-name`}
          name="newName"
          label="Name, or what the article calls them"
          defaultValue={values.newName ?? ''}
          maxLength={120}
          error={errors.newName ?? errors.name}
        />
        <KindField id={`${of}-new-kind`} name="newKind" chosen={values.newKind ?? 'named'} />
      </div>
      <Field
        as="select"
        id={`${of}-quotation`}
        name="quotation"
        label="How the words are given"
        defaultValue={values.quotation ?? 'auto'}
        error={errors.quotation}
      >
        <option value="auto">As the quotation marks say</option>
        {options(Object.entries(QUOTATION_WORDS).map(([id, name]) => ({ id, name })))}
      </Field>
    </>
  );
};

export const KindField = ({
  id,
  name,
  chosen,
}: {
  id: string;
  name: string;
  chosen: SourceKind | string;
}) => (
  <Field as="select" id={id} name={name} label="Kind" defaultValue={chosen}>
    {options(Object.entries(KIND_WORDS).map(([kind, words]) => ({ id: kind, name: words })))}
  </Field>
);
