import { Form } from '@remix-run/react';
import { Button } from '#app/components/ui/button.tsx';
import { Fold } from '#app/components/ui/definition.tsx';
import { Field } from '#app/components/ui/field.tsx';

type Data = {
  quiz: { id: string; title: string; seed: string; questions: number; wording: 'younger' | 'older' };
  article: { id: string };
  publications: unknown[];
};

/** `typed`: a name that was refused. */
type Props = { data: Data; typed: string | undefined };

/** What concerns the quiz as a whole and is seldom needed. */
export const QuizTools = ({ data: { quiz, article, publications }, typed }: Props) => (
  <section className="card" aria-labelledby="tools">
    <h2 id="tools">This quiz</h2>
    <Form method="post" className="stack" preventScrollReset key={typed ?? quiz.title}>
      <input type="hidden" name="intent" value="rename" />
      <Field label="Name" name="title" id="title" maxLength={200} defaultValue={typed ?? quiz.title} />
      <div>
        <Button look="quiet">Rename</Button>
      </div>
    </Form>
    <Fold summary="Build another quiz from this article">
      <Form method="post" action={`/articles/${article.id}/quizzes`} className="stack">
        <p className="muted small">
          Another number draws other questions; the same number builds the same quiz again. This quiz stays as
          it is: you built it with number {quiz.seed}.
        </p>
        <Field
          label="Seed"
          name="seed"
          optional
          hint="Left empty, it is another one each time."
          maxLength={60}
          autoComplete="off"
        />
        <Field
          label="Questions"
          name="questions"
          type="number"
          min={4}
          max={24}
          defaultValue={quiz.questions}
        />
        <Field as="select" label="Students" name="wording" defaultValue={quiz.wording}>
          <option value="older">About 14 to 18 years old</option>
          <option value="younger">About 11 to 13 years old</option>
        </Field>
        <div>
          <Button>Build the quiz</Button>
        </div>
      </Form>
    </Fold>
    {publications.length === 0 && (
      <Fold summary="Delete this quiz">
        <Form method="post" className="stack">
          <p className="muted small">The draft goes with all its questions. The article stays.</p>
          <div>
            <Button name="intent" value="delete" look="danger">
              Delete the quiz
            </Button>
          </div>
        </Form>
      </Fold>
    )}
  </section>
);
