import type { Attribution, LedgerSource } from '../../../analysis/finding.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import { type Candidate, highlightFrom, type Markable, multipleChoiceFrom } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import { howFound } from '../material/how-found.ts';
import { askable, isSaid, KEYED, type Material, oncePer, proofOf } from '../material/material.ts';
import { sameParty } from '../material/parties.ts';
import { excerpt, inside, quoteInside } from '../material/phrase.ts';
import { statedSentences } from '../material/plain.ts';
import { passages } from '../material/window.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

type Asked = ReturnType<typeof askable>[number];
const NUMBERS = ['', 'one', 'two', 'three'];
const SHORT = 150;

/** Tick what one source says, among what others say and what the reporter states. */
export const ticked = (material: Material, random: Random): Candidate[] => {
  const short = askable(material).filter(({ content }) => content.text.length < SHORT);
  const bySource = [...new Set(short.map(({ source }) => source))];
  return bySource.flatMap((source) => {
    const own = random.shuffle(short.filter((one) => one.source.id === source.id)).slice(0, 2);
    const others = random
      .shuffle(short.filter((one) => !sameParty(one.source, source) && one.source.id !== source.id))
      .filter((one, index, all) => all.findIndex(({ source: { id } }) => id === one.source.id) === index)
      .slice(0, 2);
    const stated = random
      .shuffle(statedSentences(material).filter(({ text }) => text.length < SHORT))
      .slice(0, 4 - others.length);
    if (own.length < 2 || others.length + stated.length < 3) return [];
    const label = inside(source.label);
    const say = ({ attribution, content }: Asked) => ({
      text: excerpt(material.text, content.span, SHORT),
      feedback: howFound(material, attribution),
    });
    return [
      {
        uses: [...own, ...others]
          .map(({ attribution }) => `attribution:${attribution.id}`)
          .concat(stated.map(({ span }) => `plain:${span[0]}`)),
        quality: 0.6,
        question: multipleChoiceFrom(
          {
            skill: 'identify-source',
            stem: random.pick([
              `Tick every line that comes from ${label}.`,
              `Which of these lines come from ${label}? Tick them.`,
            ]),
            evidence: [
              ...own.flatMap(({ attribution, content }) => [content, proofOf(material, attribution)]),
              ...others.map(({ content }) => content),
              ...stated,
            ],
            explanation: `From ${label} come ${own.map(({ content }) => quoteInside(material.text, content.span, 60)).join(' and ')}. The words round each line show whose it is.`,
            difficulty: 'medium',
            right: own.map(say),
            wrong: [
              ...others.map((one) => ({
                text: excerpt(material.text, one.content.span, SHORT),
                feedback: `This comes from ${inside(one.source.label)}${handedBy(material, one.attribution)}`,
                misconception: 'nearest-name-is-speaker' as const,
              })),
              ...stated.map(({ span }) => ({
                text: excerpt(material.text, span, SHORT),
                feedback: 'The reporter states this without handing it to anybody.',
                misconception: 'nearest-name-is-speaker' as const,
              })),
            ],
          },
          random,
        ),
      },
    ];
  });
};

/** Words after which somebody speaks, where analysis may have missed who. */
const HANDED = /[“”"]|\b(?:said|says|told|according to|added|wrote|claimed|warned|argued|noted|asked)\b/iu;
const SURE = 0.8;

/** Whose words each sentence of the article carries, worked out once. */
const spokenIn = oncePer(({ text, analysis }) => {
  const known = new Map<number, { own: Attribution[]; isHanded: boolean }>();
  for (const span of analysis.sentences) {
    const own = analysis.attributions.filter((one) => one.content.some((content) => overlaps(content, span)));
    known.set(span[0], { own, isHanded: HANDED.test(text.slice(...span)) });
  }
  return known;
});

type Stretch = { source: LedgerSource; marks: { span: Span; role: Markable['role'] }[]; key: Span[] };

const stretchFor = (material: Material, source: LedgerSource, sentences: Span[]): Stretch[] => {
  const marks = sentences.map((span) => {
    const { own = [], isHanded = false } = spokenIn(material).get(span[0]) ?? {};
    const mine = own.filter((one) => one.sourceId === source.id);
    const isTold = (one: Attribution): boolean => one.quotation === 'direct' || isSaid(material, one);
    if (mine.some((one) => one.confidence >= SURE && isTold(one))) return { span, role: 'key' as const };
    const isTheirs = own.some((one) => one.confidence >= KEYED);
    const unclear = mine.length > 0 || (!isTheirs && isHanded);
    return { span, role: unclear ? ('neutral' as const) : ('other' as const) };
  });
  const key = marks.filter(({ role }) => role === 'key').map(({ span }) => span);
  const others = marks.filter(({ role }) => role === 'other').length;
  return key.length >= 1 && key.length <= 3 && others > key.length ? [{ source, marks, key }] : [];
};

const KEPT = 6;

/** Mark the sentences that carry one source’s words. */
export const markedWords = (material: Material, random: Random): Candidate[] => {
  const windows = passages(material, { min: 5, max: 9 });
  const sources = material.analysis.sources.filter(
    ({ kind, label }) => kind !== 'character' && label.length < 50,
  );
  const stretches = windows.flatMap((sentences) =>
    sources.flatMap((source) => stretchFor(material, source, sentences)),
  );
  return random
    .shuffle(stretches)
    .slice(0, KEPT)
    .map(({ source, marks, key }): Candidate => {
      const label = inside(source.label);
      const saidIn = (span: Span): Attribution[] =>
        (spokenIn(material).get(span[0])?.own ?? []).filter((one) => one.sourceId === source.id);
      const why = (span: Span): string => {
        const [first] = saidIn(span);
        return first ? howFound(material, first) : `It reports words of ${label}.`;
      };
      const rest = source.kind === 'document' ? 'rest' : 'report';
      const doing = `${rest}${key.length === 1 ? 's' : ''} ${rest === 'rest' ? 'on' : 'the words or views of'}`;
      const what = key.length === 1 ? 'the sentence' : `the ${NUMBERS[key.length]} sentences`;
      return {
        uses: [...new Set(key.flatMap(saidIn).map(({ id }) => `attribution:${id}`))],
        quality: 0.5 + (key.length > 1 ? 0.1 : 0),
        question: highlightFrom(
          {
            skill: 'identify-source',
            stem: worded(
              material,
              `Mark ${what} in this part of the article that ${doing} ${label}.`,
              `Mark ${what} that ${key.length === 1 ? 'comes' : 'come'} from ${label}.`,
            ),
            evidence: key.map((span) => ({ span, text: material.text.slice(span[0], span[1]) })),
            explanation: [...new Set(key.map(why))].join(' '),
            difficulty: key.length > 1 ? 'medium' : 'easy',
            sentences: marks.map(({ span, role }) => ({
              span,
              role,
              feedback:
                role === 'key'
                  ? why(span)
                  : role === 'other'
                    ? `${quoteInside(material.text, span, 60)} reports no words of ${label}.`
                    : '',
            })),
          },
          material.text,
        ),
      };
    });
};
