import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { ConnectionList, OwnOffer, SafetyNote } from '#app/components/peer-parts.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'My connections – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    ...(await context.services.queries.peers.myConnections({})),
    told: told[searchParams.get('told') ?? ''] ?? null,
    now: Date.now(),
  }))
}

const told: Readonly<Record<string, string>> = {
  asked: 'Done. We tell them, and you hear from us when they answer.',
  held: 'We have it. Somebody looks at your words first. Nothing is lost.',
  'not-now': 'Done. They are told kindly, and not why.',
  ended: 'It is over. They read the kind words you chose.',
  open: 'Thank you. You are open to being asked.',
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { peers } = context.services.commands
  return orShowForm(form, context, async () => {
    const intent = form.get('intent')
    if (intent === 'pause') await peers.pauseOffer({})
    if (intent === 'resume') await peers.resumeOffer({})
    if (intent === 'stop') await peers.stopOffer({})
    return redirect('/connections')
  })
}

export default function Connections() {
  const { connections, asked, askedOfMe, over, offer, mayConnect, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="space-y-6">
        <Here to="/my-groups" words="My groups" />
        <div className="space-y-1">
          <h1>My connections</h1>
          <p className="text-large text-ink-soft">Talk with one person who has been where you are.</p>
        </div>
        {told && <Told>{told}</Told>}
        <ErrorSummary problem={problem} />
        {!mayConnect.allowed && <p className="card edge">{mayConnect.because}</p>}
        {askedOfMe.length > 0 && (
          <section aria-labelledby="asked-of-me" className="space-y-3">
            <h2 id="asked-of-me">They ask you</h2>
            <ul className="space-y-3">
              {askedOfMe.map(({ id, name, askedAt }) => (
                <li key={id} className="card edge max-w-none space-y-2">
                  <p>
                    <strong>{name}</strong> would like to talk with you. Asked {dayInWords(askedAt, now)}.
                  </p>
                  <Link to={`/connections/asks/${id}`} className="button button-quiet">
                    Read and answer<span className="sr-only"> {name}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {connections.length > 0 && (
          <section aria-labelledby="living" className="space-y-3">
            <h2 id="living">You talk with</h2>
            <ConnectionList connections={connections} now={now} />
          </section>
        )}
        {mayConnect.allowed && (
          <section aria-labelledby="find" className="card edge space-y-3">
            <h2 id="find">{connections.length > 0 ? 'Find somebody else' : 'Find somebody further along'}</h2>
            <p>
              We look for people who live with the same as you, and are two or three years ahead. You can ask up to
              three at a time.
            </p>
            <Link to="/connections/find" className="button">
              Find somebody
            </Link>
          </section>
        )}
        {asked.length > 0 && (
          <section aria-labelledby="asked" className="space-y-3">
            <h2 id="asked">You asked</h2>
            <ul className="card max-w-none divide-y divide-line !py-1">
              {asked.map(({ id, name, lapsesAt, isHeld }) => (
                <li key={id} className="max-w-none py-2">
                  <Link to={`/connections/asks/${id}`} className="inline-flex min-h-target items-center font-bold">
                    {name}
                  </Link>
                  <span className="block text-small text-ink-soft">
                    {isHeld ? 'Somebody looks at your words first' : `Open until ${dayInWords(lapsesAt, now)}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {over.length > 0 && (
          <details className="fold">
            <summary>Conversations that are over</summary>
            <ul className="divide-y divide-line">
              {over.map(({ roomId, name, endedAt }) => (
                <li key={roomId} className="py-2">
                  <Link to={`/chat/${roomId}`} className="inline-flex min-h-target items-center">
                    {name}, until {dayInWords(endedAt, now)}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="space-y-6">
        {mayConnect.allowed && <OwnOffer offer={offer} />}
        <SafetyNote />
      </div>
    </div>
  )
}
