import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PrintButton } from '#app/components/ui/page-tools.tsx';
import { PageHeader, StudentShell, TeacherShell } from '#app/components/ui/shell.tsx';
import { Badge } from '#app/components/ui/surface.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { TOPIC_IDS, TOPICS } from '#app/core/question/skills.ts';
import { optionalPerson } from '#app/web/session.server.ts';
import { glossary } from './glossary.server.ts';

export const meta: MetaFunction = () => [{ title: 'Glossary · Says Who' }];

/** Open to all: students look words up here too. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await optionalPerson(request, context);
  return { name: person?.name ?? null, role: person?.role ?? null, ...glossary };
}

export default function Glossary() {
  const { name, role } = useLoaderData<typeof loader>();
  if (role === 'teacher') {
    return (
      <TeacherShell name={name}>
        <Words />
      </TeacherShell>
    );
  }
  return (
    <StudentShell name={name} home={role === 'student' ? '/student' : '/'}>
      <Words />
    </StudentShell>
  );
}

const PARTS = [
  ['sources', 'Kinds of source'],
  ['verbs', 'Reporting verbs'],
  ['techniques', 'Persuasion techniques'],
  ['devices', 'The seven devices'],
  ['moves', 'Recruitment moves'],
  ['voices', 'Voices'],
  ['skills', 'Skills'],
] as const;

const Words = () => {
  const { sources, verbs, families, devices, moves, voices, skills } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Glossary"
        intro="The words that quizzes use, in short. Who says so, what do they want, and how are they trying to get it?"
        actions={<PrintButton />}
      />
      <div className="stack stack-l">
        <nav aria-label="Parts of this page" className="cluster">
          {PARTS.map(([id, label]) => (
            <a key={id} href={`#${id}`}>
              {label}
            </a>
          ))}
        </nav>
        <section className="stack" aria-labelledby="sources">
          <h2 id="sources">Kinds of source</h2>
          <p className="measure">
            A source is whoever a statement comes from. A name does not make a source right, and having no
            name does not make it wrong: ask what the source can know, and what it wants.
          </p>
          <Terms terms={sources} />
        </section>
        <section className="stack" aria-labelledby="verbs">
          <h2 id="verbs">Reporting verbs</h2>
          <p className="measure">The verb beside a statement says how the writer takes it.</p>
          <Table caption="What reporting verbs tell you" hideCaption>
            <thead>
              <tr>
                <th scope="col">Verb</th>
                <th scope="col">What it does</th>
                <th scope="col">Ask</th>
              </tr>
            </thead>
            <tbody>
              {verbs.map((verb) => (
                <tr key={verb.words}>
                  <th scope="row">{verb.words}</th>
                  <td>{verb.does}</td>
                  <td>{verb.ask}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
        <section className="stack" aria-labelledby="techniques">
          <h2 id="techniques">Persuasion techniques</h2>
          <p className="measure">
            Ways to make words push. A technique does not prove that a statement is false, and the person who
            is quoted uses it, not the one who quotes.
          </p>
          {families.map((family) => (
            <div key={family.name} className="stack stack-s">
              <h3>{family.name}</h3>
              <Terms terms={family.techniques} />
            </div>
          ))}
        </section>
        <section className="stack" aria-labelledby="devices">
          <h2 id="devices">The seven devices of 1937</h2>
          <p className="measure">
            A shorter list, from the Institute for Propaganda Analysis. Quizzes for younger classes use these
            names.
          </p>
          <Terms terms={devices} />
        </section>
        <section className="stack" aria-labelledby="moves">
          <h2 id="moves">Recruitment moves</h2>
          <p className="measure">
            A message that wants people to join or to help goes through steps like these. Look also for what
            it leaves unsaid: who sends it, what they gain, and what it could cost you.
          </p>
          <Terms terms={moves} />
        </section>
        <section className="stack" aria-labelledby="voices">
          <h2 id="voices">Voices</h2>
          <Terms terms={voices} />
        </section>
        <section className="stack" aria-labelledby="skills">
          <h2 id="skills">Skills</h2>
          {TOPIC_IDS.map((topic) => (
            <div key={topic} className="stack stack-s">
              <h3>
                <Badge tone={topic}>{TOPICS[topic].name}</Badge>
              </h3>
              <ul>
                {skills
                  .filter((skill) => skill.topic === topic)
                  .map((skill) => (
                    <li key={skill.id}>
                      <strong>{skill.name}:</strong> you can {skill.can}.{' '}
                      <span className="small muted">{skill.standards.join(', ')}</span>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </section>
        <p>
          <Link to="/">Start page</Link>
        </p>
      </div>
    </>
  );
};

const Terms = ({
  terms,
}: {
  terms: readonly { id: string; name: string; definition: string; note?: string | undefined }[];
}) => (
  <dl className="cards">
    {terms.map((term) => (
      <div key={term.id} className="card" id={term.id}>
        <dt>
          <strong>{term.name}</strong>
        </dt>
        <dd>{term.definition}</dd>
        {term.note !== undefined && <dd className="small muted">{term.note}</dd>}
      </div>
    ))}
  </dl>
);
