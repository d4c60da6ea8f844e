import type { LoaderFunctionArgs } from '@remix-run/node';
import { readResults } from '#app/web/results.server.ts';
import { resultsCsv } from './results-csv.ts';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { assignment, content, results } = await readResults(request, context, String(params.assignmentId));
  const name = `${assignment.className} ${assignment.title}`
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .slice(0, 80);
  return new Response(resultsCsv(content.questions, results.rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });
}
