import type { useLoaderData } from '@remix-run/react'
import { outcomeWords } from '#app/directory-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { loader } from '#app/routes/coordinate.directory.import.tsx'
import { agoInWords } from './dates.tsx'
import { TextField } from './form.tsx'

type Found = ReturnType<typeof useLoaderData<typeof loader>>

/** The feeds we come back to by ourselves: how often, how the last time went, and the way to stop; and a new one. */
export function FeedSubscriptions({
  feeds,
  runs,
  now,
  problem,
}: Pick<Found, 'feeds' | 'runs' | 'now'> & { problem: FormProblem | undefined }) {
  return (
    <section aria-labelledby="feeds" className="space-y-4">
      <h2 id="feeds">Feeds we come back to</h2>
      {feeds.length === 0 && (
        <p className="max-w-measure">None yet. A feed keeps its services true by itself, as far as its owner does.</p>
      )}
      <ul className="space-y-3">
        {feeds.map((feed) => (
          <li key={feed.id} className="card max-w-none space-y-2">
            <h3 className="text-body font-bold">{feed.name}</h3>
            <p className="text-small text-ink-soft [overflow-wrap:anywhere]">{feed.address}</p>
            <p className="text-small">
              {oftenInWords(feed.everyHours)}. {lastRun(runs, feed.id, now)}
            </p>
            <form method="post">
              <input type="hidden" name="feedId" value={feed.id} />
              <button
                type="submit"
                className="button button-quiet button-small"
                aria-label={`Stop reading ${feed.name}`}
              >
                Stop
              </button>
            </form>
          </li>
        ))}
      </ul>
      <details className="card max-w-none" open={problem?.errors.feedAddress !== undefined || undefined}>
        <summary className="min-h-target py-2 font-bold">Add a feed</summary>
        <form method="post" className="mt-3 space-y-4">
          <TextField
            name="feedAddress"
            type="url"
            label="Its address"
            hint="Like https://feed.example.org. Public addresses only."
            required
            maxLength={2000}
            problem={problem}
          />
          <TextField
            name="everyHours"
            type="number"
            label="How often, in hours"
            hint="24 is once a day."
            min={1}
            max={720}
            defaultValue={24}
            problem={problem}
          />
          <button type="submit" className="button">
            Come back to it
          </button>
        </form>
      </details>
    </section>
  )
}

const oftenInWords = (hours: number): string =>
  hours === 24 ? 'Once a day' : hours % 24 === 0 ? `Every ${hours / 24} days` : `Every ${hours} hours`

function lastRun(runs: Found['runs'], feedId: string, now: number): string {
  const last = runs.find((run) => run.feedId === feedId && !run.isRehearsal)
  if (!last) return 'Not read lately'
  const how = last.outcome ? outcomeWords[last.outcome] : 'Being read now'
  const gone = last.vanished > 0 ? ` ${last.vanished} had gone from it` : ''
  return `${how} ${agoInWords(last.startedAt, now)}.${gone}`
}
