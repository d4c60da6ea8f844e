import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { WorkTooLong, workshopHere } from '#app/web/workshop.ts';
import { addArticle } from '#db/articles.ts';
import type { Database } from '#db/database.ts';
import { addTeacher } from '#test/classroom.ts';
import { testOnBothEngines } from '#test/database.ts';
import { requestArgs } from '#test/request.ts';
import { answerOf, signedIn } from '#test/web.ts';
import { action as build } from '../articles.$articleId_.quizzes/route.tsx';
import { action, loader } from './route.tsx';

const TEXT = readFileSync('test/articles/harbor-navy-drive.txt', 'utf8');

const SPOKEN =
  'Port grows\n\nMayor Ada Moss said, “This town will have a safe harbor for everybody.” The council meets on Monday.';

type Desk = Awaited<ReturnType<typeof loader>>;

async function open(db: Database, text = TEXT) {
  const teacher = await addTeacher(db);
  const details = { title: 'Navy', publication: null, byline: null, publishedOn: null, link: null };
  const analysis = await workshopHere.analyse(text);
  const { articleId } = await db.write((tx) =>
    addArticle(tx, { ...teacher, ...details, text, analysis, now: 1 }),
  );
  const page = { params: { articleId }, path: `/articles/${articleId}`, cookie: await signedIn(db, teacher) };
  const read = async (search = ''): Promise<Desk> =>
    (await answerOf(() => loader(requestArgs(db, { ...page, path: page.path + search })))).json();
  const send = (fields: Record<string, string>) =>
    answerOf(() => action(requestArgs(db, { ...page, fields })));
  return { page, read, send, articleId };
}

const first = <T>(list: readonly T[], which: (one: T) => boolean = () => true): T => {
  const one = list.find(which);
  if (one === undefined) throw new Error('there is none');
  return one;
};

