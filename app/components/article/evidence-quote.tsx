import type { ReactNode } from 'react';

export type EvidenceQuoteProps = {
  /** The article's exact words. */
  children: string;
  /** Leads to the words in the article. */
  href?: string | undefined;
  source?: ReactNode;
};

/** The article's own words, quoted. */
export const EvidenceQuote = ({ children, href, source }: EvidenceQuoteProps) => (
  <figure className="quote">
    <blockquote>{children}</blockquote>
    {(href !== undefined || source !== undefined) && (
      <figcaption>
        {source}
        {href !== undefined && (
          <a className="quote-link" href={href}>
            See it in the article
          </a>
        )}
      </figcaption>
    )}
  </figure>
);
