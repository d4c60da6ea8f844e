import type {
  Analysis,
  Attribution,
  LedgerSource,
  RecruitmentFinding,
  RecruitmentMessage,
  TechniqueFinding,
} from '../../../analysis/finding.ts';
import { contains, overlaps, type Span, slice } from '../../../article/span.ts';
import type { Blueprint } from '../../blueprint.ts';
import type { Evidence } from '../../question.ts';
import { sharesName } from './parties.ts';
import { bare, evidenceOf, inside, undated, wordCount } from './phrase.ts';
import { LONGEST_SHOWN, standsAlone } from './stands-alone.ts';

/** What every builder works with: the text, what analysis saw in it, and the wording wanted. */
export type Material = { text: string; title: string; analysis: Analysis; wording: Blueprint['wording'] };

/** A view of the material that is worked out once, however often it is asked for. */
export const oncePer = <T>(make: (material: Material) => T): ((material: Material) => T) => {
  const known = new WeakMap<Material, { view: T }>();
  return (material) => {
    const view = known.get(material) ?? { view: make(material) };
    known.set(material, view);
    return view.view;
  };
};

/** Only findings as sure as this become the key of a question. */
export const KEYED = 0.6;

/** “Tollmere council” → “the Tollmere council” where the article says it so. */
export const asCalled = (material: Material, name: string): string => {
  if (/^(?:the|a|an)\b/iu.test(name) || name === '') return inside(name);
  const known = calledSoFar(material);
  const called = known.get(name) ?? calledIn(material, name);
  known.set(name, called);
  return called;
};

/** Each name is asked for over and over, and each time the whole text would be searched. */
const calledSoFar = oncePer(() => new Map<string, string>());

const calledIn = (material: Material, name: string): string => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const isCalled = new RegExp(`\\bthe ${escaped}(?![\\p{L}’'-]| \\p{L}+’s)`, 'iu').test(material.text);
  return isCalled && !/^\p{Lu}\p{Ll}+$/u.test(name) ? `the ${name}` : inside(name);
};

export const sentenceAt = (material: Material, at: number): Span | null =>
  material.analysis.sentences.find(([start, end]) => start <= at && at < end) ?? null;

/** From the start of the sentence a span begins in to the end of the one it ends in. */
export const sentencesRound = (material: Material, span: Span): Span => {
  const end = sentenceAt(material, Math.max(span[0], span[1] - 1))?.[1] ?? span[1];
  const sentence = undated(material.text, [sentenceAt(material, span[0])?.[0] ?? span[0], end]);
  return [Math.min(sentence[0], span[0]), end];
};

/** The sentence a span stands in, as proof of what it names; the span alone where the sentence is long. */
export const sentenceOf = (material: Material, span: Span): Evidence => {
  const sentence = bare(material.text, sentencesRound(material, span));
  const short = wordCount(slice(material.text, sentence)) <= 45;
  return evidenceOf(material.text, short ? sentence : bare(material.text, span));
};

export const sourceOf = (material: Material, sourceId: string | null): LedgerSource | null =>
  material.analysis.sources.find((source) => source.id === sourceId) ?? null;

export const attributionAt = (material: Material, span: Span): Attribution | null =>
  material.analysis.attributions.find((one) => one.content.some((content) => contains(content, span))) ??
  null;

/** The attribution that begins in a span. */
export const attributionIn = (material: Material, span: Span): Attribution | null =>
  material.analysis.attributions.find(({ content }) => content.some((one) => contains(span, one))) ?? null;

/** As many whole sentences from the start of a long quotation as can be shown. */
const firstSentences = (material: Material, span: Span): Span => {
  if (wordCount(slice(material.text, span)) <= LONGEST_SHOWN) return span;
  const last = material.analysis.sentences
    .map(([, end]) => end)
    .filter((end) => span[0] < end && end < span[1])
    .filter((end) => wordCount(material.text.slice(span[0], end)) <= LONGEST_SHOWN)
    .at(-1);
  return last === undefined ? span : bare(material.text, [span[0], last]);
};

/** The longest stretch of an attribution's content, bare: what a question shows. */
export const contentOf = (material: Material, attribution: Attribution): Evidence => {
  const longest = [...attribution.content].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0] ?? [0, 0];
  const [first, end] = undated(material.text, longest);
  // “… said that the toll is fair”: what was said begins after “that”.
  const joined =
    attribution.quotation === 'direct'
      ? null
      : /^that (?=[\p{L}\p{N}])/u.exec(material.text.slice(first, end));
  const start = first + (joined?.[0].length ?? 0);
  // “the ‘lockout’ switch” is one phrase, also where a quotation begins after its article.
  const before = /(?<!\p{L})(?:the|an?) $/iu.exec(material.text.slice(Math.max(0, start - 6), start));
  const whole = bare(material.text, [start - (before?.[0].length ?? 0), end]);
  return evidenceOf(material.text, firstSentences(material, whole));
};

const isNaming = (material: Material, { source }: Attribution): boolean =>
  source !== null && !/^(?:he|she|it|they|who|both|this|that)$/iu.test(slice(material.text, source));

/** “The city auditor” for a person whom the article has named. */
const isNameless = (material: Material, { source, sourceId }: Attribution): boolean => {
  const known = sourceOf(material, sourceId);
  return source !== null && known?.kind === 'named' && !sharesName(slice(material.text, source), known.label);
};

