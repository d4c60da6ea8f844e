import { MISCONCEPTIONS } from '#app/core/question/misconceptions.ts';
import type { ItemStatistics } from '#app/core/statistics/item.ts';
import { Definition } from '../ui/definition.tsx';
import { Icon } from '../ui/icon.tsx';
import { Bar } from './bar.tsx';

export type DistractorBarsProps = {
  choosables: ItemStatistics['choosables'];
  /** Answers in all: what the bars are shares of. */
  answered: number;
};

/** How many chose each answer, the right ones marked, the confusion behind each wrong one named. */
export const DistractorBars = ({ choosables, answered }: DistractorBarsProps) => (
  <ul className="bars">
    {choosables.map(({ id, text, right, misconception, count }) => (
      <li key={id} className="bar">
        <span className="bar-text">
          {right && <Icon name="check" />}
          {right && <span className="vh">Right answer: </span>}
          {text}
        </span>
        <span className="num">
          {count} of {answered}
        </span>
        <Bar share={answered === 0 ? 0 : count / answered} tone={right ? 'right' : 'plain'} />
        {misconception !== null && (
          <div className="bar-note">
            <Definition term={MISCONCEPTIONS[misconception].name}>
              {MISCONCEPTIONS[misconception].explain}
            </Definition>
          </div>
        )}
      </li>
    ))}
  </ul>
);
