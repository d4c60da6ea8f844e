import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PrintButton } from '#app/components/ui/page-tools.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { linesOf } from '#app/core/paper/lines.ts';
import { paperQuestion } from '#app/core/paper/paper-question.ts';
import linedStyles from '#app/styles/lined-article.css?url';
import paperStyles from '#app/styles/paper.css?url';
import { found } from '#app/web/http.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { listClasses } from '#db/classes.ts';
import { findPublication } from '#db/publications.ts';
import { rosterOf } from '#db/students.ts';
import { AnswerSheet } from './answer-sheet.tsx';
import { keyEntries } from './key-entries.server.ts';
import { LinedArticle } from './lined-article.tsx';
import { PaperKey } from './paper-key.tsx';
import { PaperQuestion } from './paper-question.tsx';
import { SheetHead } from './sheet-head.tsx';
import { WhoseSheets } from './whose-sheets.tsx';

/** A line's width in em, as `linesOf` reckons: what the widest common serif gets on A4 and Letter at 11 points. */
const MEASURE = 50;

/** Whose name is written by hand. */
const NOBODY = { id: '', name: '' };

const PARTS = [
  ['quiz', 'Article and questions', 'Print the article and the questions'],
  ['sheets', 'Answer sheets', 'Print the answer sheets'],
  ['key', 'Answer key', 'Print the answer key'],
] as const;
type Part = (typeof PARTS)[number][0];

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: paperStyles },
  { rel: 'stylesheet', href: linedStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? 'Quiz'} on paper · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const teacher = await requireTeacher(request, context);
  const { read } = context.db;
  const key = { ...teacher, publicationId: String(params.publicationId) };
  const { id, title, number, article, questions } = found(await findPublication(read, key));
  const search = new URL(request.url).searchParams;
  const part: Part = PARTS.find(([one]) => one === search.get('part'))?.[0] ?? 'quiz';
  const classes = part === 'sheets' ? await listClasses(read, teacher) : [];
  const classId = classes.find((one) => one.id === search.get('class'))?.id ?? null;
  const roster = classId === null ? [] : await rosterOf(read, { ...teacher, classId });
  const lines = linesOf(article.text, article.analysis.paragraphs, MEASURE);
  return {
    name: teacher.name,
    id,
    title,
    number,
    part,
    article: { title: article.title, publication: article.publication, byline: article.byline },
    text: part === 'quiz' ? article.text : '',
    lines: part === 'quiz' ? lines : [],
    asked: part === 'key' ? [] : questions.map((question) => paperQuestion(question, lines)),
    key: part === 'key' ? keyEntries(questions, lines) : [],
    classes: classes.map((one) => ({ id: one.id, name: one.name })),
    classId,
    students: roster.map(({ id, name }) => ({ id, name })),
  };
}

export default function Paper() {
  const data = useLoaderData<typeof loader>();
  const { name, id, title, number, part, asked, students } = data;
  const head = { title, number };
  return (
    <TeacherShell name={name} width="narrow">
      <div className="no-print">
        <PageHeader
          title="On paper"
          crumb={<Link to={`/publications/${id}`}>{title}</Link>}
          intro="The article has numbered lines, and the key says in which line each proof stands."
          actions={<PrintButton>{PARTS.find(([one]) => one === part)?.[2] ?? 'Print'}</PrintButton>}
        />
        <nav className="paper-parts" aria-label="What to print">
          {PARTS.map(([one, label]) => (
            <Link key={one} to={`?part=${one}`} aria-current={one === part ? 'page' : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        {part === 'sheets' && <WhoseSheets classes={data.classes} chosen={data.classId} />}
      </div>
      {part === 'quiz' && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: lines do not wrap, so a phone scrolls them sideways. */}
          <section className="sheet" aria-label="The article" tabIndex={0}>
            <LinedArticle {...data.article} text={data.text} paragraphs={data.lines} />
          </section>
          <section className="sheet">
            <SheetHead {...head} named />
            <ol className="paper-questions">
              {asked.map((question) => (
                <PaperQuestion key={question.id} question={question} />
              ))}
            </ol>
          </section>
        </>
      )}
      {part === 'sheets' &&
        (students.length === 0 ? [NOBODY] : students).map((student) => (
          <section key={student.id} className="sheet">
            <AnswerSheet {...head} questions={asked} student={student.name} />
          </section>
        ))}
      {part === 'key' && (
        <section className="sheet">
          <SheetHead {...head} what="Answer key, for the teacher" />
          <PaperKey entries={data.key} />
        </section>
      )}
    </TeacherShell>
  );
}
