import type { LibraryArticle } from '#db/library.ts';

export type NextStep = { title: string; advice: string; to: string; label: string };

/** What a teacher would do next, from what is in the library and how many classes of their own there are. */
export function nextStep(library: readonly LibraryArticle[], ownClasses: number): NextStep {
  const quizzes = library.flatMap((article) => article.quizzes);
  const publications = quizzes.flatMap((quiz) => quiz.publications);
  const given = publications
    .flatMap((publication) => publication.assignments)
    .filter(({ sample }) => !sample);
  const published = quizzes.find((quiz) => quiz.publications.some(isOwn));
  const [article] = library;
  const [quiz] = quizzes;

  if (article === undefined) {
    return {
      title: 'Bring an article',
      advice:
        'Paste the text of a news article that your class should read. It is read here, on this machine.',
      to: '/articles/new',
      label: 'Bring an article',
    };
  }
  if (quiz === undefined || article.quizzes.length === 0) {
    return {
      title: 'Build a quiz',
      advice: `“${article.title}” has no quiz yet. Look at what was found in it, then build one.`,
      to: `/articles/${article.id}`,
      label: 'Open the article',
    };
  }
  if (published === undefined) {
    return {
      title: quiz.approved === 0 ? 'Review your first quiz' : 'Go on reviewing your quiz',
      advice: `“${quiz.title}” has ${quiz.questions} questions, each beside the words that prove its answer. Approve, edit or replace them, then publish.`,
      to: `/quizzes/${quiz.id}`,
      label:
        quiz.approved === 0 ? 'Review the quiz' : `Go on: ${quiz.approved} of ${quiz.questions} approved`,
    };
  }
  if (ownClasses === 0) {
    return {
      title: 'Create your class',
      advice:
        'Paste your students’ names. You get a join code, a QR code and a card with a PIN for each of them.',
      to: '/classes/new',
      label: 'Create a class',
    };
  }
  const [publication] = published.publications.filter(isOwn);
  if (given.length === 0) {
    return {
      title: 'Give the quiz to your class',
      advice: `“${published.title}” is published. Choose the class, practice or test, and when it opens.`,
      to: `/assign?${new URLSearchParams({ publication: publication?.id ?? '' })}`,
      label: 'Give it to a class',
    };
  }
  const [latest] = given;
  return {
    title: 'See how it goes',
    advice: `${latest?.className ?? 'Your class'} has a quiz. Its results fill in while students work.`,
    to: `/assignments/${latest?.id ?? ''}`,
    label: 'Open the results',
  };
}

/** A version that only the sample class has was not the teacher's doing. */
const isOwn = ({ assignments }: LibraryArticle['quizzes'][number]['publications'][number]) =>
  assignments.length === 0 || assignments.some(({ sample }) => !sample);
