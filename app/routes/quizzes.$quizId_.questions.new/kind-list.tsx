import { Link } from '@remix-run/react';
import { KIND_IDS, KIND_NAMES } from '#app/core/question/kind-names.ts';
import type { KindId } from '#app/core/question/question.ts';

const WHAT: Record<KindId, string> = {
  choice: 'Three or four options, one right answer.',
  'multiple-choice': 'Several options are right; ticking all of them earns nothing.',
  classify: 'Each line goes into one of a few groups.',
  match: 'Each line gets one of the answers, such as a speaker.',
  order: 'Three lines or more go into the right order.',
  highlight: 'Students mark sentences in the article itself.',
  'open-answer': 'A few sentences of their own; you mark them by points.',
};

/** The kinds of question to choose from. */
export const KindList = ({ quizId }: { quizId: string }) => (
  <ul className="stack">
    {KIND_IDS.map((kind) => (
      <li key={kind} className="card stack stack-s">
        <h2>
          <Link to={`/quizzes/${quizId}/questions/new?kind=${kind}`}>{KIND_NAMES[kind]}</Link>
        </h2>
        <p className="muted">{WHAT[kind]}</p>
      </li>
    ))}
  </ul>
);
