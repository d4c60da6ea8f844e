import type { Paragraph } from '../../article/article.ts';
import { quotationsOf } from '../../article/quotations.ts';
import type { Span } from '../../article/span.ts';
import type { Analysis, Attribution, LedgerSource, RecruitmentMessage, Voice } from '../finding.ts';
import { sentenceAt } from './passage.ts';
import { plainText } from './plain-text.ts';

/** As much of an article as its voices are told by. */
type Article = { text: string; paragraphs: readonly Paragraph[]; sentences: readonly { span: Span }[] };

export type VoiceContext = {
  attributions: readonly Attribution[];
  quotations: readonly Span[];
  messages: readonly RecruitmentMessage[];
  sources: readonly LedgerSource[];
};

const MEDIUM =
  /\b(?:ads?|adverts?|advertisements?|commercials?|videos?|films?|clips?|trailers?|spots?|posters?|leaflets?|flyers?|fliers?|pamphlets?|brochures?|booklets?|billboards?|banners?|placards?|signs?|slogans?|captions?|posts?|messages?|memes?|songs?|anthems?|jingles?|broadcasts?|broadcaster|bulletins?|recordings?|podcasts?|livestreams?|streams?|websites?|web ?pages?|newsletters?|stickers?|t-shirts?|hashtags?|taglines?|mottos?|magazine|propaganda|screen|letters|account|moderators?|recruiters?|presenters?|announcers?|narrators?|voice-?over|voice|loudspeakers?|chat|scripts?|radio)\b/;
/** "Moderators warned the undecided that …", retold by records or by somebody else: still the message's. */
const RETOLD = new RegExp(
  `^(?:the |a |an |one |another )?(?:[\\w-]+ ){0,2}?${MEDIUM.source} (?:warn(?:ed|s)|told|tells|promis(?:ed|es)|urg(?:ed|es)|assur(?:ed|es)|invit(?:ed|es)|offer(?:ed|s)|call(?:ed|s) on)\\b`,
);
const AUDIENCE =
  /\btold (?:its|their|his|her) (?:listeners|viewers|followers|readers|subscribers|audience|fans|congregation)\b/;
/** Sources that speak for themselves even when the word for a medium stands in their names. */
const INSTITUTION =
  /\b(?:minister|ministry|spokes\w+|secretary|director|chief|president|professor|dr|police|court|officials?|critics?|company|agency)\b/;

/** A quotation inside a quotation: where an article tells of recruiting, mostly the pitch as somebody heard it. */
const retoldPitches = (article: Article): Span[] =>
  quotationsOf(article.text, article.paragraphs)
    .filter(({ depth }) => depth > 0)
    .map(({ span }) => span);

const length = (span: Span): number => span[1] - span[0];
const inside = (span: Span, at: number): boolean => span[0] <= at && at < span[1];

/** Whether these words are a message that the article describes, and not something said to the reporter. */
const isMessage = (article: Article, attribution: Attribution, source: LedgerSource | undefined): boolean => {
  const kind = attribution.speakerKind;
  if (kind === 'character') return true;
  const first = attribution.content[0];
  if (!first) return false;
  const sentence = sentenceAt(article, attribution.cue?.[0] ?? first[0]);
  const frame = plainText(article.text.slice(sentence[0], sentence[1]));
  if (AUDIENCE.test(frame)) return true;
  if (kind === 'named') return false;
  if (kind === 'document' && RETOLD.test(plainText(article.text.slice(...first)))) return true;
  const words = plainText(
    [
      attribution.source ? article.text.slice(...attribution.source) : '',
      attribution.speaker,
      source?.role ?? '',
    ].join(' '),
  );
  if (kind === 'organization')
    return /^(?:the )?(?:same |latest |first |second |evening )?(?:bulletin|broadcast|station|channel|ad|advert|campaign)\b/.test(
      words,
    );
  return MEDIUM.test(words) && !INSTITUTION.test(words);
};

/** Whether the place itself names the speaker; "she says" inside a described film is somebody of the film. */
const isCalledByName = (article: Article, { source, speakerKind }: Attribution): boolean =>
  speakerKind === 'named' && source !== null && /\p{Lu}/u.test(article.text.slice(source[0] + 1, source[1]));

/** Words that stand right before a quotation nobody is credited with: "a leaflet reads", "a chant of". */
const isPrinted = (article: Article, quotation: Span): boolean => {
  const [start] = sentenceAt(article, quotation[0]);
  return MEDIUM.test(plainText(article.text.slice(start, quotation[0])));
};

/**
 * Whose voice the words at a span are: of the innermost attribution they stand in, of a described message, of an
 * uncredited quotation, or the article's own.
 */
export const makeVoiceOf = (article: Article, context: VoiceContext) => {
  const sources = new Map(context.sources.map((source) => [source.id, source]));
  const contents = context.attributions.flatMap((attribution) => {
    const depicted = isMessage(
      article,
      attribution,
      attribution.sourceId ? sources.get(attribution.sourceId) : undefined,
    );
    return attribution.content.map((span) => ({ span, attribution, depicted }));
  });
  const pitches = context.messages.length > 0 ? retoldPitches(article) : [];
  return (span: Span): { voice: Voice; sourceId: string | null } => {
    const at =
      [Math.floor((span[0] + span[1]) / 2), span[0], span[1] - 1].find((offset) =>
        contents.some((content) => inside(content.span, offset)),
      ) ?? Math.floor((span[0] + span[1]) / 2);
    const message = context.messages.some((one) => inside(one.span, at));
    const said = contents
      .filter((content) => inside(content.span, at))
      .sort((a, b) => length(a.span) - length(b.span));
    const inner = said[0]?.attribution;
    if (inner) {
      const depicted = said.some((content) => content.depicted) || pitches.some((pitch) => inside(pitch, at));
      const line = message && inner.quotation !== 'indirect' && !isCalledByName(article, inner);
      return { voice: depicted || line ? 'depicted' : 'source', sourceId: inner.sourceId };
    }
    const quotation = context.quotations.find((quoted) => inside(quoted, at));
    if (message) return { voice: 'depicted', sourceId: null };
    if (!quotation) return { voice: 'reporter', sourceId: null };
    if (isPrinted(article, quotation)) return { voice: 'depicted', sourceId: null };
    return { voice: 'source', sourceId: null };
  };
};

/** Whose voice speaks at a span of an article that was read before, as its analysis (or the teacher) tells. */
export function voiceAt(text: string, analysis: Analysis, span: Span): Voice {
  const { paragraphs, attributions, messages, sources } = analysis;
  const sentences = analysis.sentences.map((sentence) => ({ span: sentence }));
  const quotations = quotationsOf(text, paragraphs)
    .filter(({ depth }) => depth === 0)
    .map((quotation) => quotation.span);
  return makeVoiceOf({ text, paragraphs, sentences }, { attributions, quotations, messages, sources })(span)
    .voice;
}
