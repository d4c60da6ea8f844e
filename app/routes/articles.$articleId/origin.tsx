import { writeWhen } from '#app/components/ui/when.tsx';

export type OriginProps = {
  article: {
    publication: string | null;
    byline: string | null;
    publishedOn: string | null;
    link: string | null;
  };
};

/** Where the article comes from, as far as it is known. */
export const Origin = ({ article: { publication, byline, publishedOn, link } }: OriginProps) => {
  const day = publishedOn === null ? null : writeWhen(new Date(`${publishedOn}T00:00:00Z`), 'UTC', 'date');
  const known = [publication, byline, day].filter((words) => words !== null);
  if (known.length === 0 && link === null) return null;
  return (
    <div>
      {known.join(' · ')}
      {known.length > 0 && link !== null && ' · '}
      {link !== null && (
        <a href={link} rel="noreferrer">
          Where it was published
        </a>
      )}
    </div>
  );
};
