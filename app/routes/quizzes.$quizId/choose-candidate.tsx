import { Form, Link } from '@remix-run/react';
import { KIND_NAMES } from '#app/components/question/question-card.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { SKILLS } from '#app/core/question/skills.ts';
import type { Candidate } from './load-review.server.ts';

type Props = { questionId: string; choices: Candidate[] };

/** Other questions that could stand here, the nearest first. */
export const ChooseCandidate = ({ questionId, choices }: Props) => (
  <section className="choose" id={`choose-${questionId}`} aria-label="Other questions for this place">
    <div className="cluster spread">
      <h3>Put another question here</h3>
      <Link className="small" to={`?q=${questionId}#q-${questionId}`} preventScrollReset>
        Keep this one
      </Link>
    </div>
    <ul className="choose-list">
      {choices.map((choice) => (
        <li key={choice.id}>
          <Form method="post" className="cluster spread">
            <input type="hidden" name="intent" value="swap" />
            <input type="hidden" name="questionId" value={questionId} />
            <input type="hidden" name="candidateId" value={choice.id} />
            <div className="choose-what">
              <p>{choice.stem}</p>
              {choice.about !== '' && <p className="small words muted">{choice.about}</p>}
              <div className="cluster">
                <Badge tone={choice.topic}>{SKILLS[choice.skill].name}</Badge>
                <Badge>{KIND_NAMES[choice.kind]}</Badge>
              </div>
            </div>
            <Button look="quiet" small aria-label={`Use it: ${choice.stem} ${choice.about}`}>
              Use it
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  </section>
);
