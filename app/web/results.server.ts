import type { AppLoadContext } from '@remix-run/node';
import { classResults } from '#app/core/statistics/class-results.ts';
import { found } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { findAssignment } from '#db/assignments.ts';
import { publicationContent } from '#db/publication-content.ts';
import { readClassWork } from '#db/results.ts';

/** The teacher, the assignment if it is theirs, what was asked, and what the class did. */
export async function readResults(request: Request, context: AppLoadContext, assignmentId: string) {
  const teacher = await requireTeacher(request, context);
  const { schoolId, teacherId } = teacher;
  const { read } = context.db;
  const assignment = found(await findAssignment(read, { schoolId, teacherId, assignmentId }));
  const content = found(
    await publicationContent(read, { schoolId, publicationId: assignment.publicationId }),
  );
  const work = await readClassWork(read, { schoolId, assignmentId });
  return { teacher, assignment, content, work, results: classResults(content.questions, work) };
}
