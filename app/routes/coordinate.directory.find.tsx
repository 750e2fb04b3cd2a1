import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FindEntry } from '#app/components/directory-find.tsx'
import { PutBack } from '#app/components/directory-put-back.tsx'
import { BulkWork } from '#app/components/directory-work.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { doToSeveral } from '#app/directory-acts.ts'
import { doneWords } from '#app/directory-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Find an entry – Directory – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const q = asked.get('q') ?? ''
  return {
    q,
    lines: await orShowProblem(() => context.services.queries.directory.findEntries({ q })),
    told: doneWords[asked.get('done') ?? ''] ?? null,
    together: asked.get('together'),
    allTicked: {
      to: `?${new URLSearchParams({ q, ...(asked.has('all') ? {} : { all: '1' }) })}`,
      isHere: asked.has('all'),
    },
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { directory } = context.services.commands
  const back = new URLSearchParams({ q: new URL(request.url).searchParams.get('q') ?? '' })
  return orShowForm(form, context, async () => {
    const input = inputOf(form)
    if (input.act === 'put-back') {
      await directory.putBackServices(input)
      return redirect(`/coordinate/directory/find?${back}&done=put-back`)
    }
    const { done, togetherId } = await doToSeveral(directory, input)
    return redirect(`/coordinate/directory/find?${back}&done=${done}&together=${togetherId}`)
  })
}

/** Any entry, shown or not, and what can be done to several at once. */
export default function FindEntries() {
  const { q, lines, told, together, allTicked, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-sign max-w-3xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>Find an entry</h1>
        {told && !problem && <PutBack told={told} togetherId={together} />}
        <ErrorSummary problem={problem} />
        <FindEntry q={q} />
      </div>
      {q !== '' && lines.length === 0 && (
        <p className="card">No entry begins like that or says those words. Try the first word of its name.</p>
      )}
      {lines.length > 0 && <BulkWork kind="found" lines={lines} now={now} allTicked={allTicked} problem={problem} />}
    </div>
  )
}
