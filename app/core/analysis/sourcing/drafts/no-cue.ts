import { type Reading, tokenAt } from '../reading.ts';

/** "The United States", "swing states that have", "300 pledged delegates", "finds itself": no words of reporting. */
export function isNoCue(reading: Reading, index: number): boolean {
  const { text, lower } = tokenAt(reading, index);
  const [before, after] = [tokenAt(reading, index - 1), tokenAt(reading, index + 1)];
  if (/^States?$/.test(text)) return true;
  if (lower === 'states' && after.lower === 'that') return isPlainVerb(tokenAt(reading, index + 2).tag);
  if (lower === 'states' && before.tag === 'ADJ') return true;
  if (lower === 'pledged' && /^delegates?$/.test(after.lower)) return true;
  return (
    /^(?:found|finds?|maintain(?:s|ed)?)$/.test(lower) &&
    /^(?:it|him|her|them|our|my)sel(?:f|ves)$/.test(after.lower)
  );
}

const isPlainVerb = (tag: string): boolean => tag === 'VERB' || tag === 'AUX';
