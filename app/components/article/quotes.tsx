import type { Evidence } from '#app/core/question/question.ts';
import { EvidenceQuote } from './evidence-quote.tsx';

export type QuotesProps = {
  evidence: readonly Evidence[];
  /** Shown already, so not again. */
  except: Evidence | null;
  hrefOf?: ((evidence: Evidence) => string) | undefined;
};

/** The article's words that prove an answer. */
export const Quotes = ({ evidence, except, hrefOf }: QuotesProps) => (
  <>
    {evidence
      .filter(({ span }) => span.join() !== except?.span.join())
      .map((one) => (
        <EvidenceQuote key={one.span.join('-')} href={hrefOf?.(one)}>
          {one.text}
        </EvidenceQuote>
      ))}
  </>
);
