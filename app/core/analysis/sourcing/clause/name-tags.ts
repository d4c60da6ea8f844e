import type { Sentence, Token } from '../../../article/article.ts';
import { ORGANIZATION_NOUNS, ROLE_NOUNS } from '../lexicon/source-words.ts';

const PARTICLE =
  /^(?:van|von|der|den|de|del|della|da|di|du|dos|la|le|bin|ibn|al|el|ter|ten|zu|y|abu|ben|st)$/;
const CAPITAL = /^\p{Lu}[\p{Ll}’']+$/u;
const TITLE_CASE = 0.6;

/**
 * The tokens with the parts of a name that the tagger took for other words made proper nouns again: "Emil Stark",
 * "Pieter van der Meer", "Abdullah al-Rashid". Same order and number. Linear.
 */
export function withNames(tokens: readonly Token[], sentences: readonly Sentence[]): Token[] {
  const mended = [...tokens];
  let at = 0;
  for (const { span } of sentences) {
    const from = at;
    while (at < tokens.length && (tokens[at]?.span[0] ?? 0) < span[1]) at++;
    if (isTitleCase(tokens, from, at)) continue;
    for (let index = from + 1; index < at; index++) {
      if (!continuesName(mended, index, at)) continue;
      const token = mended[index];
      if (token && token.tag !== 'PROPN') mended[index] = { ...token, tag: 'PROPN' };
    }
  }
  return mended;
}

const isProper = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'PROPN' && /^[\p{Lu}]|^(?:van|von|der|de|al|el)$/u.test(token.text);

function continuesName(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !isProper(before)) return false;
  const gap = token.span[0] - before.span[1];
  if (token.text === '-')
    return gap === 0 && PARTICLE.test(before.lower) && /^\p{Lu}/u.test(after?.text ?? '');
  if (gap > 1) return false;
  if (PARTICLE.test(token.text)) return leadsToName(tokens, at, to);
  if (!CAPITAL.test(token.text) || !['NOUN', 'ADJ', 'ADV', 'X'].includes(token.tag)) return false;
  const singular = token.lower.replace(/s$/, '');
  return !ROLE_NOUNS.has(singular) && !ORGANIZATION_NOUNS.has(singular) && token.lower !== 'who';
}

/** A capital follows a particle, after two more of them at most. */
function leadsToName(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 1; next < Math.min(to, at + 4); next++) {
    const token = tokens[next];
    if (!token) return false;
    if (/^\p{Lu}\p{Ll}/u.test(token.text)) return true;
    if (!PARTICLE.test(token.text) && token.text !== '-') return false;
  }
  return false;
}

/** In a headline of capitals a capital tells nothing. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let [capital, all] = [0, 0];
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.text ?? '';
    if (!/^\p{L}{4,}/u.test(word)) continue;
    all++;
    if (/^\p{Lu}/u.test(word)) capital++;
  }
  return capital > all * TITLE_CASE && all > 5;
}
