import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { agoInWords } from '#app/components/dates.tsx'
import { AskWords, OpenAsks } from '#app/components/group-asks.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { membersInWords, namesInWords } from '#app/words.ts'

export const meta: MetaFunction = () => [{ title: 'Coordinate – Waymark' }]

const done: Readonly<Record<string, string>> = {
  answered: 'Your answer is on its way to them.',
  rules: 'The rules of this host are changed. Everybody can read them now.',
}

/** What else a coordinator looks after. */
const rooms = [
  ['/coordinate/crisis-contacts', 'Crisis contacts'],
  ['/coordinate/rota', 'Rota'],
  ['/coordinate/hours', 'Hours and ladder'],
  ['/coordinate/disclosures', 'Told to the emergency services'],
  ['/coordinate/house-rules', 'Rules of this host'],
  ['/coordinate/messages', 'Messages to people'],
  ['/coordinate/people', 'People and roles'],
  ['/coordinate/records', 'Records we must keep'],
  ['/coordinate/launch', 'Before we open'],
  ['/coordinate/watch', 'Who looked where'],
  ['/coordinate/exports', 'Exports'],
  ['/moderation/appeals', 'Appeals and complaints'],
] as const

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { queries } = context.services
    return {
      asks: await queries.groups.groupAskList({}),
      groups: await queries.groups.coordination({}),
      told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
      now: Date.now(),
    }
  })
}

/** A coordinator's side of the house: what people wish for, and how every group fares. */
export default function Coordinate() {
  const { asks, groups, told, now } = useLoaderData<typeof loader>()
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        <h1>Coordinate</h1>
        {told && <Told>{told}</Told>}
        <ul className="flex flex-wrap gap-3">
          <li>
            <Link className="button" to="/coordinate/open-group">
              Open a group
            </Link>
          </li>
          {rooms.map(([to, words]) => (
            <li key={to}>
              <Link className="button button-quiet" to={to}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <section aria-labelledby="asks" className="space-y-4">
        <h2 id="asks">People who wish for a group</h2>
        <OpenAsks asks={asks.open} now={now} />
        {asks.answered.length > 0 && (
          <details className="card">
            <summary className="min-h-target py-2 font-bold">Answered lately</summary>
            <ul className="mt-2 space-y-4">
              {asks.answered.map((ask) => (
                <li key={ask.id} className="space-y-1">
                  <AskWords ask={ask} now={now} />
                  <p className="text-small">
                    {ask.slug && <Link to={`/groups/${ask.slug}`}>{ask.group}</Link>} {ask.answer}
                  </p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="groups" className="space-y-4">
        <h2 id="groups">Every group</h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {groups.map((group) => (
            <li key={group.id} className="card max-w-none space-y-2">
              <h3>
                <Link to={`/groups/${group.slug}`} className="inline-flex min-h-target items-center">
                  {group.name}
                </Link>
              </h3>
              <p className="text-small text-ink-soft">
                {membersInWords(group.memberCount)} · {group.joining === 'open' ? 'open to join' : 'asks first'}
                <br />
                {group.facilitators.length > 0
                  ? `Looked after by ${namesInWords(group.facilitators)}`
                  : 'Nobody looks after it yet'}
              </p>
              {group.waitingSince !== null && (
                <p className="text-small">
                  <strong>A newcomer wrote {agoInWords(group.waitingSince, now)} and has had no answer.</strong>
                </p>
              )}
              <p className="flex flex-wrap gap-x-4 text-small">
                <Manage to={`/coordinate/groups/${group.slug}`} words="Name and people" group={group.name} />
                <Manage to={`/groups/${group.slug}/facilitate`} words="Look after it" group={group.name} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Manage({ to, words, group }: { to: string; words: string; group: string }) {
  return (
    <Link to={to} className="inline-flex min-h-target items-center" aria-label={`${words}: ${group}`}>
      {words}
    </Link>
  )
}
