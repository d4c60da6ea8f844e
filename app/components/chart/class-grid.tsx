import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Verdict } from '#app/core/question/mark.ts';
import { Table } from '../ui/table.tsx';

/** `none`: not started, or not yet reached. */
export type CellState = Verdict | 'none';

const CELLS: Record<CellState, { sign: string; words: string }> = {
  right: { sign: '✓', words: 'right' },
  partly: { sign: '½', words: 'partly right' },
  wrong: { sign: '✗', words: 'wrong' },
  blank: { sign: '–', words: 'blank' },
  pending: { sign: '?', words: 'waits for your mark' },
  none: { sign: '·', words: 'not started' },
};

export type ClassGridProps = {
  caption: string;
  questions: {
    id: string;
    label: string;
    title: string;
    to?: string | undefined;
    difficulty: number | null;
  }[];
  students: {
    id: string;
    name: string;
    to?: string | undefined;
    /** One for each question, in order. */
    cells: readonly CellState[];
    /** "12 / 14", or null before there is one. */
    score: string | null;
    /** When it was submitted, or how far it is. */
    status?: ReactNode;
  }[];
};

const Cell = ({ state }: { state: CellState }) => (
  <td className={`cell cell-${state}`}>
    <span aria-hidden="true">{CELLS[state].sign}</span>
    <span className="vh">{CELLS[state].words}</span>
  </td>
);

/** Every student's answer to every question at a glance. */
export const ClassGrid = ({ caption, questions, students }: ClassGridProps) => (
  <div className="stack stack-s">
    <GridLegend />
    <Table caption={caption} hideCaption className="grid">
      <thead>
        <tr>
          <th scope="col">Student</th>
          {questions.map((question) => (
            <th key={question.id} scope="col" title={question.title}>
              {question.to === undefined ? question.label : <Link to={question.to}>{question.label}</Link>}
            </th>
          ))}
          <th scope="col" className="grid-score">
            Score
          </th>
          <th scope="col" className="grid-score">
            Handed in
          </th>
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <tr key={student.id}>
            <th scope="row">
              {student.to === undefined ? student.name : <Link to={student.to}>{student.name}</Link>}
            </th>
            {questions.map((question, index) => (
              <Cell key={question.id} state={student.cells[index] ?? 'none'} />
            ))}
            <td className="grid-score">{student.score ?? '–'}</td>
            <td className="grid-score">{student.status ?? '–'}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Class average</th>
          {questions.map((question) => (
            <td key={question.id}>
              {question.difficulty === null ? '–' : `${Math.round(question.difficulty * 100)}%`}
            </td>
          ))}
          <td colSpan={2} />
        </tr>
      </tfoot>
    </Table>
  </div>
);

export const GridLegend = () => (
  <ul className="legend" aria-label="Signs in the table">
    {Object.entries(CELLS).map(([state, { sign, words }]) => (
      <li key={state}>
        <span className={`cell cell-${state}`} aria-hidden="true">
          {sign}
        </span>
        {words}
      </li>
    ))}
  </ul>
);
