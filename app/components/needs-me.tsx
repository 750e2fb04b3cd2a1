import { Link } from '@remix-run/react'
import { lengthInWords } from '#app/words.ts'
import { dayInWords } from './dates.tsx'

type Thing = {
  readonly kind: string
  readonly title: string
  readonly what: string
  readonly minutes: number
  readonly dueAt: number | null
  readonly path: string
  readonly workspaceName?: string
}

/** Everything that waits for this person, each with how long it should take: one press leads to where it is done. */
export function NeedsMe({ things, now }: { things: readonly Thing[]; now: number }) {
  const whole = things.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <section aria-labelledby="needs-me" className="space-y-3">
      <h2 id="needs-me">What still needs me</h2>
      {things.length === 0 ? (
        <p className="card edge">Nothing just now. When something waits for you, it stands here first.</p>
      ) : (
        <>
          {things.length > 1 && <p className="text-ink-soft">All of it should take about {lengthInWords(whole)}.</p>}
          <ul className="space-y-3">
            {things.map((thing) => (
              <li key={`${thing.kind} ${thing.path} ${thing.title}`} className="max-w-none">
                <Link
                  to={thing.path}
                  className="card edge flex flex-wrap items-center justify-between gap-x-6 gap-y-2 !p-4 no-underline hover:underline"
                >
                  <span className="min-w-0 flex-[1_1_16rem]">
                    <span className="block font-bold">{thing.title}</span>
                    <span className="block text-small text-ink-soft">
                      {thing.what}
                      {thing.workspaceName && ` · ${thing.workspaceName}`}
                    </span>
                  </span>
                  <span className="flex flex-wrap gap-2">
                    <span className="tag">about {lengthInWords(thing.minutes)}</span>
                    {thing.dueAt !== null && (
                      <span className="tag">
                        {thing.dueAt < now ? 'overdue' : `by ${dayInWords(thing.dueAt, now)}`}
                      </span>
                    )}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
