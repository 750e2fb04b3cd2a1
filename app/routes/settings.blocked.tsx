import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Blocked – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const told = searchParams.has('blocked')
    ? 'Done. You do not see each other any more.'
    : searchParams.has('unblocked')
      ? 'Done. You can see each other again.'
      : null
  return orShowProblem(async () => ({
    blocked: await context.services.queries.safety.blockedPeople({}),
    told,
    now: Date.now(),
  }))
}

export default function Blocked() {
  const { blocked, told, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/settings" words="Settings" />
      <div className="space-y-1">
        <h1>Blocked</h1>
        <p className="text-ink-soft">You and these people do not see each other here. They are not told.</p>
      </div>
      {told && <Told>{told}</Told>}
      {blocked.length === 0 && (
        <p className="card edge">
          You have blocked nobody. When you want to see nothing more of somebody, press “More” under their post, or open
          their profile, and then “Block”.
        </p>
      )}
      {blocked.length > 0 && (
        <ul className="card divide-y divide-line !py-1">
          {blocked.map(({ id, name, blockedAt }) => (
            <li key={id} className="max-w-none py-3">
              <Form
                method="post"
                action="/keep/block"
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2"
              >
                <input type="hidden" name="memberId" value={id} />
                <span>
                  <strong className="block">{name}</strong>
                  <span className="text-small text-ink-soft">Since {dayInWords(blockedAt, now)}</span>
                </span>
                <button type="submit" name="intent" value="unblock" className="button button-quiet button-small">
                  Unblock<span className="sr-only"> {name}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
