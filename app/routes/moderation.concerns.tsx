import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ConcernCard } from '#app/components/concern.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Told in words – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    concerns: await context.services.queries.moderation.openConcerns({}),
    openId: new URL(request.url).searchParams.get('open'),
    isDone: new URL(request.url).searchParams.has('done'),
    now: Date.now(),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  const { moderation } = context.services.commands
  return orShowForm(form, context, async () => {
    await (form.get('intent') === 'place'
      ? moderation.placeConcern(inputOf(form))
      : moderation.answerConcern(inputOf(form)))
    return redirect('/moderation/concerns?done')
  })
}

export default function Concerns() {
  const { concerns, openId, isDone, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-safe mx-auto max-w-3xl space-y-6">
      <div className="space-y-2">
        <h1>Told in words</h1>
        <p className="text-ink-soft">
          People told us of these without an address that we know. Find what they mean and put it in the queue, or
          answer them here.
        </p>
      </div>
      {isDone && !problem && <Told>Done. Whoever told us hears of it.</Told>}
      <ErrorSummary problem={problem} />
      {concerns.length === 0 && <p className="card edge">Nothing waits here.</p>}
      <ul className="space-y-4">
        {concerns.map((concern) => (
          <li key={concern.id} className="max-w-none">
            <ConcernCard
              concern={concern}
              now={now}
              isOpen={openId === concern.id}
              problem={problem?.values.reportId === concern.id ? problem : undefined}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
