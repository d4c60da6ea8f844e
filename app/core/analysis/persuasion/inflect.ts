const VOWEL = /[aeiou]/;

/** Irregular forms of the plain verbs and of a few loaded ones: third person, past, participle in -ing. */
const IRREGULAR: Record<string, readonly [s: string, past: string, ing: string]> = {
  say: ['says', 'said', 'saying'],
  speak: ['speaks', 'spoke', 'speaking'],
  rise: ['rises', 'rose', 'rising'],
  fall: ['falls', 'fell', 'falling'],
  grow: ['grows', 'grew', 'growing'],
  cut: ['cuts', 'cut', 'cutting'],
  take: ['takes', 'took', 'taking'],
  sell: ['sells', 'sold', 'selling'],
  spend: ['spends', 'spent', 'spending'],
  leave: ['leaves', 'left', 'leaving'],
  flee: ['flees', 'fled', 'fleeing'],
  go: ['goes', 'went', 'going'],
  hit: ['hits', 'hit', 'hitting'],
  break: ['breaks', 'broke', 'breaking'],
  teach: ['teaches', 'taught', 'teaching'],
  mislead: ['misleads', 'misled', 'misleading'],
  slink: ['slinks', 'slunk', 'slinking'],
  spin: ['spins', 'spun', 'spinning'],
  panic: ['panics', 'panicked', 'panicking'],
  slap: ['slaps', 'slapped', 'slapping'],
};

const doubles = (verb: string): boolean => /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || verb === 'admit';

/** The forms of a verb of one or two words ("take over"): base, third person, past, -ing. */
export const verbForms = (verb: string): readonly [base: string, s: string, past: string, ing: string] => {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const irregular = IRREGULAR[head];
  if (irregular) return [verb, irregular[0] + tail, irregular[1] + tail, irregular[2] + tail];
  const y = /[^aeiou]y$/.test(head);
  const s = y ? `${head.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`;
  const stem = doubles(head) ? head + head.slice(-1) : head;
  const past = y ? `${head.slice(0, -1)}ied` : head.endsWith('e') ? `${head}d` : `${stem}ed`;
  const ing = head.endsWith('e') && !head.endsWith('ee') ? `${head.slice(0, -1)}ing` : `${stem}ing`;
  return [verb, s + tail, past + tail, ing + tail];
};

const PLURALS: Record<string, string> = {
  henchman: 'henchmen',
  crisis: 'crises',
  spokesperson: 'spokespeople',
  chaos: 'chaos',
  mayhem: 'mayhem',
  outrage: 'outrage',
  thief: 'thieves',
  propaganda: 'propaganda',
  messages: 'messages',
  deaths: 'deaths',
  anger: 'anger',
  disorder: 'disorder',
  violence: 'violence',
  teaching: 'teaching',
  enforcement: 'enforcement',
  damage: 'damage',
  criticism: 'criticism',
  opposition: 'opposition',
  control: 'control',
  series: 'series',
  'supporter of the war': 'supporters of the war',
};

/** The plural of a noun of one or more words; mass nouns stay as they are. */
export const plural = (noun: string): string => {
  if (PLURALS[noun]) return PLURALS[noun];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** "a" or "an" before a word, by its sound as far as its spelling tells. */
export const article = (word: string): 'a' | 'an' => {
  const lower = word.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return 'an';
  if (/^(?:uni(?!n)|use|user|usual|eu|one\b|once)/.test(lower)) return 'a';
  return VOWEL.test(lower[0] ?? '') ? 'an' : 'a';
};
