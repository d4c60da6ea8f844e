import { markId } from '#app/components/article/findings.ts';
import { capital } from '#app/components/article/voices.ts';
import { MOVES } from '#app/core/analysis/recruitment/moves.ts';
import type { DeskMessage } from './part-view.server.ts';

/** Each message that recruits: who sends it, to whom, and its moves in the order it makes them. */
export const Messages = ({ messages }: { messages: readonly DeskMessage[] }) => (
  <ul className="ledger" aria-label="Recruitment messages">
    {messages.map(({ id, label, sender, audience, moves }) => (
      <li key={id} className="ledger-entry">
        <h3>{capital(label)}</h3>
        <dl className="facts">
          <dt>Sent by</dt>
          <dd>{sender === null ? 'The article does not say' : capital(sender.name)}</dd>
          <dt>Meant for</dt>
          <dd>{audience === null ? 'The article does not say' : capital(audience.name)}</dd>
          <dt>Its moves</dt>
          <dd>{moves.length === 0 ? 'None that are clear enough to show' : 'in the order it makes them'}</dd>
        </dl>
        {moves.length > 0 && (
          <ol className="desk-moves">
            {moves.map((move) => (
              <li key={move.id}>
                <a href={`#${markId(move.id)}`}>{MOVES[move.move].name}</a>:{' '}
                <span className="words">{move.words}</span>
              </li>
            ))}
          </ol>
        )}
      </li>
    ))}
  </ul>
);
