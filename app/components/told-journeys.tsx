import { Form, Link } from '@remix-run/react'
import { type Audience, audienceWords } from './audience.tsx'
import { sinceInWords } from './since.tsx'

type ToldJourney = {
  readonly id: string
  readonly name: string
  readonly sinceYear: number
  readonly sinceMonth: number | null
  readonly howLong: string
  readonly audience: Audience
}

/** What somebody has told of what they live with, who sees each, and the way to change or remove it. */
export function ToldJourneys({ journeys }: { journeys: readonly ToldJourney[] }) {
  if (journeys.length === 0)
    return (
      <p>
        You have not told us yet, and you do not have to. If you do, posts by people who have lived with it for longer
        are marked for you. Yours are marked for those who come after.
      </p>
    )
  return (
    <ul className="space-y-3">
      {journeys.map((journey) => (
        <li key={journey.id} className="card edge max-w-none space-y-3">
          <div>
            <h3>{journey.name}</h3>
            <p className="text-ink-soft">
              Since {sinceInWords(journey.sinceYear, journey.sinceMonth)} · {journey.howLong}
            </p>
          </div>
          <p>
            Seen by: <strong>{audienceWords[journey.audience].label.toLowerCase()}</strong>
          </p>
          <Form method="post" action="/journey" className="flex flex-wrap items-center gap-3">
            <Link className="button button-quiet button-small" to={`/journey/${journey.id}`}>
              Change<span className="sr-only"> {journey.name}</span>
            </Link>
            <input type="hidden" name="journeyId" value={journey.id} />
            <button type="submit" name="intent" value="remove" className="button button-quiet button-small">
              Remove<span className="sr-only"> {journey.name}</span>
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
