import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ConsentWords } from '#app/components/consent-words.tsx'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Your health information – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const consent = await orShowProblem(() => context.services.queries.people.myConsent({}))
  const words = new URL(request.url).searchParams.get('words')
  return { consent, words, hostName: context.site.hostName, now: Date.now() }
}

/** Words that somebody left standing when they took back their consent can still be taken down later. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  return orShowForm(await request.formData(), context, async () => {
    const { morePosts } = await context.services.commands.people.takeDownMyWords({})
    return redirect(`/settings/consent?words=${morePosts ? 'going' : 'gone'}`)
  })
}

export default function ConsentSettings() {
  const { consent, words, hostName, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { given, isCurrent, lastWithdrawnAt } = consent
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings" words="Settings" />
      <h1>Your health information</h1>
      {words === 'gone' && <Told>Everything you wrote is taken down.</Told>}
      {words === 'going' && <Told>What you wrote is being taken down. It is a lot, so give it a few minutes.</Told>}
      <ErrorSummary problem={problem} />
      {given ? (
        <section className="card edge space-y-4">
          <p>
            You agreed that we keep what you tell us about your health: <When at={given.givenAt} now={now} />.
          </p>
          {!isCurrent && (
            <p>
              The words have changed since. <Link to="/consent">Read the new ones</Link>.
            </p>
          )}
          <p>
            <Link className="button" to="/settings/consent/take-back">
              Take it back
            </Link>
          </p>
          <p className="text-small text-ink-soft">You see what happens before anything does.</p>
        </section>
      ) : (
        <section className="card edge space-y-4">
          <p>
            {lastWithdrawnAt === null ? (
              'You have not agreed that we keep health information.'
            ) : (
              <>
                You took your consent back: <When at={lastWithdrawnAt} now={now} />.
              </>
            )}{' '}
            You can look at what each group is for. To join one and write, we need you to say yes.
          </p>
          <p>
            <Link className="button" to="/consent">
              Read the question
            </Link>
          </p>
        </section>
      )}
      {!given && consent.hasWords && (
        <Form method="post" className="card space-y-4">
          <h2 className="text-large">What you wrote is still there</h2>
          <p>It stays in the groups under the name you chose. You can take all of it down.</p>
          <button type="submit" className="button button-quiet">
            Take down what I wrote
          </button>
        </Form>
      )}
      <h2>The words you were asked with</h2>
      <ConsentWords hostName={hostName} />
      <p className="text-small text-ink-soft">Version {consent.version}.</p>
    </div>
  )
}
