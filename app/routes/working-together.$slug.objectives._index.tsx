import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { RoomLead } from '#app/components/room-lead.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { endWords, middayOf } from '#app/objective-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Objectives – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.objectives.objectiveList({ slug })),
    now: Date.now(),
  }))
}

export default function Objectives() {
  const { workspace, maySet, open, ended, now } = useLoaderData<typeof loader>()
  return (
    <WorkspaceFrame workspace={workspace} title="Objectives">
      <RoomLead words="What we want to change, and how it goes.">
        {maySet.allowed && (
          <Link to="new" className="button">
            Set an objective
          </Link>
        )}
      </RoomLead>
      {open.length === 0 && (
        <p className="card edge max-w-measure">
          Nothing is under way yet. Think of one thing that should be different in half a year, and how you would know.
        </p>
      )}
      {open.length > 0 && (
        <ul className="grid gap-4 md:grid-cols-2">
          {open.map(({ id, title, dueOn, owner }) => (
            <li key={id} className="card edge max-w-none space-y-2">
              <h2 className="text-large">
                <Link to={id}>{title}</Link>
              </h2>
              <p className="text-small text-ink-soft">
                by {dayInWords(middayOf(dueOn), now)}
                {owner && ` · ${owner} keeps an eye on it`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <section aria-labelledby="ended" className="space-y-3">
          <h2 id="ended">How it ended</h2>
          <ul className="max-w-measure space-y-3">
            {ended.map(({ id, title, ended: how }) => (
              <li key={id} className="card flex max-w-none flex-wrap items-center justify-between gap-3 !p-4">
                <Link to={id} className="min-w-0 flex-[1_1_16rem]">
                  {title}
                </Link>
                {how && <span className="tag">{endWords[how]}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </WorkspaceFrame>
  )
}
