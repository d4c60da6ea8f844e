import { expect } from 'vitest';
import { testOnBothEngines } from '#test/database.ts';
import type { Analysis } from '../app/core/analysis/finding.ts';
import { DEFAULT_BLUEPRINT } from '../app/core/question/blueprint.ts';
import { SAMPLES } from '../app/core/question/samples.ts';
import { addArticle } from './articles.ts';
import type { TeacherScope } from './classes.ts';
import type { Writer } from './database.ts';
import { readLibrary, readQuizzesOn } from './library.ts';
import { addFirstSchool } from './schools.ts';
import { addTeacher } from './teachers.ts';

const ANALYSIS = { version: 1 } as Analysis;

async function addTeachers(tx: Writer) {
  const schoolId = (await addFirstSchool(tx, { name: 'Hill School', now: 1 })) ?? '';
  const teacher = { schoolId, username: 'okafor', name: 'Ms Okafor', passwordHash: 'hash', now: 1 };
  return {
    schoolId,
    teacherId: await addTeacher(tx, teacher),
    otherId: await addTeacher(tx, { ...teacher, username: 'lund' }),
  };
}

const addStory = (tx: Writer, by: TeacherScope, title: string, now: number) => {
  const details = { title, publication: 'Herald', byline: null, publishedOn: null, link: null };
  return addArticle(tx, { ...by, ...details, text: title, analysis: ANALYSIS, now });
};

testOnBothEngines('the library is empty before an article is brought', async (db) => {
  const { schoolId, teacherId } = await db.write(addTeachers);
  expect(await readLibrary(db.read, { schoolId, teacherId })).toEqual([]);
});

testOnBothEngines(
  'the library shows each article with what became of it, to its teacher only',
  async (db) => {
    const { schoolId, teacherId, otherId } = await db.write(async (tx) => {
      const made = await addTeachers(tx);
      await addStory(tx, made, 'Older', 1);
      const { versionId } = await addStory(tx, made, 'Newer', 2);
      await addStory(tx, { ...made, teacherId: made.otherId }, 'Somebody else’s', 3);
      await addQuiz(tx, { ...made, versionId });
      return made;
    });

    const [newer, older, ...others] = await readLibrary(db.read, { schoolId, teacherId });
    expect(others).toEqual([]);
    expect(older).toMatchObject({ title: 'Older', publication: 'Herald', quizzes: [] });
    expect(newer?.quizzes).toEqual([
      {
        id: 'quiz',
        title: 'Draft',
        createdAt: 1,
        questions: 2,
        approved: 1,
        publications: [
          {
            id: 'publication',
            number: 1,
            publishedAt: 7,
            assignments: [{ id: 'assignment', className: '8B', sample: false, behaviour: 'test' }],
          },
        ],
      },
    ]);
    const quizzesOn = (article = newer, by = teacherId) =>
      readQuizzesOn(db.read, { schoolId, teacherId: by, articleId: article?.id ?? '' });
    expect(await quizzesOn()).toEqual(newer?.quizzes);
    expect(await quizzesOn(older)).toEqual([]);
    expect(await quizzesOn(newer, otherId)).toEqual([]);
    expect((await readLibrary(db.read, { schoolId, teacherId: otherId })).map(({ title }) => title)).toEqual([
      'Somebody else’s',
    ]);
  },
);

/** Two questions with a place (one approved), one rejected, one spare candidate; published and given to a class. */
async function addQuiz(tx: Writer, by: TeacherScope & { versionId: string }) {
  const { schoolId, teacherId, versionId: articleVersionId } = by;
  const { quiz, question, review, publication, schoolClass, assignment } = tx.tables;
  const own = { schoolId, createdAt: 1 };
  const draft = { articleVersionId, title: 'Draft', seed: 's', blueprint: DEFAULT_BLUEPRINT, notes: [] };
  await tx.insert(quiz).values({ ...own, id: 'quiz', teacherId, ...draft });
  const [content] = SAMPLES;
  if (!content) throw new Error('there are no sample questions');
  for (const [preference, position] of [0, 1, 2, null].entries()) {
    await tx
      .insert(question)
      .values({ ...own, id: `q${preference}`, quizId: 'quiz', position, preference, content });
  }
  await tx.insert(review).values({ schoolId, questionId: 'q0', decision: 'approved', teacherId, at: 1 });
  await tx.insert(review).values({ schoolId, questionId: 'q1', decision: 'rejected', teacherId, at: 1 });
  const published = {
    quizId: 'quiz',
    articleVersionId,
    number: 1,
    title: 'Draft',
    questions: [],
    publishedBy: teacherId,
  };
  await tx.insert(publication).values({ schoolId, id: 'publication', ...published, publishedAt: 7 });
  await tx
    .insert(schoolClass)
    .values({ ...own, id: 'class', teacherId, name: '8B', joinCode: 'ABCD2345', origin: 'own' });
  const given = {
    classId: 'class',
    publicationId: 'publication',
    behaviour: 'test',
    createdBy: teacherId,
  } as const;
  await tx.insert(assignment).values({ ...own, id: 'assignment', ...given });
}
