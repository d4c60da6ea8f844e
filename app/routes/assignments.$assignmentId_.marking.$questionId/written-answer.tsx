import { useFetcher } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Check, Checks } from '#app/components/ui/field.tsx';
import { Badge, Card } from '#app/components/ui/surface.tsx';
import type { Item } from '#app/core/question/question.ts';

export type WrittenAnswerProps = {
  answer: { attemptId: string; name: string; text: string; met: string[] | null };
  rubric: readonly Item[];
};

/** One student's text and the rubric to tick beside it. */
export const WrittenAnswer = ({ answer, rubric }: WrittenAnswerProps) => {
  const { attemptId, name, text, met } = answer;
  const fetcher = useFetcher();
  const saving = fetcher.state !== 'idle';
  return (
    <Card as="article" id={`answer-${attemptId}`}>
      <div className="cluster spread">
        <h2>{name}</h2>
        {met === null ? (
          <Badge tone="partly">To mark</Badge>
        ) : (
          <Badge tone="right" icon="check">
            {met.length} of {rubric.length}
          </Badge>
        )}
      </div>
      <div className="written">
        <p>{text}</p>
      </div>
      <fetcher.Form method="post" className="stack stack-s">
        <input type="hidden" name="attemptId" value={attemptId} />
        <Checks legend="What the answer does">
          {rubric.map(({ id, text: point }) => (
            <Check key={id} name="met" value={id} label={point} defaultChecked={met?.includes(id) ?? false} />
          ))}
        </Checks>
        <div aria-live="polite">
          <Button look={met === null ? 'primary' : 'quiet'} small disabled={saving}>
            {saving ? 'Saving …' : met === null ? 'Save the mark' : 'Change the mark'}
            <span className="vh"> of {name}</span>
          </Button>
        </div>
      </fetcher.Form>
    </Card>
  );
};