/** Where the source is “she” or left out: the last words before that name the same source, where there are such. */
const namedBefore = (material: Material, attribution: Attribution): Attribution =>
  isNaming(material, attribution) && !isNameless(material, attribution)
    ? attribution
    : (material.analysis.attributions
        .filter(
          (one) =>
            one.sourceId === attribution.sourceId &&
            isNaming(material, one) &&
            !isNameless(material, one) &&
            (one.source?.[0] ?? 0) < (attribution.content[0]?.[0] ?? 0) + 1,
        )
        .at(-1) ?? attribution);

/** The words that report it, as proof of who speaks; those that name the source where a pronoun stands for it. */
export const proofOf = (material: Material, told: Attribution): Evidence => {
  const { text } = material;
  const attribution = namedBefore(material, told);
  const introduced = sourceOf(material, told.sourceId)?.introduced.find(
    ([start]) => start < (told.content[0]?.[1] ?? 0),
  );
  if (!isNaming(material, attribution) && introduced) return evidenceOf(text, bare(text, introduced));
  const anchor = attribution.source ?? attribution.cue ?? attribution.content[0] ?? ([0, 0] as const);
  const sentence = sentencesRound(material, anchor);
  const spans = [attribution.source, attribution.cue].filter(
    (span): span is Span => span !== null && contains(sentence, span),
  );
  if (spans.length === 0) return evidenceOf(text, bare(text, sentence));
  const start = Math.min(...spans.map(([from]) => from));
  const end = Math.max(...spans.map(([, to]) => to));
  const loose = /,? (?:an?|the)$/u.exec(text.slice(start, end));
  return evidenceOf(text, [start, end - (loose?.[0].length ?? 0)]);
};

const VERBAL =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\w+(?:ed|es|ing|en)|fell|rose|led|cost|costs|put|says|kept|left|gave|took|made|sold|ran|won|lost)\b/iu;

/** In a headline or a crosshead, where words are cut short. */
const isHeaded = (material: Material, { content }: Attribution): boolean =>
  material.analysis.paragraphs.some(
    ({ kind, span }) => kind !== 'text' && content.some((one) => overlaps(one, span)),
  );

/** A quotation inside another one: two speakers could be named for it. */
const isNested = (material: Material, { id, content }: Attribution): boolean =>
  material.analysis.attributions.some(
    (other) =>
      other.id !== id &&
      content.some((one) =>
        other.content.some((outer) => contains(outer, one) && outer[1] - outer[0] > one[1] - one[0]),
      ),
  );

/** Reporting that hands a statement over, as against plans, wishes and fears. */
const SAYING =
  /\b(?:said|says?|saying|told|tells|according to|report(?:s|ed)?|wrote|writes|states?|stated|claim(?:s|ed)?|estimat(?:es|ed)|announced?|show(?:s|ed)?|found|finds|adding|added|testified|explained|argu(?:es|ed)|warn(?:s|ed)?|insist(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:es|ed)|conced(?:es|ed)|not(?:es|ed)|point(?:s|ed) out|predict(?:s|ed)?|complain(?:s|ed)?|den(?:ies|ied)|stress(?:es|ed)|declar(?:es|ed)|reveal(?:s|ed)?|conclud(?:es|ed)|recall(?:s|ed)?|contend(?:s|ed)?|confirm(?:s|ed)?|alleg(?:es|ed)|respond(?:s|ed)?|repl(?:ies|ied))\b/iu;

export const isSaid = (material: Material, { cue }: Attribution): boolean =>
  cue !== null && SAYING.test(slice(material.text, cue));

/** In a message that the article describes only those speak whom the message shows. */
const isOutOfPlace = (material: Material, { content }: Attribution, source: LedgerSource): boolean =>
  source.kind !== 'character' &&
  material.analysis.messages.some(
    ({ span }) =>
      content.some((one) => contains(span, one)) && !source.introduced.some((one) => overlaps(span, one)),
  );

/** Attributions good enough to ask about: sure, a ledger entry behind them, readable content. */
export const askable = oncePer(
  (material): { attribution: Attribution; source: LedgerSource; content: Evidence }[] =>
    material.analysis.attributions.flatMap((attribution) => {
      const source = sourceOf(material, attribution.sourceId);
      if (
        source === null ||
        attribution.confidence < KEYED ||
        isNested(material, attribution) ||
        isOutOfPlace(material, attribution, source) ||
        isHeaded(material, attribution)
      )
        return [];
      const content = contentOf(material, attribution);
      const direct = attribution.quotation === 'direct';
      if (!standsAlone(content.text, { direct, min: direct ? 4 : 6 })) return [];
      if (!direct && (!isSaid(material, attribution) || !VERBAL.test(content.text))) return [];
      return [{ attribution, source, content }];
    }),
);

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
    const words = slice(text, inner);
    if (wordCount(words) <= 45 && wordCount(words) >= 6 && !/^\p{Ll}/u.test(words))
      return evidenceOf(text, inner);
  }
  const sentence = sentencesRound(material, span);
  if (wordCount(slice(text, sentence)) <= 45) return evidenceOf(text, bare(text, sentence));
  return evidenceOf(text, bare(text, span));
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
