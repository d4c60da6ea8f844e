import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { EmptyState } from '#app/components/ui/surface.tsx';
import { acceptance, draftQuality, judged } from '#app/core/question/draft-quality.ts';
import { KIND_NAMES } from '#app/core/question/kind-names.ts';
import { REJECTIONS } from '#app/core/question/rejection.ts';
import { SKILLS } from '#app/core/question/skills.ts';
import draftsStyles from '#app/styles/drafts.css?url';
import { requireTeacher } from '#app/web/session.server.ts';
import { readJudgedQuestions } from '#db/draft-quality.ts';
import { FateTable } from './fate-table.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: draftsStyles }];

export const meta: MetaFunction = () => [{ title: 'How good are the drafts? · Says Who' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { schoolId, teacherId, name } = await requireTeacher(request, context);
  const { questions, log } = await readJudgedQuestions(context.db.read, { schoolId, teacherId });
  return { name, quality: draftQuality(questions, log) };
}

const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)}%`);

export default function Drafts() {
  const { name, quality } = useLoaderData<typeof loader>();
  const { all, bySkill, byKind, reasons, words } = quality;
  const count = judged(all);
  return (
    <TeacherShell name={name}>
      <PageHeader
        title="How good are the drafts?"
        crumb={<Link to="/library">Library</Link>}
        intro="What teachers of this school did with the questions that Says Who drafted. Changes that were taken back do not count, nor do questions that teachers wrote."
      />
      {count + all.unseen === 0 ? (
        <EmptyState
          title="Nothing is reviewed yet"
          action={<ButtonLink to="/library">Review a quiz</ButtonLink>}
        >
          Approve, edit, swap or remove drafted questions, and their count stands here.
        </EmptyState>
      ) : (
        <div className="stack stack-l">
          <section className="card stack" aria-labelledby="all">
            <h2 id="all">
              {percent(acceptance(all))} of {count} {count === 1 ? 'question' : 'questions'} taken as drafted
            </h2>
            <FateTable caption="All questions" hideCaption rows={[{ id: 'all', name: 'All', tally: all }]} />
            <p className="muted small">
              “Approved unseen” came along with “Approve all”. Nobody judged those one by one, so they are
              left out of the percentage.
            </p>
          </section>
          <FateTable
            caption="By skill"
            rows={bySkill.map(({ skill, tally }) => ({
              id: skill,
              name: SKILLS[skill]?.name ?? skill,
              tally,
            }))}
          />
          <FateTable
            caption="By kind"
            rows={byKind.map(({ kind, tally }) => ({ id: kind, name: KIND_NAMES[kind] ?? kind, tally }))}
          />
          {reasons.length > 0 && (
            <section className="stack stack-s" aria-labelledby="reasons">
              <h2 id="reasons">Why questions were removed</h2>
              <ul className="drafts-reasons">
                {reasons.map(({ rule, count: times }) => (
                  <li key={rule}>
                    <strong className="num">{times}</strong>{' '}
                    {REJECTIONS.find(({ id }) => id === rule)?.words ?? 'No reason from the list'}
                  </li>
                ))}
              </ul>
              {words.length > 0 && (
                <>
                  <h3>In your words</h3>
                  <ul>
                    {words.map((said) => (
                      <li key={said}>{said}</li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          )}
        </div>
      )}
    </TeacherShell>
  );
}
