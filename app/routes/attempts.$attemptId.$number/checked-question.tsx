import { evidenceHref } from '#app/components/attempt/evidence-marks.ts';
import type { AttemptOutlet } from '#app/components/attempt/use-answers.ts';
import { ResultCard } from '#app/components/question/result-card.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import type { ResultView } from '#app/core/question/result-view.ts';
import { Questions } from './questions.tsx';

type Props = { page: { number: number; answered: number[] }; result: ResultView; outlet: AttemptOutlet };

/** Practice: a question whose answer was checked, with what was right and why. */
export const CheckedQuestion = ({ page, result, outlet }: Props) => {
  const { number } = page;
  const last = number === outlet.questionIds.length;
  return (
    <div className="stack stack-l">
      <h1 className="vh">
        Question {number} of {outlet.questionIds.length}, checked
      </h1>
      <ResultCard number={number} result={result} evidenceHref={evidenceHref(number)} />
      <div className="cluster spread">
        {number > 1 ? (
          <ButtonLink look="quiet" to={`../${number - 1}`} relative="path">
            <Icon name="left" />
            Previous
          </ButtonLink>
        ) : (
          <span />
        )}
        <ButtonLink to={last ? '../overview' : `../${number + 1}`} relative="path">
          {last ? 'To the overview' : 'Next'}
          <Icon name="right" />
        </ButtonLink>
      </div>
      <Questions page={page} outlet={outlet} />
    </div>
  );
};
