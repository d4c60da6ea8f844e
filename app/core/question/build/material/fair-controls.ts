import { overlaps } from '../../../article/span.ts';
import type { Evidence } from '../../question.ts';
import { isContact } from '../contact.ts';
import { ownCue } from './handed-by.ts';
import { attributionAt, attributionIn, type Material, oncePer, sourceOf } from './material.ts';
import { bare, evidenceOf, inside, wordCount } from './phrase.ts';
import { plainlyWorded, plainSentences, statedSentences } from './plain.ts';

/** Words that lean on a sentence before: “a lower figure”, “put it at”, “after 24, …”. */
const LEANS =
  /\b(?:nearer|lower|higher|fewer|true|same|again|also|too|still|instead|confirm\w*|former|latter|these|those|them|it|he|she|him|her|his|they)\b|\b(?:after|before|of|from|to|at|than) \d{1,3}\b(?= ?[,.;])/iu;
/** Words that take issue with somebody else: a reader could call them doubt. */
const DISPUTES =
  /\b(?:but|however|although|though|denied|denies|dispute[sd]?|contrary|nevertheless|blames?)\b/iu;
/** “Davor Helms said he …”: the noun stands before its pronoun. */
const NAMED_BEFORE = /^[^,;]*\p{Lu}\p{Ll}+[^;]*?\b(?:he|she|him|her|his)\b/u;

const leans = (text: string): boolean =>
  LEANS.test(NAMED_BEFORE.test(text) ? text.replace(/\b(?:he|she|him|her|his)\b/gu, '') : text);

const givenBy = (material: Material, { span }: Evidence) =>
  attributionAt(material, span) ?? attributionIn(material, span);

/** Whose statement a plain sentence is, as a clause: “the reporter states this”, “this comes from the report”. */
export const whoStates = (material: Material, evidence: Evidence): string => {
  const given = givenBy(material, evidence);
  const source = given && ownCue(material, given) ? sourceOf(material, given.sourceId) : null;
  return source === null || /\b(?:at|of|in|on|for|by|to|with|from)$/u.test(source.label)
    ? 'the reporter states it'
    : `it comes from ${inside(source.label)}`;
};

/** “The embassy did not respond …”: a reader may take no answer for guilt. */
export const isSilence = ({ text }: Evidence): boolean =>
  /\b(?:respond|reply|replied|answer|declined|comment|reached)\b/iu.test(text);

const isFair = (material: Material, evidence: Evidence): boolean => {
  if (wordCount(evidence.text) < 10 && !isSilence(evidence)) return false;
  if (leans(evidence.text) || DISPUTES.test(evidence.text) || isContact(evidence.text)) return false;
  const attribution = givenBy(material, evidence);
  if (attribution === null) return true;
  const source = sourceOf(material, attribution.sourceId);
  if (source === null || source.stake === 'self-interested' || source.kind === 'unnamed') return false;
  return source.stake === 'independent' || source.kind === 'document';
};

const NEUTRAL_CUE = /^(?:said|says|told|added|adding|stated|wrote)\b/iu;
/** Words of one’s own cause: “we”, “must”, “best”; and numbers, which a party may pick. */
const OWN_CAUSE =
  /\b(?:we|us|our|I|my|must|should|never|always|best|better|great\w*|will|only|more|most|success\w*)\b|\d/iu;

/** Somebody named, reported with a neutral verb, who states what happened and asks for nothing. */
const isNamedAndPlain = (material: Material, evidence: Evidence): boolean => {
  const attribution = givenBy(material, evidence);
  const source = sourceOf(material, attribution?.sourceId ?? null);
  if (source?.kind !== 'named' || attribution?.cue == null) return false;
  const cue = material.text.slice(...attribution.cue);
  return (
    NEUTRAL_CUE.test(cue) &&
    wordCount(evidence.text) >= 10 &&
    !leans(evidence.text) &&
    !DISPUTES.test(evidence.text) &&
    !OWN_CAUSE.test(evidence.text) &&
    !isContact(evidence.text)
  );
};

/** Fewer fair controls than this, and plain statements of named people help out. */
const ENOUGH = 3;

/** “The embassy did not reply”: told by the reporter, who asked. */
const silences = (material: Material): Evidence[] =>
  material.analysis.noComment.flatMap(({ span }) => {
    const sentence = material.analysis.sentences.find((one) => overlaps(one, span));
    if (!sentence) return [];
    const evidence = evidenceOf(material.text, bare(material.text, sentence));
    const words = wordCount(evidence.text);
    if (!/^(?:The |\p{Lu}\p{L}+ (?:\p{Lu}|of)|\p{Lu}\p{L}+[’']s )/u.test(evidence.text)) return [];
    return words >= 8 && words <= 30 && !/[“”"‘]|\bbecause\b|\bcit(?:ed|ing)\b/iu.test(evidence.text)
      ? [evidence]
      : [];
  });

/**
 * Sentences that a question may call plain and well-sourced: the reporter’s own facts, records, and speakers with
 * nothing to gain. No boast, no party’s own count, nothing that leans on the sentence before.
 */
export const fairControls = oncePer((material): Evidence[] => {
  // Where analysis saw no plain sentence, or all its findings were struck out, none is vouched for.
  if (material.analysis.plain.length === 0) return [];
  const all = [...plainSentences(material), ...statedSentences(material), ...silences(material)];
  const different = all.filter(
    ({ span }, index) => all.findIndex((one) => overlaps(one.span, span)) === index,
  );
  const fair = different.filter((evidence) => isFair(material, evidence));
  if (fair.length >= ENOUGH) return fair;
  const named = plainlyWorded(material).filter(
    (evidence) =>
      !fair.some(({ span }) => overlaps(span, evidence.span)) && isNamedAndPlain(material, evidence),
  );
  return [...fair, ...named];
});
