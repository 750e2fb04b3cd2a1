import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { type Audience, AudienceChoice } from '#app/components/audience.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SinceFields } from '#app/components/since.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Change what you told – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { journeys } = await orShowProblem(() => context.services.queries.people.ownJourney({}))
  const journey = journeys.find(({ id }) => id === params.journeyId)
  if (!journey) throw data('Journey not found', { status: 404 })
  return { journey }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.people.changeJourney({ ...inputOf(form), journeyId: params.journeyId })
    return redirect('/journey?saved=changed')
  })
}

const audiences: readonly Audience[] = ['nobody', 'condition-groups', 'my-groups', 'members']

export default function ChangeJourney() {
  const { journey } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/journey" words="You and your journey" />
      <h1>{journey.name}</h1>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-6">
        <SinceFields year={journey.sinceYear} month={journey.sinceMonth} problem={problem} />
        <AudienceChoice
          name="audience"
          legend="Who may see this?"
          audiences={audiences}
          chosen={journey.audience}
          problem={problem}
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Save
          </button>
          <Link className="button button-quiet" to="/journey">
            Leave it as it was
          </Link>
        </div>
      </Form>
    </div>
  )
}
