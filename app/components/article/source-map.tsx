import { useId } from 'react';
import type { Analysis } from '#app/core/analysis/finding.ts';
import { Patterns, patternFill } from './patterns.tsx';
import { capital } from './voices.ts';
import { wordShares } from './word-shares.ts';

export type SourceMapProps = { text: string; analysis: Pick<Analysis, 'sources' | 'attributions'> };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const percent = (share: number): string => `${Math.round(share * 100)}%`;
/** A letter needs about this share of the strip to stand in it. */
const ROOM_FOR_LETTER = 0.035;

/** Whose words fill the article: a strip from its first word to its last, and each speaker's share. */
export const SourceMap = ({ text, analysis }: SourceMapProps) => {
  const id = useId();
  const { stretches, shares } = wordShares(text, analysis.sources, analysis.attributions);
  const order = new Map(
    shares.filter((share) => share.speaker !== null).map((share, index) => [share.speaker, index]),
  );
  const at = (offset: number) => `${((100 * offset) / Math.max(1, text.length)).toFixed(3)}%`;
  const own = shares[0]?.share ?? 1;
  return (
    <figure className="source-map">
      <svg
        className="strip"
        width="100%"
        height="56"
        role="img"
        aria-label={`The article from start to end. ${percent(own)} of its words are its own, ${percent(1 - own)} belong to ${order.size} ${order.size === 1 ? 'source' : 'sources'}. The table below has each one.`}
      >
        <Patterns id={id} />
        <rect className="strip-own" width="100%" height="56" />
        {stretches.map(({ span, speaker }) => {
          const index = order.get(speaker);
          if (index === undefined) return null;
          const width = (span[1] - span[0]) / text.length;
          return (
            <g key={span[0]}>
              <rect
                className={`speaker-${(index % 6) + 1} strip-part`}
                x={at(span[0])}
                width={at(span[1] - span[0])}
                height="56"
                fill={patternFill(id, index)}
              />
              {width > ROOM_FOR_LETTER && (
                <>
                  <circle className="strip-dot" cx={at((span[0] + span[1]) / 2)} cy="28" r="10" />
                  <text className="strip-letter" x={at((span[0] + span[1]) / 2)} y="32.5" textAnchor="middle">
                    {LETTERS[index] ?? '+'}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </svg>
      <div className="strip-ends small muted" aria-hidden="true">
        <span>First word</span>
        <span>Last word</span>
      </div>
      <table className="shares">
        <caption className="vh">Share of the article’s words, by who says them</caption>
        <thead className="vh">
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ speaker, name, share, words }) => {
            const index = order.get(speaker);
            const className = index === undefined ? 'strip-own' : `speaker-${(index % 6) + 1} strip-part`;
            const fill = index === undefined ? undefined : patternFill(id, index);
            return (
              <tr key={name}>
                <th scope="row">
                  <span className="shares-who">
                    <svg width="26" height="26" aria-hidden="true">
                      <rect className={className} width="26" height="26" rx="3" fill={fill} />
                      {index !== undefined && (
                        <>
                          <circle className="strip-dot" cx="13" cy="13" r="9" />
                          <text className="strip-letter" x="13" y="17.5" textAnchor="middle">
                            {LETTERS[index] ?? '+'}
                          </text>
                        </>
                      )}
                    </svg>
                    {capital(name)}
                  </span>
                </th>
                <td className="shares-bar">
                  <svg width="100%" height="14" aria-hidden="true">
                    <rect className={className} width={percent(share)} height="14" fill={fill} />
                  </svg>
                </td>
                <td className="num">
                  {percent(share)}
                  <span className="vh"> ({words} words)</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </figure>
  );
};
