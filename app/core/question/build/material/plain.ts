import { verbForms } from '../../../analysis/persuasion/inflect.ts';
import { NEUTRAL_WORDING } from '../../../analysis/persuasion/neutral-wording.ts';
import { contains, overlaps, type Span } from '../../../article/span.ts';
import type { Evidence } from '../../question.ts';
import { isContact } from '../contact.ts';
import {
  attributionAt,
  attributionIn,
  type Material,
  movesIn,
  oncePer,
  sourceOf,
  techniquesIn,
} from './material.ts';
import { bare, evidenceOf, startsLow, undated, wordCount } from './phrase.ts';
import { DANGLING } from './stands-alone.ts';

/** Findings below this are too faint to spoil a plain sentence. */
const UNLIKELY = 0.35;

/** “A third put it at four million”: of whom, stands before it. */
const ONE_OF_SEVERAL = /^(?:a|the) (?:second|third|fourth|other)\b|^(?:another|others|neither|both|each)\b/iu;

/** “In one of them she stands …”: of what and who, stands before it. */
const POINTS_BACK =
  /^[^,;]{0,40}\b(?:of|in|on|to|with|by|for|at) (?:them|it|these|those|him|her)\b(?! \p{L}+ed)|\b(?:then|there)\.?$|\b(?:after|before|of|in|on|by|to|from|with|at|for) (?:just |only |about )?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|some|most|both|many)\.?$/iu;

