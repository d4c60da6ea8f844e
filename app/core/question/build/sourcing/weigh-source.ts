import type { LedgerSource } from '../../../analysis/finding.ts';
import { isContact } from '../contact.ts';
import { type Candidate, choiceFrom } from '../item/draft.ts';
import { askable, type Material, proofOf, sentencesRound, sourceOf } from '../material/material.ts';
import { sameParty } from '../material/parties.ts';
import { bare, capital, evidenceOf, inside, quote, quoteEnding, wordCount } from '../material/phrase.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { confirmed } from './confirmed.ts';
import { figureGiver } from './figure-giver.ts';
import { mainVoice } from './main-voice.ts';
import { whoIsWho } from './who-is-who.ts';

const people = (source: LedgerSource): 'named' | 'unnamed' | 'other' =>
  source.kind === 'named' || source.kind === 'unnamed' ? source.kind : 'other';

const TRAPS = {
  named: {
    text: 'The source is named, so it has nothing to gain either way.',
    misconception: 'named-is-independent',
    feedback: 'A name lets us check who speaks. It does not tell us what the speaker has at stake.',
  },
  unnamed: {
    text: 'The source is not named, so the figure must be invented.',
    misconception: 'unnamed-is-lying',
    feedback:
      'Reporters may know more about a source than they print. No name makes a figure harder to check, not false.',
  },
  other: {
    text: 'It comes from an official body, so it has been verified.',
    misconception: 'official-is-verified',
    feedback: 'A body can speak for itself and still be checked by nobody.',
  },
} as const;

/** Times and plans are not counted by anybody. */
const isUncounted = (figure: string, sentence: string): boolean =>
  /\b(?:second|minute|hour|day|week|month|year|decade)s?\b/iu.test(figure) ||
  /\b(?:will|would|plans?|planned)\b/iu.test(sentence);

/** A figure from a party with a stake: what should a reader keep in mind? */
const figures = (material: Material, random: Random): Candidate[] =>
  material.analysis.figures.flatMap((figure) => {
    const source = sourceOf(material, figure.sourceId);
    if (
      source === null ||
      source.stake !== 'self-interested' ||
      source.kind === 'character' ||
      source.verifiedBy !== null
    )
      return [];
    const asked = askable(material).find(
      ({ attribution }) =>
        attribution.sourceId === source.id &&
        attribution.content.some(([s, e]) => s <= figure.span[0] && figure.span[1] <= e),
    );
    const sentence = bare(material.text, sentencesRound(material, figure.span));
    const words = material.text.slice(sentence[0], sentence[1]);
    if (
      !asked ||
      asked.attribution.quotation === 'direct' ||
      isContact(words) ||
      wordCount(words) > 45 ||
      isUncounted(material.text.slice(...figure.span), words)
    )
      return [];
    const number = quote(material.text, figure.span, 60);
    return [
      {
        uses: [`attribution:${asked.attribution.id}`, `figure:${figure.id}`],
        quality: 0.8,
        question: choiceFrom(
          {
            skill: 'weigh-source',
            stem: random.pick([
              worded(
                material,
                `What should a careful reader keep in mind about the figure ${number}?`,
                `What should you keep in mind about ${number}?`,
              ),
              worded(
                material,
                `How far should a reader trust the figure ${number}, going by this article?`,
                `How far can you trust ${number} here?`,
              ),
            ]),
            passage: evidenceOf(material.text, sentence),
            evidence: [asked.content, proofOf(material, asked.attribution)],
            explanation: `The only source for the figure is ${inside(source.label)}. ${source.stakeWhy} It may be right; nothing else in the article confirms it.`,
            right: [
              {
                text: 'It comes from a side that gains if readers believe it.',
                feedback: `Yes. ${source.stakeWhy}`,
              },
            ],
            wrong: [
              {
                text: 'It is an exact number, so somebody must have checked the count.',
                feedback:
                  'A figure can sound exact and still be nobody’s but the speaker’s. The article shows no check.',
                misconception: 'number-is-proof',
              },
              { ...TRAPS[people(source)] },
              {
                text: 'It is not backed up anywhere else, which shows that it is false.',
                feedback: 'Not confirmed is not the same as false. It is a reason to look further.',
                misconception: 'no-source-is-false',
              },
            ],
          },
          random,
        ),
      },
    ];
  });

/** “The university”, “a survey”: which one, a reader of the options cannot tell. */
const isVague = ({ kind, label }: LedgerSource): boolean =>
  kind !== 'named' && label.replace(/^(?:the|an?) /iu, '').split(' ').length < 2;

/** Looks into the matter by trade, or is said to have no part in it; working at a hospital is not enough. */
const isOutside = ({ label, role, stakeWhy }: LedgerSource): boolean =>
  /\b(?:stud(?:y|ies)|teach(?:es)?|research\p{L}*|professor|scientist|biologist|historian|economist|investigat\p{L}*|inspector|judge|auditor|coroner|fire chief|not involved|independent)\b/iu.test(
    `${label} ${role ?? ''} ${stakeWhy}`,
  ) && !/\b(?:founder|president|head|leader|owner)\b/iu.test(role ?? '');

/** Which source has least at stake? Only where the article has an independent one beside interested ones. */
const independents = (material: Material, random: Random): Candidate[] => {
  const sources = material.analysis.sources.filter(
    (source) => source.kind !== 'character' && source.introduced.length > 0,
  );
  const interested = random.shuffle(
    sources.filter(({ stake, kind }) => stake === 'self-interested' && kind !== 'document'),
  );
  const outside = sources.filter((source) => source.stake === 'independent' && isOutside(source));
  const free = sources.filter(({ stake }) => stake === 'independent');
  return outside
    .filter((source) => free.every((one) => one.id === source.id || sameParty(one, source)))
    .flatMap((source) => {
      const asked = askable(material).find(({ attribution }) => attribution.sourceId === source.id);
      const others = interested.filter((one) => !sameParty(one, source));
      const distinct = others.filter(
        (one, index) => !others.slice(0, index).some((earlier) => sameParty(earlier, one)),
      );
      const introduced = source.introduced[0];
      if (distinct.length < 2 || !introduced || !asked || isVague(source)) return [];
      const intro = evidenceOf(material.text, bare(material.text, introduced));
      return [
        {
          uses: [`source:${source.id}`, `attribution:${asked.attribution.id}`, 'weigh:independent'],
          quality: 0.7,
          question: choiceFrom(
            {
              skill: 'weigh-source',
              stem: worded(
                material,
                'Which of these sources has the least to gain or lose in what the article is about?',
                'Who has the least to gain or lose here?',
              ),
              evidence: [intro, asked.content],
              explanation: `The article introduces this source with ${quoteEnding(material.text, intro.span, 120)} The others speak for a side of their own.`,
              right: [
                {
                  text: capital(inside(source.label)),
                  feedback: `Yes: ${quoteEnding(material.text, intro.span, 120)}`,
                },
              ],
              wrong: distinct.slice(0, 3).map((one) => ({
                text: capital(inside(one.label)),
                feedback: one.stakeWhy,
                misconception:
                  one.kind === 'named'
                    ? ('named-is-independent' as const)
                    : ('official-is-verified' as const),
              })),
            },
            random,
          ),
        },
      ];
    });
};

export const weighSource = (material: Material, random: Random): Candidate[] => [
  ...figures(material, random.fork('figures')),
  ...independents(material, random.fork('independent')),
  ...confirmed(material, random.fork('confirmed')),
  ...mainVoice(material, random.fork('voice')),
  ...figureGiver(material, random.fork('giver')),
  ...whoIsWho(material, random.fork('role')),
];
