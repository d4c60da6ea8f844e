import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { signOut } from '#app/web/session.server.ts';

/** Signing out is a post: a link that somebody else made must not do it. */
export const loader = () => redirect('/');

export async function action({ request, context }: ActionFunctionArgs) {
  return redirect('/', { headers: { 'Set-Cookie': await signOut(request, context) } });
}
