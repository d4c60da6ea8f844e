import type { Sentence, Tag, Token } from '../../../article/article.ts';

const SPEAKS = /^(?:say|says|said|told|tells|wrote|writes|added|adds|announced|argued|noted|called|calls)$/;
const MANY = /^(?:percent|people|voters|many|most|some|others|both|half|critics|majorities|all)$/;

/**
 * The tokens with the tagger's usual mistakes mended, as far as sourcing depends on them: names that look like verbs
 * ("Ted", "Cook", "Lynch"), nouns after an article ("an earlier report"), participles before a noun ("registered
 * voters") and verbs of saying after a number ("six in 10 say"). Same order and number; tokens that stay are the same
 * objects. Linear.
 */
export function retagged(tokens: readonly Token[], sentences: readonly Sentence[]): Token[] {
  const mended = [...tokens];
  let at = 0;
  for (const { span } of sentences) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.span[0] ?? 0) < span[1]) at++;
    const shouting = isTitleCase(tokens, from, at);
    for (let index = from; index < at; index++) {
      const token = mended[index];
      const tag = token && tagOf(mended, index, from, shouting);
      if (token && tag && tag !== token.tag) mended[index] = { ...token, tag };
      else if (token?.text === '-' && standsFree(tokens, index)) mended[index] = { ...token, text: '–' };
    }
    for (let index = from; index < lastWord(tokens, from, at); index++) {
      const token = mended[index];
      if (token && /^[.!?…]+$/.test(token.text)) mended[index] = { ...token, tag: 'X' };
    }
  }
  return mended;
}

/** A stop before it belongs to an abbreviation or a name ("U.S.", "D-Va.", "Yahoo!"). */
function lastWord(tokens: readonly Token[], from: number, to: number): number {
  let at = to - 1;
  while (at >= from && !/[\p{L}\d]/u.test(tokens[at]?.text ?? '')) at--;
  return at;
}

/** A hyphen between spaces is typed for a dash. */
const standsFree = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return !!before && !!token && !!after && before.span[1] < token.span[0] && token.span[1] < after.span[0];
};

/** Whether most longer words of a sentence begin with a capital, as in many headlines: then a capital tells nothing. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let [capital, all] = [0, 0];
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.text ?? '';
    if (!/^\p{L}{4,}/u.test(word)) continue;
    all++;
    if (/^\p{Lu}/u.test(word)) capital++;
  }
  return capital > all * 0.6;
}

function tagOf(tokens: readonly Token[], at: number, from: number, shouting: boolean): Tag | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return null;
  if (!shouting && /^\p{Lu}\p{Ll}/u.test(token.text) && looksVerbal(token)) {
    if (at > from && before && /^[\p{L}\d,&-]/u.test(before.text)) return 'PROPN';
    if (
      after &&
      (SPEAKS.test(after.lower) || /^[’']s$/.test(after.lower) || after.tag === 'PROPN') &&
      !/ing$/.test(token.text)
    )
      return 'PROPN';
  }
  if (token.tag === 'VERB' && before && at > from) return verbRather(tokens, at, before, token, after);
  if (
    token.tag === 'NOUN' &&
    before &&
    after &&
    /^(?:say|call|want|think|believe|support|favor|expect)$/.test(token.lower)
  ) {
    const many = before.tag === 'NUM' || MANY.test(before.lower);
    if (many && ['PRON', 'DET', 'PROPN', 'SCONJ', 'PART'].includes(after.tag)) return 'VERB';
  }
  return null;
}

const looksVerbal = (token: Token): boolean => token.tag === 'VERB' || token.tag === 'AUX';

/** Another tag for a supposed verb that stands where only a noun or an adjective can. */
function verbRather(
  tokens: readonly Token[],
  at: number,
  before: Token,
  token: Token,
  after: Token | undefined,
): Tag | null {
  const bound =
    before.tag === 'DET' || /^(?:my|your|his|her|its|our|their)$/.test(before.lower) || isPossessive(before);
  const beyond = tokens[at - 2];
  const described = before.tag === 'ADJ' || /^(?:earlier|later|previous|recent)$/.test(before.lower);
  const opened =
    bound || (described && beyond !== undefined && (beyond.tag === 'DET' || isPossessive(beyond)));
  const noun = after?.tag === 'NOUN' || after?.tag === 'PROPN';
  if (/(?:ed|en|wn)$/.test(token.lower) && token.lower !== token.lemma) {
    if (noun && (opened || before.tag === 'ADP' || before.tag === 'ADJ')) return 'ADJ';
    return (noun || after?.tag === 'ADJ') && before.text === '-' ? 'ADJ' : null;
  }
  if (/ing$/.test(token.lower)) return null;
  if (
    opened &&
    !noun &&
    !/^(?:that|those|these|this|all|both|some|each)$/.test(before.lower) &&
    before.lower !== 'her'
  )
    return 'NOUN';
  return token.lower === 'people' && after && isPossessive(after) ? 'NOUN' : null;
}

const isPossessive = (token: Token): boolean => token.tag === 'PART' && /^[’']s?$/.test(token.text);
