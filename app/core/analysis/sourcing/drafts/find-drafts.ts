import type { Article } from '../../../article/article.ts';
import { contains } from '../../../article/span.ts';
import { makeOverlapTest } from '../../../article/span-index.ts';
import { makeReading, type Reading } from '../reading.ts';
import { adjectiveCues } from './adjective-cues.ts';
import { blockQuotations } from './block-quotes.ts';
import type { Draft, Form } from './draft.ts';
import { floatingQuotations } from './floating.ts';
import { lightVerbCues } from './light-verbs.ts';
import { nestedQuotations } from './nested.ts';
import { nominalCues } from './nominal-cues.ts';
import { accordingTo, headlineColon } from './other-attributions.ts';
import { raisedBeliefs } from './raised.ts';
import { sentenceAttributions } from './sentence-attributions.ts';
import { findSilences, type Silence } from './silence.ts';

export type Drafts = { reading: Reading; drafts: Draft[]; nested: Draft[]; silences: Silence[] };

/** Every attribution of an article before its speaker is known. */
export function findDrafts(article: Article): Drafts {
  const reading = makeReading(article);
  const silences = findSilences(reading);
  const cued = reading.sentences.flatMap((clause) => {
    const light = lightVerbCues(reading, clause);
    const inLight = makeOverlapTest(light.flatMap((draft) => (draft.cue ? [draft.cue] : [])));
    return outermost([
      ...headlineColon(reading, clause),
      ...accordingTo(reading, clause),
      ...[...sentenceAttributions(reading, clause), ...nominalCues(reading, clause)].filter(
        (draft) => draft.cue === null || !inLight(draft.cue),
      ),
      ...adjectiveCues(reading, clause),
      ...raisedBeliefs(reading, clause),
      ...light,
    ]);
  });
  const verbs = new Set(cued.filter((draft) => draft.form !== 'nominal').map((draft) => draft.cue?.[0]));
  const single = cued.filter((draft) => draft.form !== 'nominal' || !verbs.has(draft.cue?.[0]));
  const isSilence = makeOverlapTest(silences.map(({ draft }) => draft.cue).filter((cue) => cue !== null));
  const spoken = single.filter((draft) => draft.cue === null || !isSilence(draft.cue));
  const blocks = blockQuotations(reading);
  const cues = new Set(blocks.map((draft) => draft.cue?.[0]));
  const known = [...spoken.filter((draft) => !cues.has(draft.cue?.[0])), ...blocks];
  return {
    reading,
    drafts: [...known, ...floatingQuotations(reading, known)],
    nested: nestedQuotations(reading),
    silences,
  };
}

/** "Officials say that Moscow hopes to gain": what a source says about somebody's hope is the source's. Takes the drafts of one sentence. */
function outermost(drafts: Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const [source, first] = [draft.source ?? draft.cue, draft.content[0]];
    if (!source || !first || !CLAIMED.has(draft.form)) return true;
    if (draft.form === 'nominal' && drafts.some((other) => other !== draft && startsAt(other, first[0])))
      return false;
    return !drafts.some(
      (other) =>
        other !== draft &&
        other.source !== null &&
        other.content.some((content) => contains(content, source) && contains(content, first)),
    );
  });
}

const startsAt = (draft: Draft, at: number): boolean => draft.content[0]?.[0] === at;

const CLAIMED = new Set<Form>(['clause', 'object', 'infinitive', 'nominal', 'quote']);
