import { singular } from '../clause/noun-phrase.ts';
import { DOCUMENT_NOUNS, ROLE_NOUNS } from '../lexicon/source-words.ts';
import { quoteAt, type Reading, tokenAt } from '../reading.ts';
import { ofAccount } from './accounts.ts';
import { type Entity, indefinite, makeEntity } from './entity.ts';
import type { Mention } from './mention.ts';
import { add, type Scene } from './new-entity.ts';

/** Words that stand for one of several without saying of what. */
export const ONE_OF = /^(?:one|another|first|second|third|fourth|other)$/;

const FAR = 60;

/** The last "advertisements" or "residents" before a place: what "one" is one of. */
function severalBefore(reading: Reading, before: number): { noun: string; at: number } | null {
  for (let at = before - 1; at > Math.max(0, before - FAR); at--) {
    const token = tokenAt(reading, at);
    if (token.tag !== 'NOUN' || quoteAt(reading, at) !== -1 || !token.lower.endsWith('s')) continue;
    const noun = singular(token.lower, token.lemma);
    if (noun !== token.lower && (ROLE_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun))) return { noun, at };
  }
  return null;
}

/** "Another promised", "a third listed": one more of those just spoken of. */
export function oneOfThem({ reading, registry }: Scene, mention: Mention): Entity | null {
  const before = registry.entities.filter(
    (entity) =>
      (entity.kind === 'document' || entity.kind === 'unnamed') &&
      entity.lastMention >= 0 &&
      entity.lastMention < mention.at,
  );
  const last = before.sort((a, b) => b.lastMention - a.lastMention)[0];
  if (last && ofAccount(last)) return last;
  const listed = severalBefore(reading, mention.at);
  const head = listed && !(last && last.lastMention > listed.at) ? listed.noun : last && [...last.heads][0];
  if (!head) return null;
  const called = mention.head === 'one' ? indefinite(head, false) : `${mention.phrase.toLowerCase()} ${head}`;
  const document = listed?.noun === head ? DOCUMENT_NOUNS.has(head) : last?.kind === 'document';
  const name = document ? called : `${called} (unnamed)`;
  const made = {
    ...makeEntity({ ...mention, head, plural: false }, document ? 'document' : 'unnamed', name, called),
    person: !document,
  };
  return add(registry, made);
}
