import type { Article } from '../../article/article.ts';
import type { RecruitmentMessage } from '../finding.ts';
import { labelMessages } from '../message-label.ts';
import { plainText } from '../persuasion/passage.ts';
import { allAudiences, findAudience, type Party } from './audience.ts';
import type { Described } from './described.ts';
import { findSender } from './sender.ts';

/** The described messages with how to call them, who sends them and whom they address. */
export const nameMessages = (
  article: Article,
  described: readonly Described[],
  senders: readonly Party[],
): RecruitmentMessage[] => {
  const plain = plainText(article.text);
  const everybody = described.length > 0 ? allAudiences(article) : [];
  const labels = labelMessages(described.map(({ called }) => called));
  return described.map(({ span }, at) => ({
    id: `m${at + 1}`,
    span,
    label: labels[at] ?? 'the message',
    sender: findSender(senders, plain, span),
    audience: findAudience(article, span, everybody),
  }));
};
