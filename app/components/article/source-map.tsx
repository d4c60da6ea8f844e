import { useId } from 'react';
import { Patterns, patternFill, SHOWN_SPEAKERS } from './patterns.tsx';
import { capital } from './voices.ts';
import type { Share, WordShares } from './word-shares.ts';

export type SourceMapProps = WordShares & {
  /** Of the text, in characters. */
  length: number;
};

const LETTERS = 'ABCDEF';
const HEIGHT = 56;
/** A letter needs about this share of the strip to stand in it: anywhere, and on a wide strip. */
const ROOM_FOR_LETTER = 0.06;
const ROOM_ON_WIDE = 0.02;

const percent = (share: number): string => (share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`);

/** Whose words fill the article: a strip from its first word to its last, and each source's share. */
export const SourceMap = ({ length, stretches, shares }: SourceMapProps) => {
  const id = useId();
  const own = shares.find(({ speaker }) => speaker === null)?.share ?? 1;
  const speakers = shares.filter(({ speaker }) => speaker !== null);
  const shown = speakers.slice(0, SHOWN_SPEAKERS);
  const others = speakers.slice(SHOWN_SPEAKERS);
  const othersShare = others.reduce((sum, { share }) => sum + share, 0);
  const most = Math.max(shown[0]?.share ?? 0, othersShare);
  const sources = speakers.length === 1 ? 'one source' : `${speakers.length} sources`;
  const summary =
    speakers.length === 0
      ? 'All of the words are the article’s own.'
      : `${percent(own)} of the words are the article’s own, ${percent(1 - own)} belong to ${sources}.`;
  return (
    <figure className="source-map">
      <figcaption>{summary}</figcaption>
      <Strip id={id} length={length} stretches={stretches} speakers={speakers} summary={summary} />
      <div className="strip-ends small muted" aria-hidden="true">
        <span>First word</span>
        <span>Last word</span>
      </div>
      <ul className="shares" aria-label="Share of the article’s words">
        {shown.map((share, index) => (
          <ShareRow key={share.speaker} id={id} index={index} share={share} most={most} />
        ))}
        {others.length > 0 && (
          <ShareRow
            id={id}
            index={SHOWN_SPEAKERS}
            share={{
              name: others.length === 1 ? (others[0]?.name ?? '') : `${others.length} others`,
              share: othersShare,
            }}
            most={most}
            names={others.length === 1 ? undefined : others.map(({ name }) => name).join(', ')}
          />
        )}
      </ul>
    </figure>
  );
};

type StripProps = {
  id: string;
  length: number;
  stretches: WordShares['stretches'];
  speakers: Share[];
  summary: string;
};

const Strip = ({ id, length, stretches, speakers, summary }: StripProps) => {
  const at = (offset: number) => `${((100 * offset) / Math.max(1, length)).toFixed(3)}%`;
  return (
    <svg
      className="strip"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={`The article from start to end. ${summary} The list below has each one.`}
    >
      <Patterns id={id} />
      <rect className="strip-own" width="100%" height={HEIGHT} />
      {stretches.map(({ span: [start, end], speaker }) => {
        if (speaker === null) return null;
        const index = Math.min(
          SHOWN_SPEAKERS,
          speakers.findIndex((share) => share.speaker === speaker),
        );
        const width = (end - start) / length;
        const letter = LETTERS[index];
        const middle = at((start + end) / 2);
        return (
          <g key={start}>
            <rect
              className={`strip-part speaker-${index + 1}`}
              x={at(start)}
              width={at(end - start)}
              height={HEIGHT}
              fill={patternFill(id, index)}
            />
            {letter !== undefined && width > ROOM_ON_WIDE && (
              <g className={width > ROOM_FOR_LETTER ? undefined : 'strip-wide'}>
                <circle className="strip-dot" cx={middle} cy={HEIGHT / 2} r="9" />
                <text className="strip-letter" x={middle} y={HEIGHT / 2 + 4.5} textAnchor="middle">
                  {letter}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </svg>
  );
};

type ShareRowProps = {
  id: string;
  index: number;
  share: Pick<Share, 'name' | 'share'>;
  most: number;
  names?: string | undefined;
};

const ShareRow = ({ id, index, share: { name, share }, most, names }: ShareRowProps) => {
  const fill = { className: `strip-part speaker-${index + 1}`, fill: patternFill(id, index) };
  return (
    <li className="bar">
      <span className="shares-who">
        <svg width="24" height="24" aria-hidden="true">
          <rect {...fill} width="24" height="24" rx="3" />
          {LETTERS[index] !== undefined && (
            <>
              <circle className="strip-dot" cx="12" cy="12" r="8.5" />
              <text className="strip-letter" x="12" y="16.5" textAnchor="middle">
                {LETTERS[index]}
              </text>
            </>
          )}
        </svg>
        {capital(name)}
      </span>
      <span className="num">{percent(share)}</span>
      <svg width="100%" height="12" aria-hidden="true">
        <rect {...fill} width={`${Math.max(0.5, (100 * share) / most).toFixed(1)}%`} height="12" />
      </svg>
      {names !== undefined && <span className="bar-note">{names}</span>}
    </li>
  );
};
