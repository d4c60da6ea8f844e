import { useParams } from '@remix-run/react';
import { isEmptyAnswer } from '#app/components/attempt/read-answer.ts';
import type { AttemptOutlet } from '#app/components/attempt/use-answers.ts';
import { QuestionNav } from '#app/components/question/question-nav.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';

type Props = { page: { number: number; answered: number[] }; outlet: AttemptOutlet };

/** All questions, answered and blank; what was answered on this page counts before the server has said so. */
export const Questions = ({ page, outlet: { answers, questionIds } }: Props) => {
  const { attemptId } = useParams();
  const questions = questionIds.map((id, index) => {
    const local = answers.local.get(id);
    const answered = local === undefined ? page.answered[index] === 1 : !isEmptyAnswer(local);
    return { to: `/attempts/${attemptId}/${index + 1}`, answered };
  });
  const done = questions.filter(({ answered }) => answered).length;
  return (
    <div className="stack stack-s questions">
      <div className="cluster spread">
        <p className="muted">
          {done} of {questions.length} answered
        </p>
        <ButtonLink look="plain" small to="../overview" relative="path">
          Overview and hand in
        </ButtonLink>
      </div>
      <QuestionNav questions={questions} current={page.number - 1} />
    </div>
  );
};
