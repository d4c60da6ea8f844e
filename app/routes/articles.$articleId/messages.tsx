import { markId } from '#app/components/article/findings.ts';
import { capital } from '#app/components/article/voices.ts';
import type { Analysis, RecruitmentMessage } from '#app/core/analysis/finding.ts';
import { MOVES } from '#app/core/analysis/recruitment/moves.ts';
import { slice } from '#app/core/article/span.ts';
import { excerpt } from './reading-facts.ts';

export type MessagesProps = {
  text: string;
  messages: readonly RecruitmentMessage[];
  /** Those that are shown, in text order. */
  moves: Analysis['recruitment'];
};

/** Each message that recruits: who sends it, to whom, and its moves in the order it makes them. */
export const Messages = ({ text, messages, moves }: MessagesProps) => (
  <ul className="ledger" aria-label="Recruitment messages">
    {messages.map((message) => {
      const own = moves.filter(({ messageId }) => messageId === message.id);
      return (
        <li key={message.id} className="ledger-entry">
          <h3>{capital(message.label)}</h3>
          <dl className="facts">
            <dt>Sent by</dt>
            <dd>{message.sender === null ? 'The article does not say' : capital(message.sender.name)}</dd>
            <dt>Meant for</dt>
            <dd>{message.audience === null ? 'The article does not say' : capital(message.audience.name)}</dd>
            <dt>Its moves</dt>
            <dd>{own.length === 0 ? 'None that are clear enough to show' : 'in the order it makes them'}</dd>
          </dl>
          {own.length > 0 && (
            <ol className="desk-moves">
              {own.map((move) => (
                <li key={move.id}>
                  <a href={`#${markId(move.id)}`}>{MOVES[move.move].name}</a>:{' '}
                  <span className="words">{excerpt(slice(text, move.span))}</span>
                </li>
              ))}
            </ol>
          )}
        </li>
      );
    })}
  </ul>
);
