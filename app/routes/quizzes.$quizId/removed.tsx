import { Form, useFetcher } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { Field } from '#app/components/ui/field.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { REJECTIONS } from '#app/core/question/rejection.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import type { Removed } from './load-review.server.ts';

type NoticeProps = {
  question: Removed;
  was: number;
  /** The removal, while it is the last change: taking it back brings an approval back too. */
  changeId: string | undefined;
};

/** Stands where the question stood until a moment ago: a way back, and room for a reason. */
export const RemovedNotice = ({ question, was, changeId }: NoticeProps) => (
  <div className="review-undo" id="undo" tabIndex={-1}>
    <Notice live>
      <div className="stack stack-s">
        <Form method="post" className="cluster spread" preventScrollReset>
          <span>
            Question {was} is out of the quiz.
            {question.reason === '' ? ' Why? You may say so or go on.' : ` Reason: ${question.reason}.`}
          </span>
          <input type="hidden" name="questionId" value={question.id} />
          <input type="hidden" name="to" value={was} />
          <input type="hidden" name="changeId" value={changeId ?? ''} />
          <Button name="intent" value={changeId === undefined ? 'put-back' : 'undo'} look="quiet" small>
            Put it back
          </Button>
        </Form>
        <Reasons question={question} was={was} />
      </div>
    </Notice>
  </div>
);

/** One press for a reason from the list; own words beside it. */
const Reasons = ({ question, was }: Omit<NoticeProps, 'changeId'>) => {
  const fetcher = useFetcher({ key: `reason-${question.id}` });
  const enhanced = useEnhanced();
  return (
    <fetcher.Form method="post" className="stack stack-s" key={question.reason}>
      <input type="hidden" name="intent" value="reason" />
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="was" value={was} />
      {enhanced && <input type="hidden" name="enhanced" value="1" />}
      {/* The first button is the one that Enter presses: it keeps what is chosen. */}
      <div className="review-words">
        <Field
          label="In your words"
          optional
          name="words"
          id={`words-${question.id}`}
          maxLength={500}
          defaultValue={question.words}
          autoComplete="off"
        />
        <Button look="quiet" small name="rule" value={question.rule ?? ''}>
          Save
        </Button>
      </div>
      <fieldset className="cluster reasons">
        <legend className="vh">Reasons</legend>
        {REJECTIONS.map(({ id, words }, index) => (
          <Button
            key={id}
            look={question.rule === id ? 'primary' : 'quiet'}
            small
            name="rule"
            value={id}
            aria-pressed={question.rule === id}
            data-page-key={index + 1}
          >
            {enhanced && <kbd>{index + 1}</kbd>}
            {words}
          </Button>
        ))}
      </fieldset>
    </fetcher.Form>
  );
};

type ListProps = { removed: Removed[] };

/** What the teacher took out, each with a way back. */
export const RemovedList = ({ removed }: ListProps) => {
  if (removed.length === 0) return null;
  return (
    <section className="card" aria-labelledby="removed">
      <h2 id="removed">Removed ({removed.length})</h2>
      <ul className="choose-list">
        {removed.map((question) => (
          <li key={question.id}>
            <Form method="post" className="cluster spread">
              <input type="hidden" name="questionId" value={question.id} />
              <div className="choose-what">
                <p>{question.stem}</p>
                {question.about !== '' && <p className="small words muted">{question.about}</p>}
                <p className="small muted">
                  {SKILLS[question.skill].name}
                  {question.reason !== '' && `. Removed because: ${question.reason}`}
                </p>
              </div>
              <Button
                name="intent"
                value="put-back"
                look="quiet"
                small
                aria-label={`Put back: ${question.stem}`}
              >
                Put back
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
};
