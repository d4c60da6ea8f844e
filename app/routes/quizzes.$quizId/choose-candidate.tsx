import { Form, Link } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { KIND_IDS, KIND_NAMES } from '#app/core/question/kind-names.ts';
import { SKILL_IDS, SKILLS } from '#app/core/question/skills.ts';
import type { Candidate } from './load-review.server.ts';
import type { Near, Wanted } from './offered.ts';

export type Choices = { near: Near; choices: Candidate[] }[];
type Props = { questionId: string; groups: Choices; wanted: Wanted };

const NEAR: Record<Near, string> = {
  skill: 'The same skill',
  topic: 'Another skill of the topic',
  other: 'Another topic',
};

/** Other questions that could stand here, the nearest first. */
export const ChooseCandidate = ({ questionId, groups, wanted }: Props) => (
  <section className="choose" id={`choose-${questionId}`} aria-label="Other questions for this place">
    <div className="cluster spread">
      <h3>Put another question here</h3>
      <Link className="small" to={`?q=${questionId}#q-${questionId}`} preventScrollReset>
        Keep this one
      </Link>
    </div>
    <Form className="choose-filter" action={`#choose-${questionId}`} preventScrollReset>
      <input type="hidden" name="q" value={questionId} />
      <input type="hidden" name="replace" value={questionId} />
      <Field as="select" label="Skill" name="skill" defaultValue={wanted.skill}>
        <option value="">Any skill</option>
        {SKILL_IDS.map((id) => (
          <option key={id} value={id}>
            {SKILLS[id].name}
          </option>
        ))}
      </Field>
      <Field as="select" label="Kind" name="kind" defaultValue={wanted.kind}>
        <option value="">Any kind</option>
        {KIND_IDS.map((id) => (
          <option key={id} value={id}>
            {KIND_NAMES[id]}
          </option>
        ))}
      </Field>
      <Button look="quiet" small>
        Show
      </Button>
    </Form>
    {groups.length === 0 && (
      <p className="muted">Nothing like that looks different from what the quiz has already.</p>
    )}
    {groups.map(({ near, choices }) => (
      <div key={near}>
        <h4>{NEAR[near]}</h4>
        <ul className="choose-list">
          {choices.map((choice) => (
            <li key={choice.id}>
              <Choice questionId={questionId} choice={choice} />
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);

const Choice = ({ questionId, choice }: { questionId: string; choice: Candidate }) => (
  <Form method="post" className="cluster spread">
    <input type="hidden" name="intent" value="swap" />
    <input type="hidden" name="questionId" value={questionId} />
    <input type="hidden" name="candidateId" value={choice.id} />
    <div className="choose-what">
      <p>{choice.stem}</p>
      <p className="small">
        <span className="muted">Key:</span> {choice.key}
      </p>
      {choice.about !== '' && <p className="small words muted">{choice.about}</p>}
      <div className="cluster">
        <Badge tone={choice.topic}>{SKILLS[choice.skill].name}</Badge>
        <Badge>{KIND_NAMES[choice.kind]}</Badge>
        <Badge>{choice.difficulty}</Badge>
      </div>
    </div>
    <Button look="quiet" small aria-label={`Use it: ${choice.stem} ${choice.about}`}>
      Use it
    </Button>
  </Form>
);
