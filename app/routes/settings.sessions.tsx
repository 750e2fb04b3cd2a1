import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Where you are signed in – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const sessions = await orShowProblem(() => context.services.queries.people.mySessions({}))
  return {
    sessions: sessions
      .map((session) => ({ ...session, isThis: session.id === context.caller.sessionId }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis)),
    done: new URL(request.url).searchParams.get('done'),
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { caller, door, services } = context
  if (caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { people } = services.commands
    const which = String(form.get('end') ?? '')
    if (which === 'others' || which === 'all') await people.endOtherSessions({ keepId: caller.sessionId ?? '' })
    else if (which !== caller.sessionId) await people.endSession({ sessionId: which })
    if (which === 'all' || which === caller.sessionId) {
      const cookie = await door.signOut(request.headers.get('Cookie') ?? undefined)
      return redirect('/sign-in?signed-out', { headers: { 'Set-Cookie': cookie } })
    }
    return redirect(`/settings/sessions?done=${which === 'others' ? 'others' : 'one'}`)
  })
}

export default function Sessions() {
  const { sessions, done, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings" words="Settings" />
      <h1>Where you are signed in</h1>
      {done === 'one' && <Told>That device is signed out.</Told>}
      {done === 'others' && <Told>You are signed out everywhere but here.</Told>}
      <ErrorSummary problem={problem} />
      <p>
        Is there a device here you do not know? Sign it out, then{' '}
        <Link to="/settings/password">choose a new password</Link>.
      </p>
      <ul className="space-y-3">
        {sessions.map(({ id, device, startedAt, seenAt, isThis }) => (
          <li key={id} className={`card flex flex-wrap items-center justify-between gap-3 ${isThis ? 'edge' : ''}`}>
            <div>
              <h2 className="text-large">
                {device} {isThis && <span className="tag">This device</span>}
              </h2>
              <p className="text-small text-ink-soft">
                Signed in <When at={startedAt} now={now} ago /> · last used <When at={seenAt} now={now} ago />
              </p>
            </div>
            <Form method="post">
              <button
                type="submit"
                name="end"
                value={id}
                className="button button-quiet button-small"
                aria-label={isThis ? 'Sign out this device' : `Sign out ${device}`}
              >
                Sign out
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Form method="post" className="flex flex-wrap gap-3">
        {sessions.length > 1 && (
          <button type="submit" name="end" value="others" className="button">
            Sign out everywhere else
          </button>
        )}
        <button type="submit" name="end" value="all" className="button button-quiet">
          Sign out everywhere
        </button>
      </Form>
      <p className="text-small text-ink-soft">Only you see this list. “Last used” is right to about ten minutes.</p>
    </div>
  )
}
