import type { LedgerSource } from '../../../analysis/finding.ts';
import { overlaps, type Span } from '../../../article/span.ts';
import type { Evidence } from '../../question.ts';
import { type Answer, type Candidate, choiceFrom } from '../item/draft.ts';
import { handedBy } from '../material/handed-by.ts';
import { askable, isSaid, type Material, proofOf, sentenceOf } from '../material/material.ts';
import { sameParty } from '../material/parties.ts';
import { capital, inside, quoteEnding, startsLow } from '../material/phrase.ts';
import { statedSentences } from '../material/plain.ts';
import { worded } from '../material/worded.ts';
import type { Random } from '../random.ts';
import { REPORTER } from './identify-stated.ts';

const exact = (material: Material, label: string): string =>
  `${capital(inside(label))}, ${worded(material, 'quoted word for word', 'in a word-for-word quote')}`;
const retold = (material: Material, label: string): string =>
  `${capital(inside(label))}, ${worded(material, 'retold by the reporter', 'in the reporter’s words')}`;

type Way = 'exact' | 'retold' | 'alone';
/** What follows for a reader. */
const LESSON: Record<'older' | 'younger', Record<Way, string>> = {
  older: {
    exact: 'A speaker can be held to words between quotation marks.',
    retold: 'A retelling also depends on how well the reporter put it.',
    alone: 'Not every statement has a source besides the reporter.',
  },
  younger: {
    exact: 'Quotation marks show the exact words.',
    retold: 'The reporter puts it in other words.',
    alone: 'Here the reporter speaks.',
  },
};
type Asked = {
  handed: string;
  evidence: Evidence;
  proof: Evidence;
  way: Way;
  source: LedgerSource | null;
  use: string;
};

/** Longer sentences would be cut, often before the words that hand them over. */
const LONGEST_PROOF = 160;
const QUOTED = /[“”"]/u;

/** Lines handed over in one way alone: quoted as whole sentences, or retold without a word in quotation marks. */
const lines = (material: Material): Asked[] => {
  const handed = askable(material).flatMap(({ attribution, source, content }): Asked[] => {
    const proof = sentenceOf(material, content.span);
    const clean = attribution.quotation === 'indirect' && !QUOTED.test(proof.text);
    if (source.kind === 'character' || source.kind === 'document') return [];
    if (attribution.quotation !== 'direct' && !(clean && isSaid(material, attribution))) return [];
    if (startsLow(content.text) && !clean) return [];
    return [
      {
        handed: handedBy(material, attribution),
        evidence: content,
        proof: clean ? proof : proofOf(material, attribution),
        way: clean ? 'retold' : 'exact',
        source,
        use: `attribution:${attribution.id}`,
      },
    ];
  });
  const stated = statedSentences(material).map(
    (evidence): Asked => ({
      handed: '.',
      evidence,
      proof: evidence,
      way: 'alone',
      source: null,
      use: `plain:${evidence.span[0]}`,
    }),
  );
  return [...handed, ...stated];
};

/** Speakers of the article, the nearest to a place first. */
const speakersNear = (material: Material, [at]: Span): LedgerSource[] => {
  const gap = ({ introduced }: LedgerSource): number =>
    Math.min(...introduced.map(([start]) => Math.abs(start - at)), 99999);
  return [...new Set(askable(material).map(({ source }) => source))]
    .filter(({ kind, label }) => kind !== 'character' && kind !== 'document' && label.length < 45)
    .sort((a, b) => gap(a) - gap(b));
};

const feedbackOn = (material: Material, { way, source, proof, handed }: Asked): string => {
  const label = inside(source?.label ?? '');
  const shown = quoteEnding(material.text, proof.span, 110);
  if (way === 'exact') return `The words stand between quotation marks, handed to ${label}${handed}`;
  if (way === 'retold' && proof.text.length > LONGEST_PROOF)
    return `There are no quotation marks, and the line is handed to ${label}${handed} The point is the speaker’s, the wording is the reporter’s.`;
  if (way === 'retold')
    return `There are no quotation marks, and the line is handed to ${label}: ${shown} The point is the speaker’s, the wording is the reporter’s.`;
  return `No quotation marks and no “said”: ${shown} The newspaper itself answers for it.`;
};

/** Exact words, retold words, or the reporter’s own? The line is shown bare, so that it has to be looked up. */
export const ownWords = (material: Material, random: Random): Candidate[] =>
  lines(material).flatMap((asked): Candidate[] => {
    const { evidence, proof, way, source, use } = asked;
    const near = speakersNear(material, evidence.span);
    const speaker = source ?? near[0];
    const other = near.find((one) => speaker && one.id !== speaker.id && !sameParty(one, speaker));
    if (!speaker || !other || overlapsMessage(material, evidence.span)) return [];
    const why = feedbackOn(material, asked);
    const isClause = startsLow(evidence.text);
    const clause = evidence.text.replace(/[.!?]$/u, '');
    const answers: Record<Way, Answer> = {
      exact: {
        text: exact(material, speaker.label),
        feedback: `A line counts as exact words only between quotation marks. ${why}`,
        misconception: 'retelling-is-quoting',
      },
      retold: {
        text: retold(material, speaker.label),
        feedback: `Look at the marks round the line. ${why}`,
        misconception: way === 'alone' ? 'nearest-name-is-speaker' : 'retelling-is-quoting',
      },
      alone: {
        text: REPORTER,
        feedback: `The article hands the line to somebody. ${why}`,
        misconception: 'claim-is-fact',
      },
    };
    const right: Answer = { text: answers[way].text, feedback: `Yes. ${why}` };
    const wrong = [
      ...(['exact', 'retold', 'alone'] as const).filter((one) => one !== way).map((one) => answers[one]),
      {
        text: random.next() < 0.5 ? retold(material, other.label) : exact(material, other.label),
        feedback: `${capital(inside(other.label))} speaks elsewhere in the article. ${why}`,
        misconception: 'nearest-name-is-speaker' as const,
      },
    ];
    const stems = worded(
      material,
      [
        'Find this line in the article. Who says it, and in whose wording?',
        'Look this line up. Who stands behind it, and are the words that speaker’s own?',
        'Check how the article hands over this line. Who says it, and in what form?',
      ],
      [
        'Find this line in the article. Who says it? Is it a quote?',
        'Look this line up. Who says it, and in whose words?',
        'Who says this, and is it a quote?',
      ],
    );
    return [
      {
        uses: [use, `own-words:${way === 'alone'}`],
        ...(isClause ? {} : { stems }),
        quality: 0.6 + random.next() * 0.1,
        question: choiceFrom(
          {
            skill: 'separate-claim',
            ...(isClause
              ? {
                  stem: worded(
                    material,
                    `Find where the article reports that ${clause}. Who says it, and in whose wording?`,
                    `Find where the article says that ${clause}. Who says so? Is it a quote?`,
                  ),
                }
              : { stem: random.pick(stems as [string, ...string[]]), passage: evidence }),
            evidence: [evidence, proof],
            explanation: `${why} ${worded(material, LESSON.older[way], LESSON.younger[way])}`,
            control: way === 'alone',
            right: [right],
            wrong,
            last: way === 'alone' ? right : answers.alone,
          },
          random,
        ),
      },
    ];
  });

const overlapsMessage = (material: Material, span: Span): boolean =>
  material.analysis.messages.some((message) => overlaps(message.span, span));
