/** Links, handles (also without @: a name with _ or digits stuck on), numbers and hidden services: a recruiter's contact instructions are never repeated. */
const CONTACT =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|onion|io|me|gov|calv|[a-z]{2,4}\/)\b|[@#]\w|\bQR\b|dark ?web|password|code ?word|say the word|\bscan\b|text \d|\bcall \d|\d{3}[- ]\d{4}|secure portal|taps? a link|\p{L}_[\p{L}\d]|\b\p{L}{4,}\d+\b/iu;

/** The same sentences are asked about again and again. */
const known = new Map<string, boolean>();

/** True for words that tell how to reach a recruiter: they are never repeated. */
export const isContact = (words: string): boolean => {
  const answer = known.get(words) ?? CONTACT.test(words);
  if (known.size > 2000) known.clear();
  known.set(words, answer);
  return answer;
};
