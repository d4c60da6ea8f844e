import { postgresColumns } from './columns.postgres.ts';
import { makeSchema } from './make-schema.ts';

export const {
  school,
  teacher,
  article,
  articleVersion,
  quiz,
  question,
  review,
  publication,
  correction,
  quizChange,
  sister,
  schoolClass,
  student,
  session,
  signInFailure,
  assignment,
  release,
  closing,
  attempt,
  response,
  rubricMark,
  submission,
  event,
} = makeSchema(postgresColumns);
