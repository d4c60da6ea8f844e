import { Field } from '#app/components/ui/field.tsx';
import type { Span } from '#app/core/article/span.ts';
import type { Question } from '#app/core/question/question.ts';
import { SKILL_IDS, SKILLS, TOPIC_IDS, TOPICS } from '#app/core/question/skills.ts';
import { OrderRows, RubricRows, SortRows } from './item-rows.tsx';
import { OptionRows } from './option-rows.tsx';
import { SentenceRows } from './sentence-rows.tsx';

export type Errors = Readonly<Record<string, string>>;
export type EditedArticle = { text: string; sentences: readonly Span[] };
type Props = { question: Question; live: Question; article: EditedArticle; errors: Errors };

/** Everything of a question that a teacher may word anew. The input ids are those that errors link to. */
export const EditFields = ({ question, live, article, errors }: Props) => (
  <>
    <Field
      as="textarea"
      label="Question"
      name="stem"
      id="stem"
      rows={3}
      defaultValue={question.stem}
      error={errors.stem}
    />
    <Answers question={question} live={live} article={article} errors={errors} />
    <Field
      as="textarea"
      label="Why it is right"
      optional
      hint="Students read this with their result. Quote the article."
      name="explanation"
      id="explanation"
      rows={4}
      defaultValue={question.explanation}
      error={errors.explanation}
    />
    <div className="edit-pair">
      <Field as="select" label="Skill" name="skill" defaultValue={question.skill}>
        {TOPIC_IDS.map((topic) => (
          <optgroup key={topic} label={TOPICS[topic].name}>
            {SKILL_IDS.filter((id) => SKILLS[id].topic === topic).map((id) => (
              <option key={id} value={id}>
                {SKILLS[id].name}
              </option>
            ))}
          </optgroup>
        ))}
      </Field>
      <Field as="select" label="Difficulty" name="difficulty" defaultValue={question.difficulty}>
        <option value="easy">Easy</option>
        <option value="medium">Medium</option>
        <option value="hard">Hard</option>
      </Field>
    </div>
  </>
);

const Answers = ({ question, live, article, errors }: Props) => {
  switch (question.kind) {
    case 'choice':
    case 'multiple-choice':
      return <OptionRows question={question} errors={errors} />;
    case 'classify':
      return (
        <SortRows
          legends={['Groups', 'What is to be sorted', 'Belongs to']}
          question={question}
          live={live}
          errors={errors}
        />
      );
    case 'match':
      return (
        <SortRows
          legends={['Answers', 'Lines', 'Its answer']}
          question={question}
          live={live}
          errors={errors}
        />
      );
    case 'order':
      return <OrderRows question={question} errors={errors} />;
    case 'highlight':
      return <SentenceRows question={question} article={article} />;
    case 'open-answer':
      return <RubricRows question={question} errors={errors} />;
  }
};
