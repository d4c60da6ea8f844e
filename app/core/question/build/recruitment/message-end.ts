import type { Analysis, RecruitmentMessage } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';

/** “The Voice of the Valley replies with …”: from here on somebody else sends. */
const ANSWERS =
  /^(?:The )?(?:\p{Lu}[\p{L}’-]*(?: (?:of|the|de|in|for))* )+(?:repl(?:ies|ied)|answer(?:s|ed)|respond(?:s|ed)|counter(?:s|ed)|retort(?:s|ed))\b/u;

const endOf = (text: string, { sentences }: Analysis, { span, sender }: RecruitmentMessage): number =>
  sentences.find(
    ([start, end]) =>
      span[0] < start &&
      start < span[1] &&
      ANSWERS.test(text.slice(start, end)) &&
      !(sender && text.slice(start, start + 60).includes(sender.name)),
  )?.[0] ?? span[1];

/** Messages that end where another sender answers; what stands after it is no move of theirs. */
export const withOwnEnds = (text: string, analysis: Analysis): Analysis => {
  const messages = analysis.messages.map((message) => ({
    ...message,
    span: [message.span[0], endOf(text, analysis, message)] as const,
  }));
  return {
    ...analysis,
    messages,
    recruitment: analysis.recruitment.filter(({ messageId, span }) => {
      const message = messages.find(({ id }) => id === messageId);
      return !message || contains(message.span, span);
    }),
  };
};
