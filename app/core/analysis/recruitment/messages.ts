import type { Article } from '../../article/article.ts';
import type { RecruitmentMessage } from '../finding.ts';
import { plainText } from '../persuasion/passage.ts';
import { allAudiences, findAudience, type Party } from './audience.ts';
import type { Described } from './described.ts';
import { findSender } from './sender.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** "the leaflet", or "the second video" where the article describes several of a kind. */
const labelOf = (described: readonly Described[], at: number): string => {
  const medium = described[at]?.medium ?? 'message';
  const kin = described.filter((one) => one.medium === medium);
  const place = kin.indexOf(described[at] as Described);
  return kin.length > 1 && ORDINALS[place] ? `the ${ORDINALS[place]} ${medium}` : `the ${medium}`;
};

/** The described messages with how to call them, who sends them and whom they address. */
export const nameMessages = (
  article: Article,
  described: readonly Described[],
  senders: readonly Party[],
): RecruitmentMessage[] => {
  const plain = plainText(article.text);
  const everybody = described.length > 0 ? allAudiences(article) : [];
  return described.map(({ span }, at) => ({
    id: `m${at + 1}`,
    span,
    label: labelOf(described, at),
    sender: findSender(senders, plain, span),
    audience: findAudience(article, span, everybody),
  }));
};
