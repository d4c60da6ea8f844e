import type { Span } from '../../article/span.ts';
import {
  clauseEnd,
  clauseFollows,
  nothingFollows,
  objectEnd,
  skipAddressee,
  startsWh,
} from './complement.ts';
import type { Draft, Form, Run } from './draft.ts';
import {
  CLAUSE_VERBS,
  INFINITIVE_VERBS,
  MEASURE_VERBS,
  OBJECT_VERBS,
  QUOTE_VERBS,
  SOMETIMES_CLAUSE,
} from './lexicon/cue-verbs.ts';
import { SETTING_WORDS } from './lexicon/cue-words.ts';
import { wholeQuotation } from './quoted.ts';
import {
  type Clause,
  isComma,
  isNominal,
  isVerb,
  quoteAt,
  type Reading,
  spanOf,
  tokenAt,
} from './reading.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroups } from './verb-group.ts';

type Scene = { reading: Reading; clause: Clause; group: VerbGroup; subject: Run | null };

/** All attributions of one sentence that a cue verb outside quotation marks makes. */
export function sentenceAttributions(reading: Reading, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  let main: Run | null = null;
  for (const group of verbGroups(reading, clause)) {
    if (group.form === 'infinitive' || reduced(reading, clause, group)) continue;
    const inverted = invertedSubject(reading, clause, group);
    const own: Run | null = inverted ?? ownSubject(reading, clause, group, main);
    if (own && group.form === 'finite') main = own;
    const draft = attributionOf({ reading, clause, group, subject: own }, inverted !== null);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "videos aimed at students", "by calling": a participle that only describes a noun or follows a preposition reports nothing. */
function reduced(reading: Reading, clause: Clause, group: VerbGroup): boolean {
  const before = tokenAt(reading, group.first - 1);
  const token = tokenAt(reading, group.verb);
  if (group.form === 'participle') return before.tag === 'ADP';
  const next = tokenAt(reading, group.verb + 1);
  const afterNoun = isNominal(before) && before.tag !== 'PRON' && group.first === group.verb;
  if (afterNoun && next.lower === 'by' && /(?:ed|en|wn|rd|id|ht|de)$/.test(token.lower)) return true;
  if (
    /^(?:call|name|title|dub)$/.test(group.lemma) &&
    /ed$/.test(token.lower) &&
    (before.tag === 'NOUN' || quoteAt(reading, group.first - 1) !== -1) &&
    /^(?:PROPN|NOUN)$/.test(next.tag)
  )
    return true;
  if (
    /^(?:asked|pressed)$/.test(token.lower) &&
    /^(?:when|if|,)$/.test(before.lower) &&
    /^(?:about|how|whether|why|what|if|on|by)$/.test(tokenAt(reading, group.verb + 1).lower)
  )
    return true;
  if (
    group.first !== group.verb ||
    !/(?:ed|en|wn)$/.test(token.lower) ||
    !isNominal(before) ||
    before.tag === 'PRON'
  )
    return false;
  const after = tokenAt(reading, group.verb + 1);
  if (after.tag !== 'ADP' || after.lower === 'that') return false;
  for (let at = group.first - 1; at >= clause.from; at--) {
    const left = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || isComma(left) || left.tag === 'CCONJ' || left.tag === 'SCONJ')
      return false;
    if (isVerb(left)) return true;
  }
  return false;
}

function ownSubject(reading: Reading, clause: Clause, group: VerbGroup, main: Run | null): Run | null {
  if (group.form === 'participle') {
    const before = tokenAt(reading, group.first - 1);
    if (isNominal(before)) return subjectBefore(reading, group.first, clause.from);
    return main ?? firstSubject(reading, clause, group.first);
  }
  const before = tokenAt(reading, group.first - 1);
  const joined =
    before.tag === 'CCONJ' || (isComma(before) && tokenAt(reading, group.first - 2).tag === 'CCONJ');
  if (joined) return main ?? firstSubject(reading, clause, group.first);
  return subjectBefore(reading, group.first, clause.from);
}

/** The subject of the sentence's first finite verb. */
function firstSubject(reading: Reading, clause: Clause, before: number): Run | null {
  for (let at = clause.from + 1; at < before; at++) {
    const token = tokenAt(reading, at);
    if (quoteAt(reading, at) !== -1 || !isVerb(token) || /ing$/.test(token.lower)) continue;
    const subject = subjectBefore(reading, at, clause.from);
    if (subject) return subject;
  }
  return null;
}

/** “…,” said Maria Lopez. — or: …, said Maria Lopez. */
function invertedSubject(reading: Reading, clause: Clause, group: VerbGroup): Run | null {
  if (!QUOTE_VERBS.has(group.lemma) || group.form !== 'finite' || group.first !== group.verb) return null;
  const before = group.first - 1;
  const afterQuote = before >= clause.from && quoteAt(reading, before) !== -1;
  const afterComma = isComma(tokenAt(reading, before)) && before - clause.from > 2;
  if (!afterQuote && !afterComma) return null;
  const subject = subjectAfter(reading, group.last + 1, clause.to);
  if (!subject) return null;
  if (afterQuote) return subject;
  if (SETTING_WORDS.has(tokenAt(reading, subject[0]).lower) || /^(?:tell|ask|urge)$/.test(group.lemma))
    return null;
  if (hasVerb(reading, subject)) return null;
  const next = tokenAt(reading, subject[1] + 1);
  return subject[1] + 1 >= clause.to || isComma(next) || /^[.;]$/.test(next.text) ? subject : null;
}

const hasVerb = (reading: Reading, [first, last]: Run): boolean => {
  for (let at = first; at <= last; at++) {
    if (/^(?:who|which|whose|that)$/.test(tokenAt(reading, at).lower)) return false;
    if (isVerb(tokenAt(reading, at)) && quoteAt(reading, at) === -1) return true;
  }
  return false;
};

function attributionOf(scene: Scene, inverted: boolean): Draft | null {
  const { reading, clause, group, subject } = scene;
  if (group.form === 'passive') return passive(scene);
  const start = skipAddressee(
    reading,
    group.lemma,
    inverted && subject ? subject[1] + 1 : group.last + 1,
    clause.to,
  );
  return (
    quoteLeft(scene, start, inverted) ??
    (inverted ? postposed(scene, start) : null) ??
    quoteRight(scene, start) ??
    clauseRight(scene, start) ??
    (inverted ? null : postposed(scene, start)) ??
    objectRight(scene)
  );
}

function quoteLeft(scene: Scene, start: number, inverted: boolean): Draft | null {
  const { reading, clause, group, subject } = scene;
  if (!subject || !QUOTE_VERBS.has(group.lemma) || group.form === 'participle') return null;
  const edge = (inverted ? group.first : Math.min(subject[0], group.first)) - 1;
  const index = edge >= clause.from ? quoteAt(reading, edge) : -1;
  const quote = reading.quotes[index];
  if (!quote || index === quoteAt(reading, edge + 1)) return null;
  if (!/[,.?!—–…-]["”’']$/.test(reading.text.slice(quote.span[0], quote.span[1]))) return null;
  const content = openedOutside(reading, clause, index) ?? wholeQuotation(reading, index);
  const next = resumed(reading, start, clause.to);
  return draft(scene, 'quote', next ? [...content, next] : content, 0.97);
}

/** The board “will publish it,” she said: the reporter's words before the quotation belong to the content. */
function openedOutside(reading: Reading, clause: Clause, index: number): Span[] | null {
  const quote = reading.quotes[index];
  const first = tokenAt(reading, clause.from);
  if (!quote || first.span[0] >= quote.span[0] || quoteAt(reading, clause.from) !== -1) return null;
  for (let at = clause.from; at < clause.to && tokenAt(reading, at).span[0] < quote.span[0]; at++) {
    if (tokenAt(reading, at).text === ':') return null;
  }
  const inner = reading.text.slice(quote.span[0] - 3, quote.span[0]);
  return /[,:]\s*$/.test(inner) ? null : [[first.span[0], quote.span[1]]];
}

/** “…,” he said, “and the rest”: the quotation after the cue goes on with the one before it. */
function resumed(reading: Reading, start: number, to: number): Span | null {
  let at = isComma(tokenAt(reading, start)) ? start + 1 : start;
  if (/^(?:when|as|while|in|at|during|after|before|on|of)$/.test(tokenAt(reading, at).lower)) {
    while (at < to && at < start + 14 && !isComma(tokenAt(reading, at))) at++;
    at++;
  }
  const index = at < to ? quoteAt(reading, at) : -1;
  return index === -1 ? null : (reading.quotes[index]?.span ?? null);
}

function quoteRight(scene: Scene, start: number): Draft | null {
  const { reading, clause, group } = scene;
  if (!QUOTE_VERBS.has(group.lemma) && !OBJECT_VERBS.has(group.lemma) && !CLAUSE_VERBS.has(group.lemma))
    return null;
  const mark = tokenAt(reading, start);
  const open = isComma(mark) || mark.text === ':' ? start + 1 : start;
  const index = open < clause.to ? quoteAt(reading, open) : -1;
  const quote = reading.quotes[index];
  if (index === -1 || !quote || quoteAt(reading, open - 1) === index) return null;
  let last = open;
  while (last + 1 < reading.tokens.length && quoteAt(reading, last + 1) === index) last++;
  const rest = tokenAt(reading, last + 1);
  const onwards =
    last + 1 < clause.to &&
    !/[.?!,]["”’']$/.test(reading.text.slice(quote.span[0], quote.span[1])) &&
    !isComma(rest) &&
    !/^[.;:)]$/.test(rest.text) &&
    rest.tag !== 'CCONJ';
  if (!onwards || open !== start) return draft(scene, 'quote', wholeQuotation(reading, index), 0.95);
  const end = clauseEnd(reading, last, clause.to, 'clause');
  return draft(scene, 'quote', [spanOf(reading, open, end)], 0.9);
}

function clauseRight(scene: Scene, start: number): Draft | null {
  const { reading, clause, group } = scene;
  const next = tokenAt(reading, start);
  const speaks = CLAUSE_VERBS.has(group.lemma) || SOMETIMES_CLAUSE.has(group.lemma);
  if (start >= clause.to) return null;
  if (next.lower === 'to' && INFINITIVE_VERBS.has(group.lemma)) {
    return draft(
      scene,
      'infinitive',
      [spanOf(reading, start, clauseEnd(reading, start, clause.to, 'infinitive'))],
      0.7,
    );
  }
  const that = isComplementizer(reading, start);
  if (!(speaks || that) || group.particle) return null;
  const asks = startsWh(reading, start);
  const strong =
    CLAUSE_VERBS.has(group.lemma) && !SOMETIMES_CLAUSE.has(group.lemma) && !OBJECT_VERBS.has(group.lemma);
  const clausal =
    that || asks || (strong && saysSomething(reading, start)) || clauseFollows(reading, start, clause.to);
  if (!clausal || !scene.subject) return null;
  return draft(
    scene,
    'clause',
    [spanOf(reading, start, clauseEnd(reading, start, clause.to, 'clause'))],
    that ? 0.92 : 0.88,
  );
}

/** "that" with a clause after it, not "that" for a thing. */
const isComplementizer = (reading: Reading, at: number): boolean =>
  tokenAt(reading, at).lower === 'that' && !isStop2(reading, at + 1) && !isVerb(tokenAt(reading, at + 1));

const isStop2 = (reading: Reading, at: number): boolean => /^[.,;:?!]$/.test(tokenAt(reading, at).text);

const saysSomething = (reading: Reading, at: number): boolean => {
  const token = tokenAt(reading, at);
  if (/^(?:for|as|of|about|so|goodbye|hello|thanks)$/.test(token.lower)) return false;
  return isNominal(token) || ['DET', 'ADJ', 'SCONJ'].includes(token.tag);
};

/** …, he said. — content stands before the cue, and after it where it only interrupts. */
function postposed(scene: Scene, start: number): Draft | null {
  const { reading, clause, group, subject } = scene;
  if (!subject || !CLAUSE_VERBS.has(group.lemma) || group.form === 'participle') return null;
  const head = Math.min(subject[0], group.first);
  const tail = Math.max(subject[1], group.last) + 1;
  if (!nothingFollows(reading, tail, clause.to) && start < clause.to && !isComma(tokenAt(reading, tail)))
    return null;
  if (head - 1 > clause.from && isComma(tokenAt(reading, head - 1))) {
    const begin = contentStart(reading, clause.from, head - 2);
    if (
      /^(?:when|that|who|which|because|and|but|where)$/.test(tokenAt(reading, head - 2).lower) &&
      isComma(tokenAt(reading, start))
    ) {
      return draft(scene, 'clause', [spanOf(reading, start + 1, clause.to - 1)], 0.8);
    }
    if (!hasWords(reading, begin, head - 2)) return null;
    const spans: Span[] = [spanOf(reading, begin, head - 2)];
    const comma = tokenAt(reading, start);
    const rest = start + 1;
    if (
      isComma(comma) &&
      rest < clause.to - 1 &&
      !/ing$/.test(tokenAt(reading, rest).lower) &&
      !/^(?:who|which|a|an|but)$/.test(tokenAt(reading, rest).lower)
    ) {
      spans.push(spanOf(reading, tokenAt(reading, rest).tag === 'CCONJ' ? rest : rest, clause.to - 1));
    }
    return draft(scene, 'clause', spans, 0.85);
  }
  const as = tokenAt(reading, head - 1).lower === 'as' && isComma(tokenAt(reading, start));
  return as ? draft(scene, 'clause', [spanOf(reading, start + 1, clause.to - 1)], 0.7) : null;
}

function contentStart(reading: Reading, from: number, to: number): number {
  let begin = from;
  for (let at = from; at < to; at++)
    if (tokenAt(reading, at).text === ';' && quoteAt(reading, at) === -1) begin = at + 1;
  while (
    begin < to &&
    ['CCONJ', 'PUNCT'].includes(tokenAt(reading, begin).tag) &&
    quoteAt(reading, begin) === -1
  )
    begin++;
  return begin;
}

const hasWords = (reading: Reading, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (isNominal(tokenAt(reading, at))) return true;
  return false;
};

const GERUND_VERBS = new Set([
  'recommend',
  'suggest',
  'propose',
  'consider',
  'deny',
  'discuss',
  'oppose',
  'support',
  'mention',
  'admit',
  'favor',
  'urge',
  'describe',
  'recall',
]);

function objectRight(scene: Scene): Draft | null {
  const { reading, clause, group } = scene;
  const from = group.last + 1;
  const next = tokenAt(reading, from);
  if (from >= clause.to || !scene.subject) return null;
  const measured = MEASURE_VERBS.has(group.lemma);
  if (!group.particle && !OBJECT_VERBS.has(group.lemma) && !measured) return null;
  if (
    !isNominal(next) &&
    !['DET', 'ADJ', 'ADV'].includes(next.tag) &&
    quoteAt(reading, from) === -1 &&
    !(/ing$/.test(next.lower) && next.tag === 'VERB' && (group.particle || GERUND_VERBS.has(group.lemma)))
  )
    return null;
  const gerund = next.tag === 'VERB' && /ing$/.test(next.lower);
  const end = gerund
    ? clauseEnd(reading, from, clause.to, 'infinitive')
    : objectEnd(reading, group.lemma, from, clause.to);
  if (end < from || (measured && !valued(reading, from, end))) return null;
  return draft(scene, 'object', [spanOf(reading, from, end)], 0.6);
}

/** "the gap at 3,000", "the price nearer four million", "the audience at ‘a few’". */
const valued = (reading: Reading, first: number, last: number): boolean => {
  let value = false;
  let scale = false;
  for (let at = first; at <= last; at++) {
    value ||= tokenAt(reading, at).tag === 'NUM' || quoteAt(reading, at) !== -1;
    scale ||= /^(?:at|near|nearer|closer|higher|lower|above|below|around|between)$/.test(
      tokenAt(reading, at).lower,
    );
  }
  return value && scale;
};

/** "The move was first reported by the paper." */
function passive(scene: Scene): Draft | null {
  const { reading, clause, group } = scene;
  const by = group.last + 1;
  if (tokenAt(reading, by).lower !== 'by' || !scene.subject) return null;
  const agent = subjectAfter(reading, by + 1, clause.to);
  if (!agent) return null;
  const made = draft(
    { ...scene, subject: agent, group: { ...group, last: by } },
    'object',
    [spanOf(reading, scene.subject[0], scene.subject[1])],
    0.55,
  );
  return made;
}

function draft(
  { reading, clause, group, subject }: Scene,
  form: Form,
  content: Span[],
  confidence: number,
): Draft {
  return {
    content,
    cue: [tokenAt(reading, group.first).span[0], tokenAt(reading, group.last).span[1]],
    source: subject ? spanOf(reading, subject[0], subject[1]) : null,
    subject,
    lemma: group.particle ? `${group.lemma} ${group.particle}` : group.lemma,
    form,
    at: subject ? subject[0] : group.first,
    sentence: clause.sentence,
    paragraph: clause.paragraph,
    confidence: subject ? confidence : confidence - 0.3,
  };
}
