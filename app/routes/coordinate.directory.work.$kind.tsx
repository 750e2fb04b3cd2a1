import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { PutBack } from '#app/components/directory-put-back.tsx'
import { BulkWork, Differences } from '#app/components/directory-work.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { doToSeveral } from '#app/directory-acts.ts'
import { doneWords, isWorkKind, workWords } from '#app/directory-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: `${found ? workWords[found.kind].title : 'Directory'} – Directory – Waymark` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { kind } = params
  if (!isWorkKind(kind)) throw data('There is no such list', { status: 404 })
  const asked = new URL(request.url).searchParams
  const after = asked.get('after')
  const work = await orShowProblem(() => context.services.queries.directory.workList({ kind, after }))
  return {
    ...work,
    kind,
    told: doneWords[asked.get('done') ?? ''] ?? null,
    together: asked.get('together'),
    allTicked: { to: withAll(after, !asked.has('all')), isHere: asked.has('all') },
    now: Date.now(),
  }
}

/** The same page of the list, with every box ticked or none. */
function withAll(after: string | null, isTicked: boolean): string {
  const pairs = { ...(after ? { after } : {}), ...(isTicked ? { all: '1' } : {}) }
  return `?${new URLSearchParams(pairs)}`
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { directory } = context.services.commands
  const here = `/coordinate/directory/work/${params.kind}`
  return orShowForm(form, context, async () => {
    const input = inputOf(form)
    if (input.differenceId) {
      await directory.settleDifference(input)
      return redirect(`${here}?done=${input.outcome}`)
    }
    if (input.act === 'put-back') {
      await directory.putBackServices(input)
      return redirect(`${here}?done=put-back`)
    }
    const { done, togetherId } = await doToSeveral(directory, input)
    return redirect(`${here}?done=${done}&together=${togetherId}`)
  })
}

/** One kind of work, what has waited longest first, each line with its next step. */
export default function WorkOfOneKind() {
  const { kind, lines, next, told, together, allTicked, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-sign max-w-3xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>{workWords[kind].title}</h1>
        {told && !problem && <PutBack told={told} togetherId={together} />}
        <ErrorSummary problem={problem} />
        <p className="max-w-measure">{lines.length > 0 ? workWords[kind].hint : workWords[kind].none}</p>
      </div>
      {lines.length > 0 &&
        (kind === 'differences' ? (
          <Differences lines={lines} now={now} />
        ) : (
          <BulkWork kind={kind} lines={lines} now={now} allTicked={allTicked} problem={problem} />
        ))}
      {next && (
        <p>
          <Link className="button button-quiet" to={`?after=${next}`}>
            The next ones
          </Link>
        </p>
      )}
    </div>
  )
}
