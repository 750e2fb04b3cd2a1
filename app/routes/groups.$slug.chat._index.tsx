import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { SessionCard } from '#app/components/session-card.tsx'
import { bySeries } from '#app/drop-ins.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Drop-ins – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.chat.groupSessions({ slug: params.slug }))
}

export default function GroupChats() {
  const { slug, name, open, coming, past, mayHost } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-8">
      <div className="space-y-3">
        <Here to={`/groups/${slug}`} words={name} />
        <h1>Drop-ins</h1>
        <p>Live chats with a facilitator. You can come in and only read.</p>
        {mayHost && (
          <p>
            <Link className="button" to={`/groups/${slug}/chat/new`}>
              Plan a drop-in or open a room
            </Link>
          </p>
        )}
      </div>
      {open.length > 0 && (
        <section className="space-y-4">
          <h2>Open now</h2>
          {open.map((session) => (
            <SessionCard key={session.id} session={session} />
          ))}
        </section>
      )}
      <section className="space-y-4">
        <h2>What comes</h2>
        {coming.length === 0 && <p className="card">No drop-in is planned just now. The group is open all the time.</p>}
        {bySeries(coming).map(([first, ...later]) => (
          <SessionCard key={first.id} session={first} later={later} />
        ))}
      </section>
      {past.length > 0 && (
        <section className="space-y-3">
          <h2>Earlier</h2>
          <ul className="divide-y divide-line">
            {past.map(({ id, title, startsAt, keptUntil }) => (
              <li key={id} className="py-3">
                <Link to={keptUntil === null ? `/chat/${id}/door` : `/chat/${id}`}>{title}</Link>
                <p className="text-small text-ink-soft">
                  {momentInWords(startsAt)}
                  {keptUntil === null ? ' · what was said is deleted' : ` · kept until ${momentInWords(keptUntil)}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
