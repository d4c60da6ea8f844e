import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireTeacher } from '#app/web/session.server.ts';
import { newPin } from '#db/classes.ts';
import { addSampleClass, findSampleClass, removeSampleClass } from '#db/sample-class.ts';

/** One click brings the sample class, one click takes it away. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { schoolId, teacherId } = await requireTeacher(request, context);
  const owner = { schoolId, teacherId };
  const form = await request.formData();
  const { db, secret, now } = context;

  if (form.get('intent') === 'remove') {
    await db.write((tx) => removeSampleClass(tx, owner));
    return redirect('/library');
  }
  const added = await db.write((tx) =>
    addSampleClass(tx, {
      ...owner,
      now: now(),
      sealedPin: () => secret.seal(newPin()),
    }),
  );
  if (added) return redirect(`/assignments/${added.assignmentId}`);
  const existing = await findSampleClass(db.read, owner);
  return redirect(existing ? `/classes/${existing.classId}` : '/library');
}

export const loader = () => redirect('/library');
