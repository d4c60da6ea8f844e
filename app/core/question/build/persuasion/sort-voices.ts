import type { TechniqueFinding, Voice } from '../../../analysis/finding.ts';
import { contains } from '../../../article/span.ts';
import { type Candidate, classifyFrom } from '../item/draft.ts';
import { attributionAt, type Material, sourceOf } from '../material/material.ts';
import { quote } from '../material/phrase.ts';
import type { Random } from '../random.ts';
import { cleanFindings } from './name-technique.ts';
import { because } from './voice-proof.ts';

type Found = ReturnType<typeof cleanFindings>[number];

const VOICES: Record<Voice, string> = {
  reporter: 'The reporter, in the article’s own words',
  source: 'Somebody the article quotes or reports',
  depicted: 'A message the article describes',
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
export const sortVoices = (material: Material, random: Random): Candidate[] => {
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
