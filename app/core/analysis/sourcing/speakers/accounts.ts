import { wordsOf } from '../clause/noun-phrase.ts';
import type { Run } from '../drafts/draft.ts';
import { type Reading, tokenAt } from '../reading.ts';
import { type Entity, makeEntity } from './entity.ts';
import { readMention } from './mention.ts';
import type { Registry } from './registry.ts';

const INTRODUCED =
  /\b(?:user|account|poster|blogger|commenter|player|member|moderator|handle|profile|gamer|streamer)\b[^.,]{0,30}?\b(?:called|named|known as|who goes by|using the (?:name|handle)|under the (?:name|handle)|by the name of) [“"']?(@?[\w.-]+)/iu;
const HANDLE = /^(?:@[\w.]+|\p{L}+_[\w]+|[\p{Ll}]+\d[\w]*)$/u;
/** What an account puts up: its words are the account's. */
const POSTED = /^(?:post|tweet|comment|message|reply|thread|video|caption)$/;
const NEAR = 160;
const LEAD = 5;

/** "An account" that is "called LampMaster_7" right after. */
function goesUnder(after: string, words: string): string | null {
  const found = INTRODUCED.exec(after);
  return found && found.index <= words.length ? (found[1]?.replace(/[.,]+$/, '') ?? null) : null;
}

const accounts = new WeakMap<Registry, Entity[]>();

const isAccount = (entity: Entity): boolean => entity.name.endsWith('(unnamed account)');

/** "An account called LampMaster_7", "quietfox", "one post" of it: whoever posts under a name that is no name. */
export function accountAt(reading: Reading, registry: Registry, run: Run): Entity | null {
  const words = wordsOf(reading, run);
  const known = accounts.get(registry) ?? [];
  const before = wordsOf(reading, [Math.max(0, run[0] - LEAD), run[1]]);
  const introduced = INTRODUCED.exec(before)?.[1]?.replace(/[.,]+$/, '');
  const after = /account|user|poster|blogger|profile|handle/i.test(words)
    ? wordsOf(reading, [run[0], run[1] + LEAD])
    : '';
  const own = introduced !== undefined && words.includes(introduced) ? introduced : goesUnder(after, words);
  const handle = own ?? (HANDLE.test(words) ? words : null);
  if (handle)
    return (
      known.find((account) => account.words[0] === handle.toLowerCase()) ??
      make(reading, registry, run, handle)
    );
  const named = known.find((account) => words.toLowerCase() === account.words[0]);
  if (named) return named;
  const last = known.at(-1);
  if (!last || run[0] - last.lastMention > NEAR) return null;
  const mention = readMention(reading, run);
  const another = /^(?:one|another|a|the)\b/i.test(words) && POSTED.test(mention.head);
  return another ? last : null;
}

function make(reading: Reading, registry: Registry, run: Run, handle: string): Entity {
  const mention = { ...readMention(reading, run), role: null, plural: false, head: 'account' };
  const entity: Entity = {
    ...makeEntity(mention, 'unnamed', `${handle} (unnamed account)`, `the account ${handle}`),
    words: [handle.toLowerCase()],
    person: true,
  };
  entity.lastMention = tokenAt(reading, run[0]).text === '' ? -1 : run[1];
  registry.entities.push(entity);
  accounts.set(registry, [...(accounts.get(registry) ?? []), entity]);
  return entity;
}

/** Whether an entity stands for an account; "another" after its post is another post of the same one. */
export const ofAccount = isAccount;
