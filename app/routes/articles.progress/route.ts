import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireTeacher } from '#app/web/session.server.ts';

/** How much of the article is read that this teacher's own page has just sent: a stream for the bar on that page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { teacherId } = await requireTeacher(request, context);
  return context.progress.stream(request, teacherId);
}
