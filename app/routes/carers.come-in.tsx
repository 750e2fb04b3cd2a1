import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { CarerAudience, WhoChoice } from '#app/components/carer-parts.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { LeaveSite } from '#app/components/leave-site.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: true }
export const meta: MetaFunction = () => [{ title: 'Who do you look after? – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = context.caller
  if (actor.kind !== 'member') throw signInFirst(request)
  if (!actor.hasHealthConsent) throw redirect('/consent?next=/carers/come-in')
  return orShowProblem(async () => ({ isCarer: (await context.services.queries.carers.ownCaring({})).isCarer }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { caringId } = await context.services.commands.carers.comeInAsCarer(inputOf(form))
    return redirect(`/carers/about-me/${caringId}/conditions?new`)
  })
}

export default function ComeIn() {
  const { isCarer } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-carer mx-auto max-w-measure space-y-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <Here to="/carers" words="For carers" />
        <LeaveSite />
      </div>
      <h1>{isCarer ? 'Who else do you look after?' : 'Who do you look after?'}</h1>
      <ErrorSummary problem={problem} />
      <p>
        With this you come in as a carer. Nobody sees that but other carers, in places for carers. The person you look
        after does not see it.
      </p>
      <Form method="post" className="card space-y-6">
        <WhoChoice chosen="" problem={problem} />
        <CarerAudience chosen="nobody" problem={problem} />
        <button type="submit" className="button">
          {isCarer ? 'Keep this' : 'Come in'}
        </button>
      </Form>
    </div>
  )
}
