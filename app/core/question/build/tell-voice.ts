import type { LedgerSource, RecruitmentMessage, TechniqueFinding, Voice } from '../../analysis/finding.ts';
import { contains } from '../../article/span.ts';
import { type Candidate, choiceFrom, classifyFrom } from './draft.ts';
import { asCalled, attributionAt, type Material, proofOf, sourceOf } from './material.ts';
import { cleanFindings } from './name-technique.ts';
import { couldBeSame, sameParty } from './parties.ts';
import { capital, inside, quote, quoteEnding } from './phrase.ts';
import type { Random } from './random.ts';

type Found = ReturnType<typeof cleanFindings>[number];

const VOICES: Record<Voice, string> = {
  reporter: 'The reporter, in the article’s own words',
  source: 'Somebody the article quotes or reports',
  depicted: 'A message the article describes',
};

const because = (material: Material, finding: TechniqueFinding): string => {
  const attribution = attributionAt(material, finding.span);
  const source = sourceOf(material, finding.sourceId ?? attribution?.sourceId ?? null);
  const label = source ? inside(source.label) : null;
  if (finding.voice === 'reporter')
    return 'No speaker is named and nothing is quoted: the words are the reporter’s own.';
  const proof = attribution
    ? ` The article shows it with ${quoteEnding(material.text, proofOf(material, attribution).span, 100)}`
    : '';
  if (finding.voice === 'depicted')
    return `The words belong to the message that the article describes${label ? `: they are given to ${label}` : ''}.${proof} To describe a message is not to agree with it.`;
  return `The words are those of ${label ?? 'a source'}.${proof} To quote somebody is not to agree.`;
};

const isInMessage = (material: Material, { span }: TechniqueFinding): boolean =>
  material.analysis.messages.some((message) => contains(message.span, span));