testOnBothEngines('a finding is checked, taken out and put back; who and when is listed', async (db) => {
  const { read, send } = await open(db);
  const before = await read();
  const finding = first(before.view.findings, ({ layer }) => layer === 'persuasion');
  const named = { finding: finding.key };
  expect((await send({ intent: 'accept', ...named, enhanced: 'yes' })).status).toBe(200);
  const checked = first((await read()).view.findings, ({ id }) => id === finding.id);
  expect(checked).toMatchObject({ checked: true, confidence: 1 });

  const taken = await send({ intent: 'reject', ...named, back: 'f-1' });
  expect(taken.headers.get('Location')).toMatch(/^\/articles\/[\w-]+#f-1$/);
  const without = await read();
  expect(without.view.findings.map(({ id }) => id)).not.toContain(finding.id);
  const out = first(without.ledger.takenOut);
  expect(out).toMatchObject({ id: finding.id, topic: 'persuasion' });
  expect(without.history).toMatchObject({ changes: 2, inForce: 2, lines: [{ ago: 'just now' }, {}] });

  const undone = await send({ intent: 'undo', correction: out.by });
  expect(undone.headers.get('Location')).toMatch(/\?history=shown#history$/);
  const again = await read();
  expect(first(again.view.findings, ({ id }) => id === finding.id).checked).toBe(true);
  expect(again.history.lines[0]?.undone).toMatchObject({ ago: 'just now' });
});

testOnBothEngines('words are marked as a technique, a move, a claim and a silence', async (db) => {
  const { read, send } = await open(db);
  const { view } = await read();
  const words = 'opened a recruitment drive';
  const from = TEXT.indexOf(words);
  const at = { intent: 'add', from: String(from + 2), to: String(from + words.length - 2), enhanced: 'yes' };
  for (const fields of [
    { layer: 'persuasion', technique: 'appeal-to-fear', voice: 'reporter' },
    { layer: 'recruitment', move: 'agency', message: '' },
    { layer: 'sourcing', speaker: 'new', newName: 'Ada Moss', newKind: 'named', quotation: 'auto' },
    { layer: 'silence', who: 'the mayor' },
  ])
    expect(await (await send({ ...at, ...fields })).json()).toMatchObject({ ok: true });
  const after = await read();
  const added = after.view.findings.filter((one) => one.words === words);
  expect(added.map(({ layer, title }) => [layer, title]).sort()).toEqual([
    ['persuasion', 'Appeal to fear'],
    ['recruitment', 'Agency'],
    ['sourcing', 'Reported claim: Ada Moss'],
  ]);
  expect(after.ledger.entries.map(({ label }) => label)).toContain('Ada Moss');
  expect(after.view.silences).toContainEqual(expect.objectContaining({ who: 'the mayor', words }));
  expect(after.view.counts.persuasion).toBe(view.counts.persuasion + 1);
});

testOnBothEngines('the voice of marked words is that of whoever speaks there', async (db) => {
  const { read, send } = await open(db, SPOKEN);
  const voiceOf = async (words: string) => {
    const from = SPOKEN.indexOf(words);
    const at = { intent: 'add', from: String(from), to: String(from + words.length), enhanced: 'yes' };
    await send({ ...at, layer: 'persuasion', technique: 'slogan', voice: 'auto' });
    const { view } = await read();
    const added = view.findings.find((one) => one.layer === 'persuasion' && one.words === words);
    return added?.layer === 'persuasion' ? added.voice : null;
  };
  expect(await voiceOf('a safe harbor')).toBe('source');
  expect(await voiceOf('on Monday')).toBe('reporter');
});

testOnBothEngines('a source form does not write back what another window changed', async (db) => {
  const { read, send } = await open(db, SPOKEN);
  const one = first((await read()).ledger.entries);
  const shown = { name: one.label, kind: one.kind, role: one.role ?? '', stake: one.stake };
  const was = { wasName: shown.name, wasKind: shown.kind, wasRole: shown.role, wasStake: shown.stake };
  const form = { intent: 'source', source: one.key, enhanced: 'yes', ...shown, ...was };
  await send({ ...form, name: 'The head of the town' });
  await send({ ...form, role: 'mayor since May' });
  const after = first((await read()).ledger.entries);
  expect(after).toMatchObject({ label: 'The head of the town', role: 'mayor since May' });
});

testOnBothEngines('a finding is relabelled, a source renamed, weighed and merged', async (db) => {
  const { read, send } = await open(db);
  const { view, ledger } = await read();
  const technique = first(view.findings, ({ layer }) => layer === 'persuasion');
  const [one, two] = ledger.entries;
  await send({
    intent: 'relabel',
    layer: 'persuasion',
    finding: technique.key,
    technique: 'slogan',
    voice: 'depicted',
  });
  const described = { kind: 'document', role: 'a paper', stake: 'independent', why: 'It only counts.' };
  await send({ intent: 'source', source: one?.key ?? '', name: 'The paper', ...described });
  const after = await read();
  expect(first(after.view.findings, ({ id }) => id === technique.id)).toMatchObject({
    technique: 'slogan',
    voice: 'depicted',
    title: 'Slogan',
  });
  expect(after.ledger.entries[0]).toMatchObject({
    label: 'The paper',
    kind: 'document',
    stakeWhy: 'It only counts.',
    checked: true,
  });
  expect(after.history.changes).toBe(5);
  expect(
    await (
      await send({
        intent: 'source',
        source: one?.key ?? '',
        name: 'The paper',
        ...described,
        why: '',
        enhanced: 'y',
      })
    ).json(),
  ).toEqual({ ok: true, saved: 'Nothing was changed.', made: [] });

  await send({ intent: 'merge', source: one?.key ?? '', into: two?.key ?? '' });
  const merged = await read();
  expect(merged.ledger.entries).toHaveLength(ledger.entries.length - 1);
  expect(first(merged.ledger.entries, ({ id }) => id === two?.id).mentions).toBe(
    (one?.mentions ?? 0) + (two?.mentions ?? 0),
  );
});

testOnBothEngines('what one form changed is taken back together', async (db) => {
  const { read, send } = await open(db);
  const [one] = (await read()).ledger.entries;
  const described = { kind: 'document', role: 'a paper', stake: 'independent', why: 'It only counts.' };
  const form = { intent: 'source', source: one?.key ?? '', name: 'The paper', ...described };
  const { made } = await (await send({ ...form, enhanced: 'yes' })).json();
  expect(made).toHaveLength(4);
  expect((await read()).history.lines.map(({ id }) => id).sort()).toEqual([...made].sort());
  await send({ intent: 'undo', correction: made.join(' ') });
  const after = await read();
  expect(after.history).toMatchObject({ changes: 4, inForce: 0 });
  expect(after.ledger.entries[0]).toEqual(one);
});

testOnBothEngines('what makes no sense is refused in words, and what was typed comes back', async (db) => {
  const { read, send } = await open(db);
  const { ledger } = await read();
  const source = ledger.entries[0]?.key ?? '';
  const add = { intent: 'add', layer: 'persuasion', technique: 'doubt', voice: 'reporter' };
  const space = String(TEXT.indexOf(' '));
  const cases: [Record<string, string>, string][] = [
    [{ intent: 'dance' }, 'form'],
    [{ intent: 'accept', finding: 'persuasion:0-1:doubt' }, 'form'],
    [{ intent: 'accept', finding: 'nonsense' }, 'finding'],
    [{ ...add }, 'from'],
    [{ ...add, from: '9', to: '4' }, 'words'],
    [{ ...add, from: '4', to: '999999' }, 'words'],
    [{ ...add, from: space, to: String(Number(space) + 1) }, 'words'],
    [{ ...add, from: '0', to: '20', technique: 'magic' }, 'technique'],
    [
      { ...add, layer: 'sourcing', from: '0', to: '20', speaker: 'new', newName: ' ', quotation: 'auto' },
      'newName',
    ],
    [{ intent: 'source', source, name: '', kind: 'named', stake: 'unclear' }, 'name'],
    [{ intent: 'source', source: 'named:Nobody', name: 'X', kind: 'named', stake: 'unclear' }, 'form'],
    [{ intent: 'merge', source, into: source }, 'into'],
    [{ intent: 'undo', correction: 'none' }, 'form'],
  ];
  for (const [fields, field] of cases) {
    const answer = await send(fields);
    expect(answer.status, JSON.stringify(fields)).toBe(400);
    const refused = await answer.json();
    expect(refused, JSON.stringify(fields)).toMatchObject({ ok: false, values: fields });
    expect(Object.keys(refused.errors)).toContain(field);
  }
  expect((await read()).history.changes).toBe(0);
});

testOnBothEngines('a quiz whose building is given up is not kept, and the page says so', async (db) => {
  const { page, articleId } = await open(db);
  const args = requestArgs(db, {
    ...page,
    path: `/articles/${articleId}/quizzes`,
    fields: { questions: '8' },
  });
  const buildQuiz = () => Promise.reject(new WorkTooLong('buildQuiz'));
  Object.assign(args.context, { workshop: { ...args.context.workshop, buildQuiz } });
  expect((await answerOf(() => build(args))).status).toBe(504);
  expect(await db.read.select().from(db.read.tables.quiz)).toEqual([]);
});

testOnBothEngines('nobody corrects another teacher’s article', async (db) => {
  const { page, read } = await open(db);
  const { view } = await read();
  const cookie = await signedIn(db, await addTeacher(db));
  for (const fields of [
    { intent: 'accept', finding: view.findings[0]?.key ?? '' },
    { intent: 'undo', correction: 'any' },
  ])
    expect((await answerOf(() => action(requestArgs(db, { ...page, cookie, fields })))).status).toBe(404);
});

testOnBothEngines(
  'the quiz follows; one built before says so and is built again in the same way',
  async (db) => {
    const { page, read, send, articleId } = await open(db);
    const make = (fields: Record<string, string>) =>
      answerOf(() => build(requestArgs(db, { ...page, path: `/articles/${articleId}/quizzes`, fields })));
    const quizzes = () => db.read.select().from(db.read.tables.quiz);
    await make({ questions: '8', seed: 'mine' });
    const [built] = await quizzes();
    await db.write(async (tx) => {
      await tx.update(tx.tables.quiz).set({ createdAt: 5 });
    });
    const { ledger, stale } = await read();
    expect(stale).toEqual({ quizId: built?.id, changes: 0 });
    const [one] = ledger.entries;
    const changed = { kind: one?.kind ?? '', role: one?.role ?? '', stake: one?.stake ?? '' };
    await send({ intent: 'source', source: one?.key ?? '', name: 'Harbour Watch', ...changed });
    expect((await read()).stale).toEqual({ quizId: built?.id, changes: 1 });
    await make({ like: built?.id ?? '' });
    const again = (await quizzes()).find(({ id }) => id !== built?.id);
    expect(again).toMatchObject({ seed: 'mine', blueprint: built?.blueprint });
    const asked = await db.read.select().from(db.read.tables.question);
    const naming = (quizId: string | undefined) =>
      JSON.stringify(asked.filter((question) => question.quizId === quizId)).includes('Harbour Watch');
    expect([naming(built?.id), naming(again?.id)]).toEqual([false, true]);
    expect((await read()).stale).toMatchObject({ changes: 0 });
  },
);

testOnBothEngines('a long article comes in parts, with counts and links for the whole', async (db) => {
  const paragraphs = TEXT.split('\n').filter((line) => line.trim() !== '');
  const long = Array.from({ length: 8 }, () => paragraphs.slice(1)).flat();
  const { read } = await open(db, [paragraphs[0], ...long].join('\n\n'));
  const [one, last] = [await read(), await read('?part=2')];
  expect(one.view.parts.length).toBeGreaterThan(1);
  expect(last.view).toMatchObject({ number: 2, counts: one.view.counts });
  expect(one.whole).not.toBeNull();
  expect(last.whole).toBeNull();
  const ids = (desk: Desk) => desk.view.findings.map(({ id }) => id);
  expect(ids(one).filter((id) => ids(last).includes(id))).toEqual([]);
  for (const { spans, words } of last.view.findings.filter((view) => view.spans.length === 1))
    expect(last.view.text.slice(...(spans[0] as [number, number]))).toBe(words);
  expect((await read('?part=99')).view.number).toBe(1);
});
