import { type Span, slice } from '../../article/span.ts';
import type { Quotation, SourceKind, Stake, Voice } from '../finding.ts';
import { TECHNIQUES } from '../persuasion/techniques.ts';
import { MOVES } from '../recruitment/moves.ts';
import type { Change, FindingKey } from './change.ts';

/** What a change did, in a few words, and the article's words that it is about ('' when it is about a source). */
export type ChangeWords = { what: string; words: string };

const VOICE: Record<Voice, string> = {
  reporter: 'the article’s own words',
  source: 'a source’s words',
  depicted: 'a described message',
};
const QUOTATION: Record<Quotation, string> = {
  direct: 'quotation',
  mixed: 'part quotation',
  indirect: 'reported claim',
};
const KIND: Record<SourceKind, string> = {
  named: 'a named person',
  unnamed: 'an unnamed person',
  organization: 'an organization',
  document: 'a document',
  character: 'a scripted character',
};
const STAKE: Record<Stake, string> = {
  'self-interested': 'has a stake',
  independent: 'is independent',
  unclear: 'has an unclear stake',
};

const LONGEST = 90;

const excerpt = (text: string, span: Span): string => {
  const words = slice(text, span).replace(/\s+/g, ' ');
  return words.length <= LONGEST
    ? words
    : `${words.slice(0, Math.max(1, words.lastIndexOf(' ', LONGEST)))} …`;
};

const nameOf = (key: FindingKey): string => {
  if (key.layer === 'persuasion') return TECHNIQUES[key.label].name;
  if (key.layer === 'recruitment') return MOVES[key.label].name;
  return key.layer === 'silence' ? 'Asked, but did not answer' : `Words of ${key.speaker}`;
};

/** For the list of what a teacher changed: "Took out: Loaded language" and the words. */
export function describeChange(change: Change, text: string): ChangeWords {
  switch (change.type) {
    case 'accept':
      return { what: `Checked: ${nameOf(change.finding)}`, words: excerpt(text, change.finding.span) };
    case 'reject':
      return { what: `Took out: ${nameOf(change.finding)}`, words: excerpt(text, change.finding.span) };
    case 'relabel-technique':
      return {
        what: `${nameOf(change.finding)} became ${TECHNIQUES[change.label].name}, ${VOICE[change.voice]}`,
        words: excerpt(text, change.finding.span),
      };
    case 'relabel-move':
      return {
        what: `${nameOf(change.finding)} became ${MOVES[change.label].name}`,
        words: excerpt(text, change.finding.span),
      };
    case 'relabel-attribution':
      return {
        what: `Given to ${change.speaker.name} (${QUOTATION[change.quotation]})`,
        words: excerpt(text, change.finding.span),
      };
    case 'add-technique':
      return {
        what: `Added: ${TECHNIQUES[change.label].name}, ${VOICE[change.voice]}`,
        words: excerpt(text, change.span),
      };
    case 'add-move':
      return { what: `Added: ${MOVES[change.label].name}`, words: excerpt(text, change.span) };
    case 'add-attribution':
      return { what: `Added: words of ${change.speaker.name}`, words: excerpt(text, change.content) };
    case 'add-silence':
      return { what: `Added: ${change.who} did not answer`, words: excerpt(text, change.span) };
    case 'rename-source':
      return { what: `${change.source.name} is called ${change.name}`, words: '' };
    case 'merge-sources':
      return { what: `${change.source.name} and ${change.into.name} are one source`, words: '' };
    case 'set-kind':
      return { what: `${change.source.name} is ${KIND[change.kind]}`, words: '' };
    case 'set-role':
      return {
        what:
          change.role === null
            ? `${change.source.name} has no role`
            : `${change.source.name} has the role “${change.role}”`,
        words: '',
      };
    case 'set-stake':
      return { what: `${change.source.name} ${STAKE[change.stake]}`, words: '' };
  }
}