/** A source has an entry in the ledger; the reporter’s own words are free of quotation marks and of reported speech. */
const isClearlyVoiced = (material: Material, finding: TechniqueFinding, passage: string): boolean => {
  const attribution = attributionAt(material, finding.span);
  if (finding.voice === 'reporter') return attribution === null && !/[“”"‘]|\bsaid\b/u.test(passage);
  const speaker = sourceOf(material, attribution?.sourceId ?? null);
  if (finding.voice === 'source' || speaker === null) return speaker !== null;
  // Who retells a message’s words speaks as well: both answers could be defended.
  return speaker.kind === 'character' || speaker.kind === 'document' || isInMessage(material, finding);
};

/** Lines of the article to the voice that does the persuading. */
const sorted = (material: Material, random: Random): Candidate[] => {
  const pool = random.shuffle(
    cleanFindings(material).filter(
      ({ passage, finding }) => passage.text.length < 150 && isClearlyVoiced(material, finding, passage.text),
    ),
  );
  const perVoice = (voice: Voice): Found[] =>
    pool
      .filter(({ finding }) => finding.voice === voice)
      .filter(
        ({ passage }, index, all) =>
          all.findIndex((one) => one.passage.span[0] === passage.span[0]) === index,
      )
      .slice(0, 2);
  const shown = [...perVoice('source'), ...perVoice('depicted'), ...perVoice('reporter')];
  const voices = new Set(shown.map(({ finding }) => finding.voice));
  if (shown.length < 3 || voices.size < 2) return [];
  const targets = (['reporter', 'source', 'depicted'] as const).map((voice) => ({
    id: voice,
    text: VOICES[voice],
  }));
  return [
    {
      uses: shown.flatMap(({ finding }) => {
        const attribution = attributionAt(material, finding.span);
        return [`technique:${finding.id}`, ...(attribution ? [`attribution:${attribution.id}`] : [])];
      }),
      quality: 0.8,
      question: classifyFrom(
        {
          skill: 'tell-voice',
          stem: random.pick([
            'Each of these lines tries to persuade. Whose persuasion is it?',
            'Find these lines in the article. Who is doing the persuading in each?',
          ]),
          evidence: shown.map(({ passage }) => passage),
          explanation:
            'A news article can carry persuasion without making any: it quotes people, and it describes messages. The question to ask of every strong line is whose it is.',
          targets,
          items: shown.map(({ finding, passage }) => ({
            text: quote(material.text, passage.span, 150),
            target: finding.voice,
            feedback: because(material, finding),
            traps: Object.fromEntries(
              targets
                .filter(({ id }) => id !== finding.voice)
                .map(({ id }) => [
                  id,
                  id === 'reporter'
                    ? ('quoting-is-endorsing' as const)
                    : ('right-technique-wrong-voice' as const),
                ]),
            ),
          })),
        },
        random,
      ),
    },
  ];
};

const isNamedIn = (passage: string, label: string): boolean =>
  passage.toLowerCase().includes(label.toLowerCase()) ||
  (label.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((name) => passage.includes(name));

/** Beside the makers of a message stand parties that neither made it nor speak for those who did. */
const bystanders = (material: Material, message: RecruitmentMessage | undefined): string[] => {
  const apart = (name: string): boolean => !message?.sender || !couldBeSame(name, message.sender.name);
  const independent = material.analysis.sources.filter(
    ({ kind, stake }) => kind !== 'character' && stake === 'independent',
  );
  const names = [
    ...(message?.sender ? material.analysis.noComment.map(({ who }) => who) : []),
    ...independent.map(({ label }) => label),
    ...(message?.audience ? [message.audience.name] : []),
  ];
  return names.filter(
    (name, index) =>
      name.length < 60 && apart(name) && !names.slice(0, index).some((one) => couldBeSame(one, name)),
  );
};

const otherSpeakers = (material: Material, speaker: LedgerSource): string[] =>
  material.analysis.sources
    .filter(
      (one) =>
        one.id !== speaker.id &&
        one.kind !== 'character' &&
        one.label.includes(' ') &&
        !sameParty(one, speaker),
    )
    .filter((one, index, all) => !all.slice(0, index).some((earlier) => sameParty(earlier, one)))
    .map(({ label }) => label);

const STEMS = [
  'These words try to persuade. Who is doing the persuading?',
  'Whose attempt to persuade is this?',
  'Somebody wants something with these words. Who?',
] as const;

/** One line: who is persuading here? */
const choices = (material: Material, random: Random): Candidate[] =>
  cleanFindings(material).flatMap(({ finding, passage }) => {
    const attribution = attributionAt(material, finding.span);
    const speaker = sourceOf(material, attribution?.sourceId ?? null);
    if (finding.voice === 'reporter' || attribution === null || speaker === null) return [];
    // A passage that names its speaker asks nothing.
    if (finding.voice === 'source' && isNamedIn(passage.text, speaker.label)) return [];
    const message = material.analysis.messages.find(
      (one) => one.span[0] <= finding.span[0] && finding.span[1] <= one.span[1],
    );
    const others = random
      .shuffle(
        finding.voice === 'depicted' ? bystanders(material, message) : otherSpeakers(material, speaker),
      )
      .slice(0, 2);
    if (finding.voice === 'depicted' && !message) return [];
    const right =
      finding.voice === 'depicted' && message
        ? `The makers of ${inside(message.label)}`
        : capital(inside(speaker.label));
    if (others.length < 2 || others.some((one) => couldBeSame(right, one))) return [];
    return [
      {
        uses: [`technique:${finding.id}`, `attribution:${attribution.id}`],
        stems: STEMS,
        quality: 0.35 + finding.confidence * 0.35,
        question: choiceFrom(
          {
            skill: 'tell-voice',
            stem: random.pick(STEMS),
            passage,
            evidence: [passage, proofOf(material, attribution)],
            explanation: `${because(material, finding)} ${finding.why}`,
            right: [{ text: right, feedback: `Yes. ${because(material, finding)}` }],
            wrong: [
              {
                text: 'The reporter, in the article’s own words',
                feedback: `The reporter passes them on. ${because(material, finding)}`,
                misconception: 'quoting-is-endorsing',
              },
              ...others.map((one) => ({
                text: capital(asCalled(material, one)),
                feedback: `Not ${asCalled(material, one)}, who only stands elsewhere in the article. ${because(material, finding)}`,
                misconception: 'right-technique-wrong-voice' as const,
              })),
            ],
          },
          random,
        ),
      },
    ];
  });

export const tellVoice = (material: Material, random: Random): Candidate[] => [
  ...sorted(material, random.fork('classify')),
  ...choices(material, random.fork('choice')),
];
