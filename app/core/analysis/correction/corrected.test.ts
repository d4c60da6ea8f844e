import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Span, slice } from '../../article/span.ts';
import { analyse } from '../analyse.ts';
import { type Analysis, SHOWN } from '../finding.ts';
import type { Change } from './change.ts';
import { type Corrected, corrected } from './corrected.ts';
import { keyOf, readKey, readSourceKey, writeKey, writeSourceKey } from './finding-key.ts';
import { type Correction, changesInForce } from './in-force.ts';

const TEXT = readFileSync('test/articles/harbor-navy-drive.txt', 'utf8');
const FOUND = analyse(TEXT);

const makeIn = (found: Analysis, ...changes: Change[]): Corrected =>
  corrected(
    found,
    changes.map((change, index) => ({ id: `c${index}`, change })),
    TEXT,
  );
const make = (...changes: Change[]): Corrected => makeIn(FOUND, ...changes);
const first = <T>(list: readonly T[], which: (one: T) => boolean = () => true): T => {
  const one = list.find(which);
  if (one === undefined) throw new Error('the article has none');
  return one;
};
const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return [start, start + words.length];
};
const technique = first(FOUND.techniques, ({ confidence }) => confidence >= SHOWN);
const claim = first(FOUND.attributions, ({ sourceId }) => sourceId !== null);
const [one, two] = FOUND.sources;
const nameOf = (source: Analysis['sources'][number] | undefined) => ({
  name: source?.name ?? '',
  kind: source?.kind ?? 'named',
});

test('without changes the analysis comes back as it was given', () => {
  expect(make().analysis).toBe(FOUND);
});

test('an accepted candidate is sure and shown', () => {
  const candidate = first(FOUND.techniques, ({ confidence }) => confidence < SHOWN);
  const { analysis, checked } = make({ type: 'accept', finding: keyOf.technique(candidate) });
  expect(first(analysis.techniques, ({ id }) => id === candidate.id).confidence).toBe(1);
  expect([...checked]).toEqual([candidate.id]);
});

test('a rejected finding is gone, and listed as taken out', () => {
  const { analysis, takenOut } = make({ type: 'reject', finding: keyOf.technique(technique) });
  expect(analysis.techniques).toHaveLength(FOUND.techniques.length - 1);
  expect(takenOut).toEqual([{ layer: 'persuasion', finding: technique, by: 'c0' }]);
});

test('a relabelled technique keeps the key it was found by', () => {
  const finding = keyOf.technique(technique);
  const label = technique.technique === 'doubt' ? 'slogan' : 'doubt';
  const relabel: Change = { type: 'relabel-technique', finding, label, voice: 'reporter' };
  const { analysis, keys } = make(relabel);
  const now = first(analysis.techniques, ({ id }) => id === technique.id);
  expect(now).toMatchObject({ technique: label, voice: 'reporter', sourceId: null, confidence: 1 });
  expect(now.why).toContain('asks the reader to');
  expect(keys.get(technique.id)).toEqual(finding);
  expect(make(relabel, { type: 'reject', finding }).takenOut).toHaveLength(1);
});

test('an added technique stands in its place in the text; added again it changes nothing', () => {
  const last = FOUND.sentences[2] ?? [0, 1];
  const add: Change = { type: 'add-technique', span: last, label: 'appeal-to-fear', voice: 'reporter' };
  const { analysis } = make(add);
  const added = first(analysis.techniques, ({ span }) => span === last);
  expect(added).toMatchObject({ technique: 'appeal-to-fear', confidence: 1 });
  const starts = analysis.techniques.map(({ span }) => span[0]);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(make(add, add).analysis).toEqual(analysis);
  expect(analysis.plain.some((span) => span[0] === last[0])).toBe(false);
});

test('an added move belongs to the message it stands in', () => {
  const message = FOUND.messages[0];
  const span: Span = message ? [message.span[0], message.span[0] + 12] : at('the');
  const { analysis } = make({ type: 'add-move', span, label: 'staging', message: null });
  const added = first(analysis.recruitment, ({ id }) => id.startsWith('r-staging'));
  expect(added.messageId).toBe(message?.id ?? null);
  expect(added.why).toMatch(/^With “.+ the message uses music/);
});

test('a claim that is given to another source moves in the ledger', () => {
  const speaker = { name: 'Port Watch', kind: 'organization' } as const;
  const finding = keyOf.attribution(claim);
  const { analysis } = make({ type: 'relabel-attribution', finding, speaker, quotation: 'mixed' });
  const source = first(analysis.sources, ({ name }) => name === 'Port Watch');
  expect(source).toMatchObject({ kind: 'organization', mentions: 1, attributionIds: [claim.id] });
  expect(first(analysis.attributions, ({ id }) => id === claim.id)).toMatchObject({
    speaker: 'Port Watch',
    speakerKind: 'organization',
    sourceId: source.id,
    quotation: 'mixed',
  });
  const before = first(FOUND.sources, ({ id }) => id === claim.sourceId);
  expect(analysis.sources.find(({ id }) => id === before.id)?.mentions ?? 0).toBe(before.mentions - 1);
});

