import type { Analysis, LedgerSource, NoComment, RecruitmentMessage } from '../../analysis/finding.ts';
import { contains } from '../../article/span.ts';
import { casedAsIn, isCutOut, isPresentable, isSpeaker } from './parties.ts';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** “Varnholt” asked in “Varnholt’s military did not respond” is Varnholt’s military. */
const whoseOffice = (text: string, one: NoComment): NoComment => {
  const words = text.slice(...one.span);
  const office = new RegExp(
    `${escaped(one.who)}[’']s(?: \\p{Ll}+)?(?= (?:did|has|had|was|could|would|declined|refused))`,
    'u',
  ).exec(words);
  return office ? { ...one, who: office[0] } : one;
};

/** A sender is introduced before its message ends; whoever comes later sent something else. */
const withParties = (message: RecruitmentMessage): RecruitmentMessage => {
  const { sender, audience } = message;
  const isSender = sender && isPresentable(sender.name) && sender.span[0] < message.span[1];
  return {
    ...message,
    sender: isSender ? sender : null,
    audience: audience && isPresentable(audience.name) ? audience : null,
  };
};

/** Without the parties that a question could not name, and with the others’ names as a sentence writes them. */
export const presentable = (text: string, analysis: Analysis): Analysis => {
  const body = analysis.paragraphs.filter(({ kind }) => kind === 'text');
  const inBody = ({ introduced }: LedgerSource): boolean =>
    introduced.length === 0 ||
    introduced.some((span) => body.some((paragraph) => contains(paragraph.span, span)));
  return {
    ...analysis,
    sources: analysis.sources
      .filter((source) => isSpeaker(source.label) && !isCutOut(text, source.label) && inBody(source))
      .map((source) => ({ ...source, label: casedAsIn(text, source.label) })),
    missingVoices: analysis.missingVoices.filter(({ who }) => isPresentable(who) && !isCutOut(text, who)),
    noComment: analysis.noComment
      .filter(({ who }) => isPresentable(who))
      .map((one) => whoseOffice(text, one)),
    messages: analysis.messages.map(withParties),
  };
};
