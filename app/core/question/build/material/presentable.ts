import type { Analysis, LedgerSource, NoComment, RecruitmentMessage } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';
import { withOwnEnds } from '../recruitment/message-end.ts';
import { bodyName, personName, shortened } from './called.ts';
import {
  casedAsIn,
  isCutOut,
  isGuessedKin,
  isHalfName,
  isPresentable,
  isSomebody,
  isSpeaker,
} from './parties.ts';

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

/** “the message” beside posts and leaflets is the first one. */
const firstOf = (message: RecruitmentMessage, at: number, all: readonly RecruitmentMessage[]) =>
  at === 0 && all.length > 1 && message.label === 'the message'
    ? { ...message, label: 'the first message' }
    : message;

/** How a question calls a source: its full name without a title, written as inside a sentence. */
const called = (text: string, { kind, label }: LedgerSource): string => {
  if (kind === 'named') return casedAsIn(text, personName(text, label));
  return casedAsIn(text, kind === 'organization' ? bodyName(text, shortened(label)) : label);
};

/** Without the parties that a question could not name, and with the others’ names as a sentence writes them. */
export const presentable = (text: string, whole: Analysis): Analysis => {
  const analysis = withOwnEnds(text, whole);
  const body = analysis.paragraphs.filter(({ kind }) => kind === 'text');
  const inBody = ({ introduced }: LedgerSource): boolean =>
    introduced.length === 0 ||
    introduced.some((span) => body.some((paragraph) => contains(paragraph.span, span)));
  return {
    ...analysis,
    sources: analysis.sources
      .filter(
        ({ label, kind }) =>
          isSpeaker(label) &&
          !isCutOut(text, label) &&
          !isHalfName(text, label) &&
          !isGuessedKin(text, label) &&
          (kind !== 'unnamed' || isSomebody(label)),
      )
      .filter(inBody)
      .map((source) => ({ ...source, label: called(text, source) })),
    missingVoices: analysis.missingVoices.filter(({ who }) => isSpeaker(who) && !isCutOut(text, who)),
    noComment: analysis.noComment
      .filter(({ who }) => isPresentable(who))
      .map((one) => whoseOffice(text, { ...one, who: personName(text, bodyName(text, shortened(one.who))) })),
    messages: analysis.messages.map(withParties).map(firstOf),
  };
};
