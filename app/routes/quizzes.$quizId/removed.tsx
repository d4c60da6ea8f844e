import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SKILLS } from '#app/core/question/skills.ts';
import type { Candidate } from './load-review.server.ts';

type NoticeProps = { question: Candidate; was: number };

/** Stands where the question stood until a moment ago. */
export const RemovedNotice = ({ question, was }: NoticeProps) => (
  <div className="review-undo" id="undo">
    <Notice live>
      <Form method="post" className="cluster spread" preventScrollReset>
        <span>Question {was} is out of the quiz.</span>
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="to" value={was} />
        <Button name="intent" value="put-back" look="quiet" small>
          Undo
        </Button>
      </Form>
    </Notice>
  </div>
);

type ListProps = { removed: Candidate[] };

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
                <p className="small muted">{SKILLS[question.skill].name}</p>
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