test('a source all of whose claims are taken out leaves the ledger, and names no figure and no voice', () => {
  const id = one?.id ?? '';
  const own = FOUND.attributions.filter(({ sourceId }) => sourceId === id);
  const { analysis } = make(
    ...own.map((found): Change => ({ type: 'reject', finding: keyOf.attribution(found) })),
  );
  expect(analysis.sources.map((source) => source.id)).not.toContain(id);
  expect(analysis.figures.map(({ sourceId }) => sourceId)).not.toContain(id);
  expect(analysis.techniques.map(({ sourceId }) => sourceId)).not.toContain(id);
});

/** The same analysis with one technique in the reporter’s own words. */
const OWN: Analysis['techniques'][number] = {
  ...technique,
  id: 'own',
  span: [FOUND.length - 20, FOUND.length - 10],
  technique: 'doubt',
  voice: 'reporter',
  sourceId: null,
};
const WITH_OWN = { ...FOUND, techniques: [...FOUND.techniques, OWN] };
const ADA = { name: 'Ada Moss', kind: 'named' } as const;
const SAID_BY_ADA: Change = {
  type: 'add-attribution',
  content: OWN.span,
  cue: null,
  source: null,
  speaker: ADA,
  quotation: 'direct',
};

test('an added claim and its new source are in the ledger, and the voice of what it says follows', () => {
  const { analysis } = makeIn(WITH_OWN, SAID_BY_ADA);
  const source = first(analysis.sources, ({ name }) => name === ADA.name);
  expect(source).toMatchObject({ ...ADA, mentions: 1, stake: 'unclear' });
  expect(first(analysis.techniques, ({ id }) => id === 'own')).toMatchObject({
    voice: 'source',
    sourceId: source.id,
  });
});

test('a voice that the teacher chose stays when the claim round it changes', () => {
  const finding = keyOf.technique(OWN);
  const chosen: Change = { type: 'relabel-technique', finding, label: 'doubt', voice: 'depicted' };
  const { analysis } = makeIn(WITH_OWN, chosen, SAID_BY_ADA);
  expect(first(analysis.techniques, ({ id }) => id === 'own').voice).toBe('depicted');
});

test('a source is renamed, described, weighed and merged under the key it had first', () => {
  const source = nameOf(one);
  const { analysis, sourceKeys } = make(
    { type: 'rename-source', source, name: 'The new name' },
    { type: 'set-kind', source, kind: 'document' },
    { type: 'set-role', source, role: 'a witness' },
    { type: 'set-stake', source, stake: 'independent', why: null },
  );
  expect(analysis.sources[0]).toMatchObject({
    name: 'The new name',
    label: 'The new name',
    kind: 'document',
    role: 'a witness',
    stake: 'independent',
  });
  expect(sourceKeys.get(one?.id ?? '')).toEqual(source);
  const claims = analysis.attributions.filter(({ sourceId }) => sourceId === one?.id);
  expect(new Set(claims.map(({ speaker, speakerKind }) => `${speaker} ${speakerKind}`))).toEqual(
    new Set(['The new name document']),
  );

  const merged = make(
    { type: 'merge-sources', source, into: nameOf(two) },
    {
      type: 'set-kind',
      source,
      kind: 'document',
    },
  ).analysis;
  expect(merged.sources.map(({ id }) => id)).not.toContain(one?.id);
  expect(first(merged.sources, ({ id }) => id === two?.id)).toMatchObject({
    kind: 'document',
    mentions: (one?.mentions ?? 0) + (two?.mentions ?? 0),
  });
});

test('an answer that was asked for is added and taken out', () => {
  const span = at('the');
  const add: Change = { type: 'add-silence', span, who: 'the mayor' };
  expect(make(add).analysis.noComment).toContainEqual({ id: `n-${span.join('-')}`, span, who: 'the mayor' });
  const { analysis, takenOut } = make(add, { type: 'reject', finding: { layer: 'silence', span } });
  expect(analysis.noComment).toEqual(FOUND.noComment);
  expect(takenOut).toHaveLength(1);
});

test('a change whose target is gone does nothing and says so', () => {
  const { analysis, idle } = make(
    { type: 'accept', finding: { layer: 'persuasion', label: 'doubt', span: [0, 1] } },
    { type: 'set-kind', source: { name: 'Nobody', kind: 'named' }, kind: 'document' },
    { type: 'merge-sources', source: nameOf(one), into: nameOf(one) },
    { type: 'add-technique', span: [TEXT.length - 1, TEXT.length + 5], label: 'doubt', voice: 'reporter' },
  );
  expect([...idle].sort()).toEqual(['c0', 'c1', 'c2', 'c3']);
  expect(analysis).toEqual(FOUND);
});