const isPlain = (material: Material, { span, text }: Evidence): boolean => {
  const words = wordCount(text);
  const { messages, noComment, attributions } = material.analysis;
  const quoted = attributions.some(
    (one) => one.quotation === 'direct' && one.content.some((content) => contains(content, span)),
  );
  const apart = !quoted && [...messages, ...noComment].every((one) => !overlaps(one.span, span));
  const alone =
    apart &&
    words >= 8 &&
    words <= 38 &&
    !isContact(text) &&
    !/[“"‘][^”"’]{1,30}[”"’]/u.test(text) &&
    !DANGLING.test(text) &&
    !ONE_OF_SEVERAL.test(text) &&
    !POINTS_BACK.test(text) &&
    !startsLow(text);
  const seen = [...techniquesIn(material, span), ...movesIn(material, span)];
  return alone && seen.every(({ confidence }) => confidence < UNLIKELY);
};

/** Words by which even a reporter’s sentence alarms, doubts or promises: no fair control. */
const STIRRING =
  /\b(?:warn|believ|fear|threat|danger|urg|hop(?:e|ing)|claim|insist|admit|vow|promis|lur|exploit|advantage|attack)\w*/iu;

/** Words that judge, demand or address the reader: an opinion, however calm, is no fair control. */
const JUDGING =
  /\b(?:should|must|ought|need(?:s|ed)? to|let us|deserv\w+|I|we|our|us|my|you|your|unfortunately|sadly|luckily|clearly|obviously|of course|simply|merely|only|so-called|betting|good|better|best|bad|worse|worst|great|greatest|terrible|horrible|awful|wonderful|brave|heroic|proud|bored|wrong|unfair|unjust|unethical|immoral|illegal|flawed|failed|fail(?:s|ure)|shameful|shocking|stunning|scandal\w*|outrage\w*|hoax|corrupt\w*|radical|extreme\w*|dramatic\w*|huge|massive|enormous|historic|unprecedented|ironic\w*|hypocri\w+|opportunistic|unprincipled|real|works|show(?:s|ed)? that|prov(?:e|es|ed)|one-sided|agrees?|disagrees?)\b|[!?]/iu;

/** Words that have a plainer equivalent, in all their forms. */
const LOADED: ReadonlySet<string> = new Set(
  NEUTRAL_WORDING.flatMap(({ kind, loaded }) => (kind === 'verb' ? verbForms(loaded) : [loaded])),
);

const hasLoadedWord = (words: string): boolean =>
  (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => LOADED.has(word));

/** What a party says will come of its own cause is a promise. */
const isOwnCause = (material: Material, { span, text }: Evidence): boolean => {
  const attribution = attributionAt(material, span) ?? attributionIn(material, span);
  const source = sourceOf(material, attribution?.sourceId ?? null);
  return source?.stake === 'self-interested' && /\b(?:will|would)\b/iu.test(text);
};

/** “Found it in her wallet”: what and whose stands elsewhere. */
const HANGS = /^(?!.*\s\p{Lu}\p{Ll}).*\b(?:it|they|them|he|him|his|she|her|their|theirs)\b/iu;

/** A side’s own count, or what somebody without a name says, is no model of a well-sourced line. */
const isWellSourced = (material: Material, { span }: Evidence): boolean => {
  const attribution = attributionAt(material, span) ?? attributionIn(material, span);
  if (attribution === null) return true;
  const source = sourceOf(material, attribution.sourceId);
  if (source === null || source.kind === 'unnamed') return false;
  if (source.kind === 'document' || source.stake === 'independent') return true;
  const hasFigure = material.analysis.figures.some((one) => overlaps(one.span, span));
  return source.stake !== 'self-interested' && !hasFigure;
};

/** Sentences without persuasion or contact details, whoever stands behind them. */
export const plainlyWorded = oncePer((material): Evidence[] =>
  material.analysis.plain
    .map((span) => evidenceOf(material.text, bare(material.text, undated(material.text, span))))
    .filter(
      (evidence) =>
        isPlain(material, evidence) &&
        !STIRRING.test(evidence.text) &&
        !JUDGING.test(evidence.text) &&
        !isOwnCause(material, evidence) &&
        !HANGS.test(evidence.text) &&
        !hasLoadedWord(evidence.text),
    ),
);

/** Those of them with a source that one may rely on: material for controls. */
export const plainSentences = oncePer((material): Evidence[] =>
  plainlyWorded(material).filter((evidence) => isWellSourced(material, evidence)),
);

/** Verbs that hand a statement to somebody in ways that are easily argued about. */
const HANDED =
  /\b(?:said|says?|told|according|cit(?:e|ed|es|ing)|hop(?:e|ed|es|ing)|want|plan|believ|expect|claim|worr|fear|predict|promis|propos|argu|suggest|accus|den(?:y|ied|ies)|reject|refus|declin|insist|admit|warn|call(?:s|ed|ing)? for|urg(?:e|ed|es)|report(?:s|ed|edly)|alleg|estimat|think|thought|feel|felt|seek(?:s|ing)?|show(?:s|ed|n)?|found|finds|agree|confirm|point(?:s|ed) out|put(?:s)? (?:it|the|that))\w*|^(?:a|the) (?:second|third|fourth|other)\b|^(?:another|others)\b/iu;

/** A scene before “she said” in the same paragraph can only come from whoever speaks there. */
const isRetold = (material: Material, span: Span): boolean => {
  const { paragraphs, attributions } = material.analysis;
  const paragraph = paragraphs.find((one) => contains(one.span, span));
  const next = attributions.find(
    ({ cue }) =>
      cue !== null && paragraph !== undefined && contains(paragraph.span, cue) && cue[0] >= span[1],
  );
  return next?.source != null && /^(?:he|she|they)$/iu.test(material.text.slice(...next.source));
};

/** Sentences that the reporter states: no source, no persuasion. */
export const statedSentences = oncePer((material): Evidence[] => {
  const handed = material.analysis.attributions.flatMap((one) => [
    ...one.content,
    ...[one.cue, one.source].filter((span) => span !== null),
  ]);
  const inText = material.analysis.paragraphs.filter(({ kind }) => kind === 'text');
  return material.analysis.sentences
    .filter(
      (span) =>
        inText.some((paragraph) => contains(paragraph.span, span)) &&
        !handed.some((one) => overlaps(one, span)) &&
        !isRetold(material, span),
    )
    .map((span) => evidenceOf(material.text, bare(material.text, undated(material.text, span))))
    .filter(
      (evidence) =>
        isPlain(material, evidence) && !HANDED.test(evidence.text) && !JUDGING.test(evidence.text),
    );
});
