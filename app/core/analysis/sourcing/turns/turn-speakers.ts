import type { Article, Turn } from '../../../article/article.ts';
import { slice } from '../../../article/span.ts';
import { isBody } from '../clause/noun-phrase.ts';
import { TITLES } from '../lexicon/source-words.ts';
import { type Entity, makeEntity } from '../speakers/entity.ts';
import type { Mention } from '../speakers/mention.ts';
import { fullName, interviewee } from './interview.ts';

const GENERIC =
  /^(?:the )?(?:moderator|host|co-?host|interviewer|reporter|question(?:er)?|audience(?: member)?|caller|narrator|announcer|operator|presenter|anchor|chair(?:man|woman|person)?|court|judge|clerk|witness|counsel|attorney|lawyer|student|pupil|teacher|parent|speaker|voice|man|woman|boy|girl|translator|interpreter|correspondent|unidentified(?: \p{L}+)?|participant|panelist|member|official|officer|resident|doctor|nurse|patient|client|answer|guest|everyone|all|crowd)(?: (?:\d+|\p{Lu}|one|two|three))?$/iu;
/** Letters of a broadcaster or an agency, and no initials of a person: "BBC". */
const STATION = /^[B-DF-HJ-NP-TV-XZ]{3,4}$/;
const INTRODUCTION = 6000;

/** A transcript's speakers by the words that name them: "JANE DOE" and "DOE" are one. Empty for other articles. */
export function turnSpeakers(article: Article): Map<string, Entity> {
  const called = new Map<string, Entity>();
  const labels = new Set(article.turns.map((turn) => labelOf(article, turn)));
  const intro = introduction(article);
  const made: Entity[] = [];
  for (const words of [...labels].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    const speaker = speakerOf(words, intro, made);
    const known = made.find(({ name }) => name === speaker.name);
    if (!known) made.push(speaker);
    called.set(words, known ?? speaker);
  }
  return called;
}

/** The words that name a turn's speaker, as they stand there. */
export const labelOf = ({ text }: Article, turn: Turn): string => slice(text, turn.label);

/** The article's own words before the first turn. */
function introduction({ text, paragraphs, turns }: Article): string {
  const end = Math.min(turns[0]?.label[0] ?? 0, INTRODUCTION);
  const before = paragraphs.filter(({ kind, span }) => kind === 'text' && span[1] <= end);
  return before.map(({ span }) => slice(text, span)).join('\n');
}

function speakerOf(words: string, intro: string, made: readonly Entity[]): Entity {
  if (words === 'Q') return unnamed('the interviewer');
  if (words === 'A') {
    const name = interviewee(intro);
    return name ? named(name, null, 'named') : unnamed('the person interviewed');
  }
  const { name, role } = partsOf(words);
  if (GENERIC.test(name)) return unnamed(withArticle(name.toLowerCase()));
  if (STATION.test(words) || /^The /.test(name) || isBody(name)) return named(name, role, 'organization');
  const full = fullName(name, words, intro, made);
  return made.find((entity) => entity.name === full) ?? named(full, role, 'named');
}

/** "SEN. JANE DOE (D-Elm)" → Jane Doe, D-Elm; "Dr. Hale" → Hale, Dr. */
function partsOf(words: string): { name: string; role: string | null } {
  const [, front = words, more] = /^([^,(]+?)\s*(?:[,(]\s*([^)]*)\)?)?$/u.exec(words) ?? [];
  const parts = front.split(/\s+/).map(mixed);
  const titles: string[] = [];
  while (parts.length > 1 && TITLES.has((parts[0] ?? '').toLowerCase().replace(/\.$/, '')))
    titles.push(parts.shift() ?? '');
  return { name: parts.join(' '), role: more?.trim() || titles.join(' ') || null };
}

/** "JANE" → "Jane"; initials and names that have small letters stay. */
const mixed = (word: string): string =>
  word.length > 2 && word === word.toUpperCase() && !STATION.test(word)
    ? word.replace(/\p{L}+/gu, (run) => run.charAt(0) + run.slice(1).toLowerCase())
    : word;

const withArticle = (name: string): string =>
  /^the /.test(name) || /\s(?:\d+|\p{L}|one|two|three)$/u.test(name) ? name : `the ${name}`;

const named = (name: string, role: string | null, kind: 'named' | 'organization'): Entity =>
  makeEntity(mention(name, role, kind === 'named' ? 'person' : 'organization'), kind, name, name);

const unnamed = (label: string): Entity =>
  makeEntity(mention(label, null, 'person'), 'unnamed', `${label} (unnamed)`, label);

const mention = (name: string, role: string | null, hint: Mention['hint']): Mention => ({
  kind: 'name',
  name,
  head: name.split(' ').at(-1)?.toLowerCase() ?? '',
  modifiers: new Set(),
  plural: false,
  article: 'none',
  phrase: name,
  role,
  hint,
  at: 0,
});
