import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChoosingPart } from '#app/components/choosing.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Interest, OpportunityFacts } from '#app/components/opportunity.tsx'
import { Told } from '#app/components/told.tsx'
import { MarkedWords } from '#app/components/words-mark.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { actOnOpportunity, toldWords } from '#app/opportunity-acts.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Taking part – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug, opportunityId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const page = await context.services.queries.involvement.opportunityPage({ opportunityId })
    // Whoever holds no seat here reads it on the page for everybody; so does whoever came by another group's address.
    if (!page.isSeated || page.workspace.slug !== slug)
      throw redirect(`/working-together/opportunities/${opportunityId}`)
    return { page, told: toldWords.get(new URL(request.url).searchParams.get('told')) ?? null, now: Date.now() }
  })
}

export async function action({ request, params: { slug, opportunityId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const done = await actOnOpportunity(context.services.commands, opportunityId, form)
    const told = encodeURIComponent(`${form.get('intent')}`)
    return afterSaying(done, `/working-together/${slug}/involvement/${opportunityId}?told=${told}`)
  })
}

export default function Opportunity() {
  const { page, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={page.workspace}
      room={{ to: 'involvement', words: 'Taking part' }}
      title={page.offer.title}
    >
      <ErrorSummary problem={problem} />
      {told && !problem && <Told>{told}</Told>}
      <OpportunityFacts offer={page.offer} now={now} />
      <Interest page={page} problem={problem} />
      {page.choosing && <ChoosingPart page={page} choosing={page.choosing} problem={problem} now={now} />}
      {page.changed !== '' && (
        <section aria-labelledby="changed" className="card edge max-w-measure space-y-2">
          <h2 id="changed">What changed by it</h2>
          <p className="whitespace-pre-line">{page.changed}</p>
          <MarkedWords mark={page.changedMark} what="what changed" />
        </section>
      )}
    </WorkspaceFrame>
  )
}
