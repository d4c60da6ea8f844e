import { Form, useActionData, useNavigate, useParams, useRevalidator } from '@remix-run/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { lastAcknowledged } from '#app/components/attempt/acknowledged.ts';
import { isEmptyAnswer, readAnswer, sameAnswer } from '#app/components/attempt/read-answer.ts';
import { saveStateOf } from '#app/components/attempt/save-notice.tsx';
import type { AttemptOutlet } from '#app/components/attempt/use-answers.ts';
import { QuestionForm } from '#app/components/question/question-form.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { SaveStatus } from '#app/components/ui/save-status.tsx';
import type { Response } from '#app/core/question/question.ts';
import type { StudentQuestion } from '#app/core/question/student-view.ts';
import { FormProblem, type Problem } from './form-problem.tsx';
import { Questions } from './questions.tsx';

const TYPING_PAUSE = 700;

export type QuestionPageData = {
  number: number;
  question: StudentQuestion;
  value: Response | null;
  seq: number;
  open: boolean;
  editable: boolean;
  checkable: boolean;
  answered: number[];
};
type Props = { page: QuestionPageData; outlet: AttemptOutlet };

/** A question to answer. With JavaScript each change is saved at once; without, the buttons save. */
export const OpenQuestion = ({ page, outlet }: Props) => {
  const { question, number } = page;
  const { answers, questionIds } = outlet;
  const form = useRef<HTMLFormElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const [blank, setBlank] = useState(false);
  const refused = useActionData<Problem>();
  const problem = blank ? 'blank' : refused?.problem;

  const value = answers.local.has(question.id) ? (answers.local.get(question.id) ?? null) : page.value;
  const latest = useRef(value);
  latest.current = value;
  const { learn } = answers;
  const { attemptId = '' } = useParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told again only when the server has a new number
  useEffect(() => {
    learn(question.id, page.seq);
    if (lastAcknowledged(attemptId, question.id) > page.seq) revalidate();
  }, [question.id, page.seq]);

  const keep = () => {
    clearTimeout(pause.current);
    if (!form.current || !page.editable) return latest.current;
    const given = readAnswer(question, new FormData(form.current));
    if (!sameAnswer(given, latest.current)) answers.answer(question.id, given);
    latest.current = given;
    if (!isEmptyAnswer(given)) setBlank(false);
    return given;
  };
  const keeping = useRef(keep);
  keeping.current = keep;
  useEffect(() => {
    const fields = form.current;
    const now = () => void keeping.current();
    const soon = () => {
      clearTimeout(pause.current);
      pause.current = setTimeout(now, TYPING_PAUSE);
    };
    // The browser's own events: React hears no change of fields that it did not draw as inputs.
    fields?.addEventListener('change', now);
    fields?.addEventListener('input', soon);
    window.addEventListener('pagehide', now);
    return () => {
      clearTimeout(pause.current);
      fields?.removeEventListener('change', now);
      fields?.removeEventListener('input', soon);
      window.removeEventListener('pagehide', now);
    };
  }, []);
  const leave = async (event: FormEvent<HTMLFormElement>) => {
    const pressed = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    event.preventDefault();
    const given = keep();
    if (pressed?.value === 'check') {
      if (isEmptyAnswer(given)) return setBlank(true);
      if (await answers.check(question.id, given)) revalidate();
      return;
    }
    if (!pressed || pressed.value === 'stay') return;
    const next = pressed.value === 'previous' ? number - 1 : number + 1;
    navigate(next > questionIds.length || pressed.value === 'overview' ? '../overview' : `../${next}`, {
      relative: 'path',
    });
  };

  return (
    <Form method="post" ref={form} onSubmit={leave} className="stack">
      {/* What Enter presses: it keeps the answer and neither checks it nor turns the page. */}
      <button type="submit" className="vh" name="go" value="stay" tabIndex={-1} aria-hidden="true">
        Save
      </button>
      <input type="hidden" name="seq" value={page.seq + 1} />
      {problem && <FormProblem problem={problem} />}
      {!page.open && (
        <Notice tone="warning" title="This quiz has closed">
          Answers can no longer change. Hand in what you have on the overview.
        </Notice>
      )}
      <QuestionForm
        key={`${question.id} ${page.seq} ${answers.resumed}`}
        question={question}
        number={number}
        of={questionIds.length}
        response={refused?.value ?? value}
        disabled={!page.editable}
        passageHref={question.passage ? '#passage' : undefined}
        articleShown
      >
        <div className="cluster spread answer-foot">
          <SaveStatus state={saveStateOf(answers.state)} />
          {page.checkable && (
            <Button look="quiet" name="intent" value="check">
              Check my answer
            </Button>
          )}
        </div>
      </QuestionForm>
      <div className="cluster spread">
        <Button look="quiet" name="go" value="previous" disabled={number === 1}>
          <Icon name="left" />
          Previous
        </Button>
        <Button name="go" value="next">
          {number === questionIds.length ? 'To the overview' : 'Next'}
          <Icon name="right" />
        </Button>
      </div>
      <Questions page={page} outlet={outlet} />
    </Form>
  );
};
