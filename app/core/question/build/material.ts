import type {
  Analysis,
  Attribution,
  LedgerSource,
  RecruitmentFinding,
  RecruitmentMessage,
  TechniqueFinding,
} from '../../analysis/finding.ts';
import { contains, overlaps, type Span, slice } from '../../article/span.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Evidence } from '../question.ts';
import { bare, evidenceOf, startsLow, wordCount } from './phrase.ts';

/** What every builder works with: the text, what analysis saw in it, and the wording wanted. */
export type Material = { text: string; title: string; analysis: Analysis; wording: Blueprint['wording'] };

/** Only findings as sure as this become the key of a question. */
export const KEYED = 0.6;

/** Links, handles, numbers and hidden services: a recruiter's contact instructions are never repeated. */
const CONTACT =
  /https?:|www\.|\b[\w-]+\.(?:com|org|net|onion|io|me|gov|calv|[a-z]{2,4}\/)\b|[@#]\w|\bQR\b|dark ?web|password|code ?word|say the word|text \d|\bcall \d|\d{3}[- ]\d{4}|secure portal|taps? a link/iu;

export const isContact = (words: string): boolean => CONTACT.test(words);

export const sentenceAt = (material: Material, at: number): Span | null =>
  material.analysis.sentences.find(([start, end]) => start <= at && at < end) ?? null;

/** From the start of the sentence a span begins in to the end of the one it ends in. */
export const sentencesRound = (material: Material, span: Span): Span => [
  sentenceAt(material, span[0])?.[0] ?? span[0],
  sentenceAt(material, Math.max(span[0], span[1] - 1))?.[1] ?? span[1],
];

export const sourceOf = (material: Material, sourceId: string | null): LedgerSource | null =>
  material.analysis.sources.find((source) => source.id === sourceId) ?? null;

export const attributionAt = (material: Material, span: Span): Attribution | null =>
  material.analysis.attributions.find((one) => one.content.some((content) => contains(content, span))) ??
  null;

/** The longest stretch of an attribution's content, bare: what a question shows. */
export const contentOf = (material: Material, attribution: Attribution): Evidence => {
  const longest = [...attribution.content].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [0, 0];
  return evidenceOf(material.text, bare(material.text, longest));
};

/** The words that report it: from source or cue to content, within the sentence, as proof of who speaks. */
export const proofOf = (material: Material, attribution: Attribution): Evidence => {
  const { text } = material;
  const anchor = attribution.source ?? attribution.cue ?? attribution.content[0] ?? ([0, 0] as const);
  const sentence = sentencesRound(material, anchor);
  const spans = [attribution.source, attribution.cue].filter(
    (span): span is Span => span !== null && contains(sentence, span),
  );
  if (spans.length === 0) return evidenceOf(text, bare(text, sentence));
  return evidenceOf(text, [
    Math.min(...spans.map(([start]) => start)),
    Math.max(...spans.map(([, end]) => end)),
  ]);
};

const DANGLING =
  /^(?:he|she|it|they|this|that|those|these|its|his|her|their|there|such|so|but|and|or|then|who|which|whether|if|how|why|what|to|for|of|in the same)\b/iu;

/** Words that a student can judge alone: long enough, not too long, no contact instructions, nothing dangling. */
export const standsAlone = (words: string, { min = 5, max = 42, direct = false } = {}): boolean => {
  const count = wordCount(words);
  if (count < min || count > max || isContact(words)) return false;
  return direct || !DANGLING.test(words);
};

const VERBAL =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\w+(?:ed|es|ing|en)|fell|rose|led|cost|costs|put|says|kept|left|gave|took|made|sold|ran|won|lost)\b/iu;

/** Attributions good enough to ask about: sure, a ledger entry behind them, readable content. */
export const askable = (
  material: Material,
): { attribution: Attribution; source: LedgerSource; content: Evidence }[] =>
  material.analysis.attributions.flatMap((attribution) => {
    const source = sourceOf(material, attribution.sourceId);
    if (source === null || attribution.confidence < KEYED) return [];
    const content = contentOf(material, attribution);
    const direct = attribution.quotation === 'direct';
    if (!standsAlone(content.text, { direct, min: direct ? 4 : 6 })) return [];
    if (!direct && !VERBAL.test(content.text)) return [];
    return [{ attribution, source, content }];
  });

