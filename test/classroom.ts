import type { Question } from '#app/core/question/question.ts';
import { SAMPLES } from '#app/core/question/samples.ts';
import { createAssignment, type NewAssignment } from '#db/assignments.ts';
import { createClass, newJoinCode, type TeacherScope } from '#db/classes.ts';
import type { Database } from '#db/database.ts';
import { newId } from '#db/id.ts';

export const ARTICLE_TEXT = `The council voted on the levy.\n\n${'“We had no choice,” said Ada Moss, the mayor. '.repeat(4)}`;

/** A school with one teacher. */
export async function addTeacher(db: Database, schoolId = newId()) {
  const teacherId = newId();
  await db.write(async (tx) => {
    await tx
      .insert(tx.tables.school)
      .values({ id: schoolId, name: 'Hill School', createdAt: 0 })
      .onConflictDoNothing();
    await tx.insert(tx.tables.teacher).values({
      schoolId,
      id: teacherId,
      username: `t-${teacherId}`,
      name: 'Ms Reed',
      passwordHash: '-',
      createdAt: 0,
    });
  });
  return { schoolId, teacherId };
}

/** A publication of these questions about an invented article. */
export async function addPublication(db: Database, teacher: TeacherScope, questions: Question[] = SAMPLES) {
  const { schoolId, teacherId } = teacher;
  const [articleId, versionId, quizId, publicationId] = [newId(), newId(), newId(), newId()];
  const made = { schoolId, createdAt: 0 };
  await db.write(async (tx) => {
    const { article, articleVersion, quiz, publication } = tx.tables;
    await tx.insert(article).values({ ...made, id: articleId, teacherId });
    await tx.insert(articleVersion).values({
      ...made,
      id: versionId,
      articleId,
      number: 1,
      title: 'The levy',
      publication: 'Hill Times',
      byline: null,
      publishedOn: null,
      link: null,
      text: ARTICLE_TEXT,
      analysis: {} as never,
      createdBy: teacherId,
    });
    await tx.insert(quiz).values({
      ...made,
      id: quizId,
      teacherId,
      articleVersionId: versionId,
      title: 'Quiz on the levy',
      seed: '1',
      blueprint: {} as never,
      notes: [],
    });
    await tx.insert(publication).values({
      schoolId,
      id: publicationId,
      quizId,
      articleVersionId: versionId,
      number: 1,
      title: 'Quiz on the levy',
      questions,
      publishedBy: teacherId,
      publishedAt: 0,
    });
  });
  return { publicationId, quizId };
}

/** A class; `sealedPin` is stored as given for everybody. */
export async function addClass(
  db: Database,
  teacher: TeacherScope,
  names = ['Ana', 'Ben'],
  sealedPin = 'sealed',
) {
  const classId = newId();
  const joinCode = newJoinCode();
  const students = names.map((name) => ({ id: newId(), name, sealedPin }));
  const made = { id: classId, name: 'Year 8', joinCode, origin: 'own' as const, createdAt: 0, students };
  await db.write((tx) => createClass(tx, { ...teacher, ...made }));
  return { classId, joinCode, studentIds: students.map(({ id }) => id) };
}

/** A school in which a class of two was given a quiz. */
export async function addAssignedClass(
  db: Database,
  given: Partial<NewAssignment> & { questions?: Question[] } = {},
) {
  const { questions, ...changes } = given;
  const teacher = await addTeacher(db);
  const { publicationId } = await addPublication(db, teacher, questions);
  const { classId, joinCode, studentIds } = await addClass(db, teacher);
  const assignmentId = newId();
  await db.write((tx) =>
    createAssignment(tx, {
      ...teacher,
      id: assignmentId,
      classId,
      publicationId,
      behaviour: 'test',
      opensAt: null,
      closesAt: null,
      createdAt: 0,
      ...changes,
    }),
  );
  const [studentId = '', otherStudentId = ''] = studentIds;
  return { ...teacher, classId, joinCode, publicationId, assignmentId, studentId, otherStudentId };
}
