import { useFetcher } from '@remix-run/react';
import { useRef } from 'react';
import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { useEnhanced } from '#app/components/ui/enhanced.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { useDragOrder } from '#app/components/ui/use-drag-order.ts';
import { SKILLS, type SkillId } from '#app/core/question/skills.ts';

type Line = { question: { id: string; stem: string; skill: SkillId } };

/** All questions in one line each, to put them in another order. */
export const OrderList = ({ questions }: { questions: readonly Line[] }) => {
  const fetcher = useFetcher({ key: 'order' });
  const enhanced = useEnhanced();
  const list = useRef<HTMLOListElement>(null);
  useDragOrder(list, (_list, questionId, place) =>
    fetcher.submit({ intent: 'move', questionId, to: place + 1, enhanced: 1 }, { method: 'post' }),
  );
  if (questions.length < 2) return null;
  return (
    <Fold summary="Change the order">
      <ol className="order-lines" data-rows="order" ref={list}>
        {questions.map(({ question }, index) => (
          <li key={question.id} data-row={question.id}>
            {enhanced && (
              <span className="drag-handle" data-drag-handle title="Drag to move" aria-hidden="true">
                ⋮⋮
              </span>
            )}
            <span className="order-stem">
              {index + 1}. {question.stem} <span className="muted">{SKILLS[question.skill].name}</span>
            </span>
            <fetcher.Form method="post" className="review-steps" preventScrollReset>
              <input type="hidden" name="questionId" value={question.id} />
              {enhanced && <input type="hidden" name="enhanced" value="1" />}
              <Step intent="up" stem={question.stem} disabled={index === 0} />
              <Step intent="down" stem={question.stem} disabled={index === questions.length - 1} />
            </fetcher.Form>
          </li>
        ))}
      </ol>
    </Fold>
  );
};

type StepProps = { intent: 'up' | 'down'; stem: string; disabled: boolean };

const Step = ({ intent, stem, disabled }: StepProps) => (
  <Button
    name="intent"
    value={intent}
    look="quiet"
    small
    disabled={disabled}
    aria-label={`Move ${intent}: ${stem}`}
  >
    <Icon name={intent} />
  </Button>
);