const spans = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]): Span => [from, Math.min(TEXT.length, from + length)]);
const keys = fc.constantFrom(
  ...FOUND.attributions.map(keyOf.attribution),
  ...FOUND.techniques.map(keyOf.technique),
  ...FOUND.recruitment.map(keyOf.move),
  ...FOUND.noComment.map(keyOf.silence),
);
const speakers = fc.constantFrom(...FOUND.sources.map(nameOf), { name: 'A new one', kind: 'named' as const });
const changes = fc.oneof(
  fc.record({ type: fc.constant('accept' as const), finding: keys }),
  fc.record({ type: fc.constant('reject' as const), finding: keys }),
  fc.record({
    type: fc.constant('relabel-technique' as const),
    finding: keys,
    label: fc.constantFrom('doubt' as const, 'slogan' as const),
    voice: fc.constantFrom('reporter' as const, 'source' as const),
  }),
  fc.record({
    type: fc.constant('relabel-attribution' as const),
    finding: keys,
    speaker: speakers,
    quotation: fc.constant('direct' as const),
  }),
  fc.record({
    type: fc.constant('add-technique' as const),
    span: spans,
    label: fc.constant('doubt' as const),
    voice: fc.constant('source' as const),
  }),
  fc.record({
    type: fc.constant('add-attribution' as const),
    content: spans,
    cue: fc.constant(null),
    source: fc.option(spans),
    speaker: speakers,
    quotation: fc.constant('indirect' as const),
  }),
  fc.record({ type: fc.constant('rename-source' as const), source: speakers, name: fc.constant('Renamed') }),
  fc.record({ type: fc.constant('merge-sources' as const), source: speakers, into: speakers }),
  fc.record({
    type: fc.constant('set-kind' as const),
    source: speakers,
    kind: fc.constant('document' as const),
  }),
);

test('whatever is changed, the analysis stays whole: spans slice, ids are unique, sources are known', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 12 }), (list) => {
      const { analysis } = make(...list);
      const ids = [
        ...analysis.attributions,
        ...analysis.techniques,
        ...analysis.recruitment,
        ...analysis.sources,
      ].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const known = new Set<string | null>([null, ...analysis.sources.map(({ id }) => id)]);
      for (const { sourceId } of [...analysis.attributions, ...analysis.techniques, ...analysis.figures])
        expect(known).toContain(sourceId);
      for (const span of analysis.attributions.flatMap(({ content }) => content))
        expect(slice(TEXT, span)).toHaveLength(span[1] - span[0]);
      const mentions = analysis.sources.reduce((sum, source) => sum + source.mentions, 0);
      expect(mentions).toBe(analysis.attributions.filter(({ sourceId }) => sourceId !== null).length);
    }),
    { numRuns: 60 },
  );
});

test('the last change made twice is the same as once', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 8 }), (list) => {
      const again = list.at(-1) as Change;
      expect(make(...list, again).analysis).toEqual(make(...list).analysis);
    }),
    { numRuns: 60 },
  );
});

test('every change taken back gives the original; taken back again, the changes', () => {
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 8 }), (list) => {
      const line = (number: number, change: Change | null, undoes: string | null): Correction => ({
        id: `c${number}`,
        number,
        teacherId: 't',
        at: number,
        change,
        undoes,
      });
      const made = list.map((change, index) => line(index, change, null));
      const undone = list.map((_, index) => line(100 + index, null, `c${index}`));
      const redone = list.map((_, index) => line(200 + index, null, `c${100 + index}`));
      expect(changesInForce([...made, ...undone])).toEqual([]);
      expect(changesInForce([...redone, ...made, ...undone])).toEqual(changesInForce(made));
    }),
    { numRuns: 40 },
  );
});

test('keys are written in one line and read again', () => {
  for (const key of [
    ...FOUND.attributions.map(keyOf.attribution),
    ...FOUND.techniques.map(keyOf.technique),
    ...FOUND.recruitment.map(keyOf.move),
    { layer: 'silence', span: [3, 9] } as const,
  ])
    expect(readKey(writeKey(key))).toEqual(key);
  for (const source of FOUND.sources.map(nameOf))
    expect(readSourceKey(writeSourceKey(source))).toEqual(source);
  for (const wrong of ['', 'persuasion:1-2:nonsense', 'sourcing:x', 'other:1-2:doubt', 'silence:1'])
    expect(readKey(wrong)).toBeNull();
  for (const wrong of ['', 'Ada', 'person:Ada', 'named: ']) expect(readSourceKey(wrong)).toBeNull();
});
