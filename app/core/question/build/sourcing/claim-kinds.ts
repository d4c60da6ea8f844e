import { overlaps, slice } from '../../../article/span.ts';
import type { MisconceptionId } from '../../misconceptions.ts';
import type { Evidence } from '../../question.ts';
import { type Candidate, choiceFrom, classifyFrom } from '../item/draft.ts';
import { askable, attributionAt, type Material, sentencesRound, sourceOf } from '../material/material.ts';
import { excerpt, inside, startsLow } from '../material/phrase.ts';
import { statedSentences } from '../material/plain.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';

type ClaimKind = 'checkable' | 'forecast' | 'judgement';

const TARGETS: Record<ClaimKind, string> = {
  checkable: 'It can be checked now',
  forecast: 'It is about the future',
  judgement: 'It judges: good or bad, right or wrong',
};

const AHEAD =
  /\b(?:will|won[’']t|going to|(?:is|are|was|were) (?:expected|likely|set|due) to|next (?:week|month|year|summer|winter|spring|fall|autumn))\b/iu;
const JUDGES =
  /\b(?:unfair|wrong|best|worst|disgrac\p{L}*|ridiculous|terrible|horrible|awful|great|wonderful|beautiful|dangerous|reckless|stupid|smart|wise|foolish|outrageous|unacceptable|absurd|crazy)\b/iu;
/** What somebody thinks, hopes or would do if: neither of the three cleanly. */
const UNCLEAR =
  /\b(?:if|would|could|might|may|hope|think|believe|feel|seem|perhaps|probably|maybe|I|we|want|wanted|try|trying)\b|[?!]/iu;

/** The kind of a statement and the word that shows it; null where more than one could be defended. */
const kindOf = (words: string, hasFigure: boolean): { kind: ClaimKind; sign: string } | null => {
  // Two statements in one, a question or somebody’s words within are of more than one kind.
  if (/[?‘’“”";]\s|[.!?]\s+\p{Lu}|[‘“"]/u.test(words)) return null;
  const ahead = AHEAD.exec(words)?.[0];
  const judges = JUDGES.exec(words)?.[0];
  if (ahead !== undefined && judges === undefined && !/\bif\b/iu.test(words))
    return { kind: 'forecast', sign: ahead };
  if (judges !== undefined && ahead === undefined && !hasFigure) return { kind: 'judgement', sign: judges };
  if (ahead === undefined && judges === undefined && hasFigure && !UNCLEAR.test(words))
    return { kind: 'checkable', sign: /\p{N}[\p{N}.,]*/u.exec(words)?.[0] ?? '' };
  return null;
};

const WHY: Record<ClaimKind, (sign: string) => string> = {
  checkable: (sign) =>
    sign === ''
      ? 'It gives a number that can be looked up or counted again.'
      : `“${sign}” can be looked up or counted again, whoever says it.`,
  forecast: (sign) => `“${sign}” looks ahead: nobody can know yet whether it comes true.`,
  judgement: (sign) => `“${sign}” judges: people who agree on the facts may still see it differently.`,
};

const TRAPS: Record<ClaimKind, Partial<Record<ClaimKind, MisconceptionId>>> = {
  checkable: { forecast: 'fact-is-judgement', judgement: 'fact-is-judgement' },
  forecast: { checkable: 'forecast-is-fact', judgement: 'fact-is-judgement' },
  judgement: { checkable: 'judgement-is-fact', forecast: 'judgement-is-fact' },
};

/** What a reader can do with each. */
const NEXT: Record<ClaimKind, string> = {
  checkable: 'A reader can look it up.',
  forecast: 'A reader can wait and see, and ask what the forecast rests on.',
  judgement: 'A reader can ask for the reasons.',
};

/** A sweeping word about all times, a question to the crowd, or a line of a script: nothing to look up or wait for. */
const isRhetoric = (material: Material, { span, text }: Evidence): boolean =>
  /^(?:every (?:generation|nation|age|people)|history|always|never)\b|\?/iu.test(text) ||
  slice(material.text, sentencesRound(material, span)).includes('?') ||
  sourceOf(material, attributionAt(material, span)?.sourceId ?? null)?.kind === 'character' ||
  material.analysis.messages.some((message) => overlaps(message.span, span));

type Sorted = { evidence: Evidence; kind: ClaimKind; sign: string; who: string | null; use: string };

/** Statements of sources and of the reporter, each with its kind. */
const pool = (material: Material): Sorted[] => {
  const hasFigure = ({ span, text }: Evidence): boolean =>
    /\p{N}/u.test(text) && material.analysis.figures.some((figure) => overlaps(figure.span, span));
  const handed = askable(material).map(({ attribution, source, content }) => ({
    evidence: content,
    who: inside(source.label),
    use: `attribution:${attribution.id}`,
  }));
  const stated = statedSentences(material).map((evidence) => ({
    evidence,
    who: null,
    use: `plain:${evidence.span[0]}`,
  }));
  return [...handed, ...stated].flatMap((one) => {
    if (isRhetoric(material, one.evidence)) return [];
    const found = kindOf(one.evidence.text, hasFigure(one.evidence));
    return found && one.evidence.text.length < 180 ? [{ ...one, ...found }] : [];
  });
};

/** A statement that can be checked, a forecast or a judgement? Whoever makes it. */
export const claimKinds = (material: Material, random: Random): Candidate[] => {
  const all = random.shuffle(pool(material));
  const chosen = (['checkable', 'forecast', 'judgement'] as const).flatMap((kind) =>
    all.filter((one) => one.kind === kind).slice(0, 2),
  );
  if (chosen.length < 3 || new Set(chosen.map(({ kind }) => kind)).size < 2) return [];
  const kinds = Object.keys(TARGETS) as ClaimKind[];
  return [
    {
      uses: [...chosen.map(({ use }) => use), 'claim-kinds'],
      quality: 0.65,
      question: classifyFrom(
        {
          skill: 'separate-claim',
          stem: random.pick([
            worded(
              material,
              'What kind of statement is each of these? Whether it is true is another question.',
              'What kind of line is each of these?',
            ),
            worded(
              material,
              'Facts, forecasts and judgements are easily mixed. Sort these lines of the article.',
              'Can it be checked, is it about the future, or is it a view? Sort the lines.',
            ),
          ]),
          evidence: chosen.map(({ evidence }) => evidence),
          explanation:
            'A statement that can be checked may still be wrong, and a judgement may be a good one. To know which is which tells a reader what to do next: look it up, wait and see, or ask for reasons.',
          targets: kinds.map((id) => ({ id, text: TARGETS[id] })),
          items: chosen.map(({ evidence, kind, sign, who }) => ({
            text: excerpt(material.text, evidence.span, 180),
            target: kind,
            feedback: `${WHY[kind](sign)} ${who === null ? 'The reporter states it.' : `The article has it from ${who}.`}`,
            traps: Object.fromEntries(Object.entries(TRAPS[kind])),
          })),
        },
        random,
      ),
    },
  ];
};

const YOUNGER: Record<ClaimKind, string> = {
  checkable: 'Something you can look up today',
  forecast: 'Something no one can know yet',
  judgement: 'What somebody finds good or bad',
};
const ALONE: Record<ClaimKind, string> = {
  checkable: 'Something that can be checked today',
  forecast: 'Something that nobody can know yet',
  judgement: 'Somebody’s view of what is good or bad',
};

/** One line: a statement to check, a forecast or a judgement? */
export const claimKind = (material: Material, random: Random): Candidate[] =>
  (askable(material).length === 0 ? [] : pool(material)).flatMap(
    ({ evidence, kind, sign, who, use }): Candidate[] => {
      if (startsLow(evidence.text)) return [];
      const why = `${WHY[kind](sign)} ${who === null ? 'The reporter states it.' : `The article has it from ${who}.`}`;
      const words = worded(material, ALONE, YOUNGER);
      const stems = worded(
        material,
        [
          'What kind of statement is this, whoever makes it and whether or not it is right?',
          'Before asking whether this is right: what kind of statement is it?',
        ],
        ['What kind of sentence is this?', 'What does this line give you?'],
      );
      return [
        {
          uses: [use, `claim-kind:${kind}`],
          stems,
          quality: 0.6,
          question: choiceFrom(
            {
              skill: 'separate-claim',
              stem: random.pick(stems as [string, ...string[]]),
              passage: evidence,
              evidence: [evidence],
              explanation: `${why} ${NEXT[kind]}`,
              right: [{ text: words[kind], feedback: `Yes. ${why}` }],
              wrong: (Object.keys(ALONE) as ClaimKind[])
                .filter((one) => one !== kind)
                .map((one) => ({
                  text: words[one],
                  feedback: `Look again. ${why}`,
                  ...(TRAPS[kind][one] ? { misconception: TRAPS[kind][one] } : {}),
                })),
            },
            random,
          ),
        },
      ];
    },
  );
