import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { AboutMe } from '#app/components/about-me.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { ToldJourneys } from '#app/components/told-journeys.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'You and your journey – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const journey = await orShowProblem(() => context.services.queries.people.ownJourney({}))
  return { ...journey, saved: new URL(request.url).searchParams.get('saved') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { people } = context.services.commands
  return orShowForm(form, context, async () => {
    switch (form.get('intent')) {
      case 'remove':
        // Answered with a page, not sent on: what was removed must not stand in an address, and is kept nowhere else.
        return { removed: await people.removeJourney({ journeyId: form.get('journeyId') }) }
      case 'put-back':
        await people.tellJourney(inputOf(form))
        return redirect('/journey?saved=back')
      default:
        await people.changeProfile(inputOf(form))
        return redirect('/journey?saved=you')
    }
  })
}

const savedWords: Readonly<Record<string, string>> = {
  you: 'Saved. What you told about yourself is up to date.',
  told: 'Thank you. It is kept, and shown only to those you chose.',
  changed: 'Saved. It is shown only to those you chose.',
  back: 'It is back, as it was.',
}

export default function Journey() {
  const { profile, journeys, mayTell, saved } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const removed = result && 'removed' in result ? result.removed : undefined
  const problem = result && 'errors' in result ? result : undefined
  return (
    <div className="max-w-measure space-y-6">
      <Here to="/settings" words="Settings" />
      <div className="space-y-3">
        <h1>You and your journey</h1>
        <p className="text-large text-ink-soft">
          Say only as much as you wish. It helps you find people who are further along, and helps others find you.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      {!result && saved && savedWords[saved] && <Told>{savedWords[saved]}</Told>}
      {removed && (
        <Told>
          <Form method="post" action="/journey" className="flex flex-wrap items-center justify-between gap-3">
            <span>{removed.name} is removed. Nobody sees it any more.</span>
            <input type="hidden" name="conditionId" value={removed.conditionId} />
            <input type="hidden" name="sinceYear" value={removed.sinceYear} />
            <input type="hidden" name="sinceMonth" value={removed.sinceMonth ?? ''} />
            <input type="hidden" name="audience" value={removed.audience} />
            <button type="submit" name="intent" value="put-back" className="button button-quiet">
              Put it back
            </button>
          </Form>
        </Told>
      )}
      <section aria-labelledby="live-with" className="space-y-4">
        <h2 id="live-with">What you live with</h2>
        <ToldJourneys journeys={journeys} />
        {mayTell.allowed ? (
          <p>
            <Link className="button" to="/journey/new">
              {journeys.length === 0 ? 'Tell us what you live with' : 'Add another'}
            </Link>
          </p>
        ) : (
          <div className="card space-y-3">
            <p>{mayTell.because}.</p>
            <Link className="button" to="/consent?next=/journey">
              Read what we keep, and decide
            </Link>
          </div>
        )}
      </section>
      <AboutMe profile={profile} problem={problem} />
      <p>
        <Link className="button button-quiet" to="/journey/as-others-see-me">
          See as others see me
        </Link>
      </p>
    </div>
  )
}
