import type { LoaderFunctionArgs } from '@remix-run/node';
import { found } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { findAssignment } from '#db/assignments.ts';
import { assignmentTopic } from '#db/attempts.ts';

/** "Something changed in this assignment", as it happens; the page then asks its loader again. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const assignmentId = String(params.assignmentId);
  found(await findAssignment(context.db.read, { schoolId, teacherId, assignmentId }));
  return context.live.stream(request, [assignmentTopic(assignmentId)]);
}
