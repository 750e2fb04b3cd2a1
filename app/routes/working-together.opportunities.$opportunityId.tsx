import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Interest, OpportunityFacts } from '#app/components/opportunity.tsx'
import { Told } from '#app/components/told.tsx'
import { actOnOpportunity, toldWords } from '#app/opportunity-acts.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.page.offer.title ?? 'Take part'} – Waymark` },
]

export async function loader({ request, params: { opportunityId }, context }: LoaderFunctionArgs) {
  return orShowProblem(async () => {
    const page = await context.services.queries.involvement.opportunityPage({ opportunityId })
    if (page.isSeated) throw redirect(`/working-together/${page.workspace.slug}/involvement/${opportunityId}`)
    const told = toldWords.get(new URL(request.url).searchParams.get('told')) ?? null
    return { page, told, isMember: context.caller.actor.kind === 'member', now: Date.now() }
  })
}

export async function action({ request, params: { opportunityId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const done = await actOnOpportunity(context.services.commands, opportunityId, form)
    const told = encodeURIComponent(`${form.get('intent')}`)
    return afterSaying(done, `/working-together/opportunities/${opportunityId}?told=${told}`)
  })
}

export default function OpenOpportunity() {
  const { page, told, isMember, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const here = `/working-together/opportunities/${page.id}`
  return (
    <div className="place-copro space-y-6">
      <div className="space-y-1">
        <Here to="/working-together/opportunities" words="Take part" />
        <h1>{page.offer.title}</h1>
        <p className="text-large text-ink-soft">{page.workspace.service}</p>
      </div>
      <ErrorSummary problem={problem} />
      {told && !problem && <Told>{told}</Told>}
      <OpportunityFacts offer={page.offer} now={now} />
      {isMember ? (
        <Interest page={page} problem={problem} />
      ) : (
        <p className="flex flex-wrap gap-3">
          <Link className="button" to={withNext('/sign-in', here)}>
            Sign in to say that you are interested
          </Link>
          <Link className="button button-quiet" to={withNext('/join', here)}>
            Join Waymark
          </Link>
        </p>
      )}
    </div>
  )
}
