import type { Token } from '../../../article/article.ts';
import type { Span } from '../../../article/span.ts';
import { skipAddressee, startsWh } from '../clause/addressee.ts';
import { clauseEnd, clauseFollows, nothingFollows } from '../clause/complement.ts';
import { invertedSubject, ownSubject, reduced } from '../clause/cue-subject.ts';
import { reachOf } from '../clause/reach.ts';
import type { VerbGroup } from '../clause/verb-group.ts';
import { verbGroups } from '../clause/verb-group.ts';
import { CLAUSE_VERBS, INFINITIVE_VERBS, OBJECT_VERBS, SOMETIMES_CLAUSE } from '../lexicon/cue-verbs.ts';
import type { Clause, Reading } from '../reading.ts';
import { isComma, isNominal, isVerb, quoteAt, spanOf, tokenAt } from '../reading.ts';
import type { Draft, Run } from './draft.ts';
import type { Scene } from './make-draft.ts';
import { draftOf } from './make-draft.ts';
import { objectRight, passive } from './object-frames.ts';
import { quoteLeft, quoteRight } from './quote-frames.ts';

/** All attributions of one sentence that a cue verb outside quotation marks makes. */
export function sentenceAttributions(reading: Reading, clause: Clause): Draft[] {
  const drafts: Draft[] = [];
  let main: Run | null = null;
  let mainRelative: number | null = null;
  for (const group of verbGroups(reading, clause)) {
    if (group.form === 'infinitive' || reduced(reading, clause, group)) continue;
    const inverted = invertedSubject(reading, clause, group);
    const own: Run | null = inverted ?? ownSubject(reading, clause, group, main);
    const relative: number | null = own && own !== main ? relativeBefore(reading, group, own) : mainRelative;
    if (own && group.form === 'finite') [main, mainRelative] = [own, relative];
    const to = inverted ? clause.to : reachOf(reading, clause, group.last, own, relative);
    const draft = attributionOf(
      { reading, clause: { ...clause, to }, group, subject: own, relative },
      inverted !== null,
    );
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The token of "who" in "the driver, who said …", or null where the subject stands right before the verb. */
function relativeBefore(reading: Reading, group: VerbGroup, subject: Run): number | null {
  let at = group.first - 1;
  while (at > subject[1] && tokenAt(reading, at).tag === 'ADV') at--;
  return at > subject[1] && /^(?:who|which|that)$/.test(tokenAt(reading, at).lower) ? at : null;
}

function attributionOf(scene: Scene, inverted: boolean): Draft | null {
  const { reading, clause, group, subject } = scene;
  if (group.form === 'passive') return passive(scene);
  if (actsRather(reading, group)) return null;
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
    inRelative(scene) ??
    (inverted ? null : postposed(scene, start)) ??
    objectRight(scene)
  );
}

/** "replied with a film of its own": an answer in deeds. */
const actsRather = (reading: Reading, group: VerbGroup): boolean =>
  /^(?:reply|respond|answer|counter)$/.test(group.lemma) &&
  /^(?:with|by)$/.test(tokenAt(reading, group.last + 1).lower) &&
  quoteAt(reading, group.last + 2) === -1;

function clauseRight(scene: Scene, start: number): Draft | null {
  const { reading, clause, group } = scene;
  const next = tokenAt(reading, start);
  const speaks = CLAUSE_VERBS.has(group.lemma) || SOMETIMES_CLAUSE.has(group.lemma);
  if (start >= clause.to) return null;
  if (next.lower === 'to' && INFINITIVE_VERBS.has(group.lemma)) {
    return draftOf(
      scene,
      'infinitive',
      [spanOf(reading, start, clauseEnd(reading, start, clause.to, 'infinitive'))],
      0.7,
    );
  }
  const that = isComplementizer(reading, start);
  if (!(speaks || that) || group.particle) return null;
  const authored = group.lemma === 'write' && tokenAt(reading, group.first - 1).lower === 'who';
  if (authored && !that) return null;
  const asks = startsWh(reading, start);
  const strong =
    CLAUSE_VERBS.has(group.lemma) && !SOMETIMES_CLAUSE.has(group.lemma) && !OBJECT_VERBS.has(group.lemma);
  const clausal =
    that || asks || (strong && saysSomething(reading, start)) || clauseFollows(reading, start, clause.to);
  if (!clausal || !scene.subject) return null;
  return draftOf(
    scene,
    'clause',
    [spanOf(reading, start, clauseEnd(reading, start, clause.to, 'clause'))],
    that ? 0.92 : 0.88,
  );
}

/** "a mill which he said was empty": the relative pronoun and what its verb says of it. */
function inRelative(scene: Scene): Draft | null {
  const { reading, clause, group, subject } = scene;
  const at = (subject?.[0] ?? 0) - 1;
  const next = group.last + 1;
  if (!subject || !CLAUSE_VERBS.has(group.lemma) || at <= clause.from || next >= clause.to) return null;
  if (!/^(?:which|who|that|whom)$/.test(tokenAt(reading, at).lower) || !isVerb(tokenAt(reading, next)))
    return null;
  const end = clauseEnd(reading, next, clause.to, 'clause');
  return draftOf(scene, 'clause', [tokenAt(reading, at).span, spanOf(reading, next, end)], 0.6);
}

/** "that" with a clause after it, not "that" for a thing. */
const isComplementizer = (reading: Reading, at: number): boolean =>
  tokenAt(reading, at).lower === 'that' &&
  tokenAt(reading, at + 1).tag !== 'CCONJ' &&
  !isStop2(reading, at + 1) &&
  !isVerb(tokenAt(reading, at + 1));

const isStop2 = (reading: Reading, at: number): boolean => /^[.,;:?!]$/.test(tokenAt(reading, at).text);

const saysSomething = (reading: Reading, at: number): boolean => {
  const token = tokenAt(reading, at);
  if (/^(?:for|as|of|about|so|goodbye|hello|thanks)$/.test(token.lower)) return false;
  return isNominal(token) || ['DET', 'ADJ', 'SCONJ'].includes(token.tag) || gerundSubject(token);
};

/** "said running for office is hard", not "said following a vote". */
const gerundSubject = (token: Token): boolean =>
  token.tag === 'VERB' &&
  /ing$/.test(token.lower) &&
  !/^(?:following|regarding|concerning|speaking|referring|according)$/.test(token.lower);

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
      return draftOf(scene, 'clause', [spanOf(reading, start + 1, clause.to - 1)], 0.8);
    }
    if (!hasWords(reading, begin, head - 2)) {
      if (!isComma(tokenAt(reading, start)) || start + 3 >= clause.to) return null;
      return draftOf(
        scene,
        'clause',
        [spanOf(reading, start + 1, clauseEnd(reading, start + 1, clause.to, 'clause'))],
        0.8,
      );
    }
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
    return draftOf(scene, 'clause', spans, 0.85);
  }
  const as = tokenAt(reading, head - 1).lower === 'as' && isComma(tokenAt(reading, start));
  return as ? draftOf(scene, 'clause', [spanOf(reading, start + 1, clause.to - 1)], 0.7) : null;
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