/** True for a party whose label could be taken for the other's: both unnamed, or sharing a name. */
export const couldBeSame = (a: string, b: string): boolean => {
  const names = (label: string): string[] =>
    label
      .match(/\p{Lu}[\p{L}’'.-]+|\p{Lu}{2,}/gu)
      ?.map((name) => name.replace(/[’']s$/u, '').toLowerCase()) ?? [];
  const nouns = (label: string): string[] => label.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const shared = names(a).filter((name) => name !== 'the' && names(b).includes(name));
  if (shared.length > 0) return true;
  const head = (label: string): string => label.split(/,| (?:in|of|from|at|for|who|with|on) /u)[0] ?? label;
  const [na, nb] = [nouns(head(a)), nouns(head(b))];
  const last = (list: string[]): string | undefined => list[list.length - 1]?.replace(/s$/u, '');
  return last(na) !== undefined && last(na) === last(nb);
};

/** True for ledger entries that a reader could take for the same party. A character is nobody outside its message. */
export const sameParty = (a: LedgerSource, b: LedgerSource): boolean => {
  if (a.kind === 'character' || b.kind === 'character') return a.label === b.label;
  if (a.kind === 'unnamed' && b.kind === 'unnamed') return true;
  return couldBeSame(a.label, b.label);
};

export const sureTechniques = (material: Material): TechniqueFinding[] =>
  material.analysis.techniques.filter((finding) => finding.confidence >= KEYED);

export const techniquesIn = (material: Material, span: Span): TechniqueFinding[] =>
  material.analysis.techniques.filter((finding) => overlaps(finding.span, span));

export const movesIn = (material: Material, span: Span): RecruitmentFinding[] =>
  material.analysis.recruitment.filter((finding) => overlaps(finding.span, span));

/** The passage in which a finding is shown: the quotation it stands in, its sentence, or the words alone. */
export const passageFor = (material: Material, span: Span): Evidence => {
  const { text } = material;
  const attribution = attributionAt(material, span);
  const content = attribution?.content.find((one) => contains(one, span));
  if (content && attribution?.quotation === 'direct') {
    const inner = bare(text, content);
    if (wordCount(slice(text, inner)) <= 45) return evidenceOf(text, inner);
  }
  const sentence = sentencesRound(material, span);
  if (wordCount(slice(text, sentence)) <= 45) return evidenceOf(text, bare(text, sentence));
  return evidenceOf(text, bare(text, span));
};

const isPlain = (material: Material, { span, text }: Evidence): boolean => {
  const words = wordCount(text);
  const alone = words >= 8 && words <= 38 && !isContact(text) && !DANGLING.test(text) && !startsLow(text);
  return alone && techniquesIn(material, span).length === 0 && movesIn(material, span).length === 0;
};

/** Sentences without persuasion, attribution trouble or contact details: material for controls. */
export const plainSentences = (material: Material): Evidence[] =>
  material.analysis.plain
    .map((span) => evidenceOf(material.text, bare(material.text, span)))
    .filter((evidence) => isPlain(material, evidence));

/** Sentences that the reporter states: no source, no persuasion. */
export const statedSentences = (material: Material): Evidence[] => {
  const handed = material.analysis.attributions.flatMap((one) => [
    ...one.content,
    ...[one.cue, one.source].filter((span) => span !== null),
  ]);
  const silent = material.analysis.noComment.map(({ span }) => span);
  const inText = material.analysis.paragraphs.filter(({ kind }) => kind === 'text');
  return material.analysis.sentences
    .filter(
      (span) =>
        inText.some((paragraph) => contains(paragraph.span, span)) &&
        ![...handed, ...silent].some((one) => overlaps(one, span)),
    )
    .map((span) => evidenceOf(material.text, bare(material.text, span)))
    .filter((evidence) => isPlain(material, evidence));
};

export const messagesWithMoves = (
  material: Material,
): { message: RecruitmentMessage; moves: RecruitmentFinding[] }[] =>
  material.analysis.messages.map((message) => ({
    message,
    moves: material.analysis.recruitment.filter(
      (one) => one.messageId === message.id && one.confidence >= KEYED,
    ),
  }));
