import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { PrintButton } from '#app/components/ui/page-tools.tsx';
import { QrCode } from '#app/components/ui/qr-code.tsx';
import { PageHeader, TeacherShell } from '#app/components/ui/shell.tsx';
import { groupedJoinCode, groupedPin } from '#app/core/classroom/join-code.ts';
import stylesheet from '#app/styles/cards.css?url';
import { joinLink } from '#app/web/address.server.ts';
import { found } from '#app/web/http.ts';
import { readPin } from '#app/web/pins.server.ts';
import { requireTeacher } from '#app/web/session.server.ts';
import { findClass } from '#db/classes.ts';
import { rosterOf } from '#db/students.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Cards for ${data?.schoolClass.name ?? 'the class'} · Says Who` },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const teacher = await requireTeacher(request, context);
  const scope = { ...teacher, classId: String(params.classId) };
  const schoolClass = found(await findClass(context.db.read, scope));
  const students = await rosterOf(context.db.read, scope);
  return {
    name: teacher.name,
    schoolClass,
    link: joinLink(request, context, schoolClass.joinCode),
    cards: students.map(({ id, name, sealedPin }) => ({ id, name, pin: readPin(sealedPin, context.secret) })),
  };
}

export default function Cards() {
  const { name, schoolClass, link, cards } = useLoaderData<typeof loader>();
  return (
    <TeacherShell name={name}>
      <PageHeader
        title={`Cards for ${schoolClass.name}`}
        crumb={<Link to={`/classes/${schoolClass.id}`}>{schoolClass.name}</Link>}
        intro="Print, cut and hand out. Each card holds one student’s PIN: keep the sheet to yourself."
        actions={<PrintButton>Print the cards</PrintButton>}
      />
      <ul className="pin-cards">
        {cards.map((card) => (
          <li key={card.id} className="pin-card">
            <div>
              <p className="pin-card-name">{card.name}</p>
              <p className="muted small">{schoolClass.name}</p>
            </div>
            <dl>
              <dt>Class code</dt>
              <dd>{groupedJoinCode(schoolClass.joinCode)}</dd>
              <dt>PIN</dt>
              <dd>{card.pin ? groupedPin(card.pin) : 'new PIN needed'}</dd>
            </dl>
            <QrCode text={link} label="Link to join" />
            <p className="pin-card-link">{link}</p>
          </li>
        ))}
      </ul>
    </TeacherShell>
  );
}
