import { shortName } from '#app/components/article/voices.ts';
import { type Analysis, SHOWN, type SourceKind, type Voice } from '#app/core/analysis/finding.ts';

type Line = { term: string; words: string };

const KINDS: [SourceKind, string, string][] = [
  ['named', 'named person', 'named people'],
  ['unnamed', 'unnamed', 'unnamed'],
  ['organization', 'organization', 'organizations'],
  ['document', 'document', 'documents'],
  ['character', 'scripted character', 'scripted characters'],
];
const VOICES: [Voice, string][] = [
  ['reporter', 'in the article’s own words'],
  ['source', 'in words of its sources'],
  ['depicted', 'in messages it describes'],
];

/** What was found, in a few lines; only what there is to say. */
export function summary(
  found: Pick<Analysis, 'sources' | 'noComment' | 'missingVoices' | 'techniques' | 'messages'>,
): Line[] {
  const kinds = KINDS.map(([kind, one, more]) =>
    counted(found.sources.filter((source) => source.kind === kind).length, one, more),
  );
  const pushing = found.techniques.filter(({ confidence }) => confidence >= SHOWN);
  const voices = VOICES.map(([voice, where]) => {
    const count = pushing.filter((finding) => finding.voice === voice).length;
    return count === 0 ? '' : `${count} ${where}`;
  });
  const senders = [
    ...new Set(found.messages.flatMap(({ sender }) => (sender === null ? [] : [sender.name]))),
  ];
  const messages = counted(found.messages.length, 'message', 'messages');
  return [
    { term: 'Sources', words: joined(kinds) || 'nobody is credited with anything' },
    { term: 'Asked, silent', words: joined(found.noComment.map(({ who }) => shortName(who))) },
    { term: 'Never heard', words: joined(found.missingVoices.map(({ who }) => who)) },
    { term: 'Persuasion', words: joined(voices) || 'none that is clear' },
    {
      term: 'Recruitment',
      words:
        messages === ''
          ? 'none'
          : senders.length === 0
            ? messages
            : `${messages}, sent by ${joined(senders)}`,
    },
  ].filter(({ words }) => words !== '');
}

const counted = (count: number, one: string, more: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : more}`;

const joined = (parts: string[]): string => parts.filter((part) => part !== '').join(', ');
