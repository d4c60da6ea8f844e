import type { KeyEntry } from './key-entries.server.ts';

/** Answers, reasons and proof, to mark by. */
export const PaperKey = ({ entries }: { entries: readonly KeyEntry[] }) => (
  <ol className="paper-questions">
    {entries.map(({ id, stem, skill, answer, explanation, rubric, model, evidence }) => (
      <li key={id} className="paper-question">
        <p className="paper-stem">{stem}</p>
        <p className="paper-answer">
          <strong>{answer}</strong> <span className="small muted">{skill}</span>
        </p>
        {rubric.length > 0 && (
          <ul>
            {rubric.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {model !== null && model !== '' && <p>A good answer: {model}</p>}
        <p>{explanation}</p>
        {evidence.map(({ text, place }) => (
          <blockquote key={`${place} ${text}`} className="paper-passage">
            {text} <cite>{place}</cite>
          </blockquote>
        ))}
      </li>
    ))}
  </ol>
);
