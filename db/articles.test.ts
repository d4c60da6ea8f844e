import { expect } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import type { Analysis } from '../app/core/analysis/finding.ts';
import { DEFAULT_BLUEPRINT } from '../app/core/question/blueprint.ts';
import { addArticle, findArticle, removeArticle, replaceAnalysis } from './articles.ts';
import type { Database } from './database.ts';
import { addFirstSchool } from './schools.ts';
import { addTeacher } from './teachers.ts';

const TEXT = 'The ferry stops running on Monday, the harbour office said.';
const ANALYSIS: Analysis = {
  version: 1,
  length: TEXT.length,
  paragraphs: [{ span: [0, TEXT.length], kind: 'text' }],
  sentences: [[0, TEXT.length]],
  attributions: [],
  sources: [],
  noComment: [],
  figures: [],
  missingVoices: [],
  techniques: [],
  messages: [],
  recruitment: [],
  plain: [],
  reading: { words: 10, grade: 5 },
};

async function withArticle(db: Database) {
  return db.write(async (tx) => {
    const schoolId = (await addFirstSchool(tx, { name: 'Hill School', now: 1 })) ?? '';
    const teacher = { schoolId, username: 'okafor', name: 'Ms Okafor', passwordHash: 'hash', now: 1 };
    const teacherId = await addTeacher(tx, teacher);
    const otherId = await addTeacher(tx, { ...teacher, username: 'lund' });
    const details = {
      title: 'Ferry stops',
      publication: null,
      byline: 'A. Byrne',
      publishedOn: '2025-03-04',
      link: null,
    };
    const added = await addArticle(tx, {
      schoolId,
      teacherId,
      ...details,
      text: TEXT,
      analysis: ANALYSIS,
      now: 5,
    });
    return { ...added, schoolId, teacherId, otherId };
  });
}

async function withPublication(db: Database) {
  const made = await withArticle(db);
  const { schoolId, teacherId, versionId: articleVersionId } = made;
  await db.write(async (tx) => {
    const quiz = {
      articleVersionId,
      title: 'Ferry',
      seed: 's',
      blueprint: DEFAULT_BLUEPRINT,
      notes: [],
      createdAt: 1,
    };
    await tx.insert(tx.tables.quiz).values({ schoolId, id: 'quiz', teacherId, ...quiz });
    const publication = { quizId: 'quiz', articleVersionId, number: 1, title: 'Ferry', questions: [] };
    await tx.insert(tx.tables.publication).values({
      schoolId,
      id: 'publication',
      ...publication,
      publishedBy: teacherId,
      publishedAt: 1,
    });
  });
  return made;
}

testOnBothEngines('an article comes back as it was brought, to its teacher only', async (db) => {
  const { schoolId, teacherId, otherId, articleId, versionId } = await withArticle(db);
  expect(await findArticle(db.read, { schoolId, teacherId, articleId })).toEqual({
    id: articleId,
    versionId,
    title: 'Ferry stops',
    publication: null,
    byline: 'A. Byrne',
    publishedOn: '2025-03-04',
    link: null,
    text: TEXT,
    analysis: ANALYSIS,
    createdAt: 5,
  });
  expect(await findArticle(db.read, { schoolId, teacherId: otherId, articleId })).toBeNull();
  expect(await findArticle(db.read, { schoolId: 'elsewhere', teacherId, articleId })).toBeNull();
});

testOnBothEngines('a newer analysis takes the place of the old one', async (db) => {
  const { schoolId, teacherId, articleId, versionId } = await withArticle(db);
  const analysis = { ...ANALYSIS, version: 2 };
  await db.write((tx) => replaceAnalysis(tx, { schoolId, versionId, analysis }));
  expect((await findArticle(db.read, { schoolId, teacherId, articleId }))?.analysis.version).toBe(2);
});

testOnBothEngines('an article goes with its quizzes, by its own teacher only', async (db) => {
  const { schoolId, teacherId, otherId, articleId } = await withPublication(db);
  const remove = (by: string) => db.write((tx) => removeArticle(tx, { schoolId, teacherId: by, articleId }));
  expect(await remove(otherId)).toBe('missing');
  expect(await remove(teacherId)).toBe('removed');
  expect(await findArticle(db.read, { schoolId, teacherId, articleId })).toBeNull();
  expect(await db.read.select().from(db.read.tables.quiz)).toEqual([]);
  expect(await remove(teacherId)).toBe('missing');
});

testOnBothEngines('an article that a class works with stays', async (db) => {
  const { schoolId, teacherId, articleId } = await withPublication(db);
  await db.write(async (tx) => {
    const own = { schoolId, createdAt: 1 };
    const { schoolClass, assignment } = tx.tables;
    await tx
      .insert(schoolClass)
      .values({ ...own, id: 'c', teacherId, name: '8B', joinCode: 'ABCD2345', origin: 'own' });
    const given = {
      classId: 'c',
      publicationId: 'publication',
      createdBy: teacherId,
      behaviour: 'practice',
    } as const;
    await tx.insert(assignment).values({ ...own, id: 'a', ...given });
  });
  expect(await db.write((tx) => removeArticle(tx, { schoolId, teacherId, articleId }))).toBe('in-use');
  expect(await findArticle(db.read, { schoolId, teacherId, articleId })).not.toBeNull();
});
