import { classes } from '#app/components/ui/class-names.ts';
import { slice } from '#app/core/article/span.ts';
import type { LinedParagraph } from '#app/core/paper/lines.ts';

export type LinedArticleProps = {
  title: string;
  publication: string | null;
  byline: string | null;
  text: string;
  paragraphs: readonly LinedParagraph[];
};

/** Every fifth line is numbered, as in a printed exam. */
const STEP = 5;

/** The article line by line, as the key counts them. */
export const LinedArticle = ({ title, publication, byline, text, paragraphs }: LinedArticleProps) => {
  const from = [byline, publication].filter((part) => part !== null).join(' · ');
  return (
    <article className="lined">
      {paragraphs[0]?.kind !== 'title' && <h2 className="lined-title">{title}</h2>}
      {paragraphs.map(({ kind, lines }, index) => {
        const Tag = kind === 'title' ? 'h2' : kind === 'heading' ? 'h3' : 'p';
        return (
          <Tag key={lines[0]?.span[0] ?? index} className={classes('lined-part', `lined-${kind}`)}>
            {lines.map((line) => (
              <span key={line.span[0]} className="lined-line">
                <span className="lined-number" aria-hidden="true">
                  {line.number !== null && line.number % STEP === 0 ? line.number : ''}
                </span>
                {slice(text, line.span)}
              </span>
            ))}
          </Tag>
        );
      })}
      {from !== '' && <p className="lined-from">{from}</p>}
    </article>
  );
};
