import { cardId } from '#app/components/article/findings.ts';

export type SameWordsProps = { also: readonly { id: string; title: string }[] };

/** What else was found in the same words: a tap on them can lead to one card only. */
export const SameWords = ({ also }: SameWordsProps) => {
  if (also.length === 0) return null;
  return (
    <p className="small">
      <span className="muted">Also in these words: </span>
      {also.map(({ id, title }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <a href={`#${cardId(id)}`}>{title}</a>
        </span>
      ))}
    </p>
  );
};
