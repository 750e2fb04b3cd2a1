import { Form, Link } from '@remix-run/react'
import { dayInWords } from './dates.tsx'

type Ask = {
  readonly id: string
  readonly words: string
  readonly condition: string | null
  readonly askedAt: number
  readonly answeredAt: number | null
  readonly answer: string | null
  readonly slug: string | null
  readonly groupName: string | null
}

/** What somebody asked for, and what became of it. */
export function MyAsks({ asks, now }: { asks: readonly Ask[]; now: number }) {
  if (asks.length === 0) return null
  return (
    <section className="space-y-3">
      <h2>What you asked for</h2>
      <ul className="space-y-3">
        {asks.map((ask) => (
          <li key={ask.id} className="card max-w-none space-y-2">
            <p className="text-small text-ink-soft">
              {dayInWords(ask.askedAt, now)}
              {ask.condition && ` · ${ask.condition}`}
            </p>
            <p className="whitespace-pre-line">{ask.words}</p>
            <Outcome ask={ask} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcome({ ask }: { ask: Ask }) {
  if (ask.slug)
    return (
      <p className="space-y-2">
        <strong>A group has opened:</strong> <Link to={`/groups/${ask.slug}`}>{ask.groupName}</Link>
        {ask.answer && <span className="block">{ask.answer}</span>}
      </p>
    )
  if (ask.answeredAt !== null) return <p>{ask.answer ?? 'A coordinator has read this.'}</p>
  return (
    <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <input type="hidden" name="askId" value={ask.id} />
      <span className="text-small text-ink-soft">A coordinator will read this.</span>
      <button type="submit" name="intent" value="withdraw" className="button-link text-small">
        Take it back
      </button>
    </Form>
  )
}
