import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'My seats and answers – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { workspaces } = context.services.queries
  return orShowProblem(async () => ({
    ...(await workspaces.mySeats({})),
    groups: (await workspaces.myWorkspaces({})).workspaces,
    hasAsked: new URL(request.url).searchParams.has('asked'),
    now: Date.now(),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.workspaces.withdrawSeatRequest(inputOf(form))
    return redirect('/working-together/mine')
  })
}

export default function MySeats() {
  const { requests, changes, groups, hasAsked, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-copro max-w-measure space-y-6">
      <div className="space-y-1">
        <Here to="/working-together" words="Working together" />
        <h1>My seats and answers</h1>
      </div>
      <ErrorSummary problem={problem} />
      {hasAsked && <Told>Thank you for asking. Somebody of the group reads it, and you hear from them here.</Told>}
      {groups.length > 0 && (
        <ul className="space-y-3">
          {groups.map(({ id, slug, name, kind }) => (
            <li key={id} className="card edge max-w-none !p-4">
              <Link to={`/working-together/${slug}/people`}>{name}</Link> <span className="tag">{seatWords[kind]}</span>
            </li>
          ))}
        </ul>
      )}
      {requests.map((request) => (
        <Asked key={request.id} request={request} now={now} />
      ))}
      {changes.map(({ id, group, was, became, reason, changedAt }) => (
        <section key={id} className="card space-y-2">
          <h2 className="text-large">{became ? `Your seat in ${group} changed` : `Your seat in ${group} ended`}</h2>
          <p className="text-small text-ink-soft">
            {seatWords[was]}
            {became && ` became ${seatWords[became]}`}, <When at={changedAt} now={now} />
          </p>
          {reason !== '' && <p className="whitespace-pre-line">“{reason}”</p>}
        </section>
      ))}
      {groups.length + requests.length + changes.length === 0 && (
        <p className="card edge">
          You have no seat yet. Look at the <Link to="/working-together">groups you can read about</Link>, and ask one
          of them.
        </p>
      )}
    </div>
  )
}

type Request = ReturnType<typeof useLoaderData<typeof loader>>['requests'][number]

const outcomes = {
  welcomed: 'You are welcome',
  'not-this-time': 'Not this time',
  withdrawn: 'You took it back',
}

function Asked({ request, now }: { request: Request; now: number }) {
  const { id, group, kind, words, askedAt, outcome, reason } = request
  return (
    <section className="card space-y-2">
      <h2 className="text-large">
        {outcome === null ? `You asked to join ${group}` : `${outcomes[outcome]}: ${group}`}
      </h2>
      <p className="text-small text-ink-soft">
        as {seatWords[kind]}, asked <When at={askedAt} now={now} ago />
      </p>
      {reason !== '' && <p className="whitespace-pre-line">“{reason}”</p>}
      {words !== '' && <p className="whitespace-pre-line text-ink-soft">You wrote: “{words}”</p>}
      {outcome === null && (
        <Form method="post">
          <input type="hidden" name="requestId" value={id} />
          <button type="submit" className="button button-quiet button-small">
            Take it back
          </button>
        </Form>
      )}
    </section>
  )
}
