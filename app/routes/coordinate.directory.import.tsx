import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { agoInWords } from '#app/components/dates.tsx'
import { FeedSubscriptions } from '#app/components/feed-subscriptions.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { doneWords, outcomeWords } from '#app/directory-words.ts'
import { type FormProblem, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { readUpload } from '#app/upload.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Bring services in – Directory – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { feeds, runs, largestUpload } = await orShowProblem(() => context.services.queries.directory.feedList({}))
  return {
    feeds: feeds.filter(({ subscribedAt }) => subscribedAt !== null),
    runs,
    megabytes: largestUpload / 1_000_000,
    told: doneWords[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { commands, queries } = context.services
  // Whoever may not bring anything in is told so before we take their file.
  const { largestUpload } = await orShowProblem(() => queries.directory.feedList({}))
  if (!request.headers.get('content-type')?.startsWith('multipart/')) return changeSubscription(request, context)
  const { form, file, isTooLarge } = await readUpload(request, largestUpload)
  if (isTooLarge) {
    const because = `This file is too large: we take up to ${largestUpload / 1_000_000} MB here`
    return data<FormProblem>({ message: because, errors: { file: [because] }, values: {} }, { status: 422 })
  }
  return orShowForm(form, context, async () => {
    const { runId } = await commands.directory.askForRehearsal({ ...inputOf(form), file })
    return redirect(`/coordinate/directory/runs/${runId}`)
  })
}

async function changeSubscription(request: Request, context: ActionFunctionArgs['context']) {
  const form = await request.formData()
  const { directory } = context.services.commands
  return orShowForm(form, context, async () => {
    const { feedId, feedAddress, ...input } = inputOf(form)
    if (feedId) await directory.leaveFeed({ feedId })
    else await directory.subscribeToFeed({ ...input, address: feedAddress })
    return redirect(`/coordinate/directory/import?done=${feedId ? 'left' : 'subscribed'}`)
  })
}

/** Brings services in from a file or an address, always with a dry run first; and the feeds we come back to. */
export default function BringIn() {
  const { feeds, runs, megabytes, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="place-sign max-w-3xl space-y-10">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>Bring services in</h1>
        {told && !problem && <Told>{told}</Told>}
        <ErrorSummary problem={problem} />
        <p className="max-w-measure">
          Give us a file or an address. We first show you what would change. Nothing changes until you say so.
        </p>
        <form method="post" encType="multipart/form-data" className="card max-w-none space-y-5">
          <TextField
            name="file"
            type="file"
            label="A file"
            hint={`Open Referral as JSON, a CSV table, or a zip of tables. Up to ${megabytes} MB.`}
            accept=".json,.csv,.zip,.gz,.ndjson,.jsonl"
            problem={problem}
          />
          <TextField
            name="address"
            type="text"
            inputMode="url"
            label="Or an address on the web"
            hint="Like https://feed.example.org. We go to public addresses only."
            maxLength={2000}
            problem={problem}
          />
          <button type="submit" className="button">
            Show what would change
          </button>
        </form>
      </div>
      <FeedSubscriptions feeds={feeds} runs={runs} now={now} problem={problem} />
      <section aria-labelledby="runs" className="space-y-4">
        <h2 id="runs">Read lately</h2>
        {runs.length === 0 && <p className="card max-w-measure">Nothing has been read yet.</p>}
        <ul className="divide-y divide-line">
          {runs.map((run) => (
            <li key={run.id} className="py-2">
              <RunLine run={run} now={now} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function RunLine({ run, now }: { run: ReturnType<typeof useLoaderData<typeof loader>>['runs'][number]; now: number }) {
  return (
    <>
      <Link className="inline-flex min-h-target items-center" to={`/coordinate/directory/runs/${run.id}`}>
        {run.feed}, {agoInWords(run.startedAt, now)}
      </Link>
      <p className="text-small text-ink-soft">
        {run.isRehearsal ? 'Dry run. ' : ''}
        {run.outcome ? outcomeWords[run.outcome] : 'Being read now'}: {run.created} new, {run.updated} changed,{' '}
        {run.skipped} left out
      </p>
    </>
  )
}
