import { ButtonLink } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';

/** What the builder did not think of. */
export const AddQuestion = ({ quizId, drafting }: { quizId: string; drafting: boolean }) => (
  <section className="card" aria-labelledby="add">
    <h2 id="add">Add a question</h2>
    <p className="muted">It takes its place at the end; move it where you want it.</p>
    <div className="cluster">
      <ButtonLink look="quiet" to={`/quizzes/${quizId}/questions/new`} data-page-key="o">
        <Icon name="plus" />
        Write one
      </ButtonLink>
      <ButtonLink look="quiet" to={`/quizzes/${quizId}/copy`}>
        <Icon name="copy" />
        Copy one from another quiz
      </ButtonLink>
      {drafting && (
        <ButtonLink look="quiet" to={`/quizzes/${quizId}/drafting`}>
          Ask the language model
        </ButtonLink>
      )}
    </div>
  </section>
);
