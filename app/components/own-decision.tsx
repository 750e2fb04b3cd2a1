import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { doneToYou, ruleWords } from '#app/treatment-words.ts'
import type { OwnDecision } from '#server/domain/fairness/index.ts'
import { dayInWords, momentInWords } from './dates.tsx'

/** One decision, as the person it is about reads it: what, why, under which rule, until when. */
export function OwnDecisionCard({
  decision,
  now,
  level = 2,
  children,
}: {
  decision: OwnDecision
  now: number
  level?: 1 | 2
  /** What can be done about it. */
  children?: ReactNode
}) {
  const Heading = `h${level + 1}` as 'h2' | 'h3'
  const { action, place, title, words, rule, message, decidedAt, until, undoneAt, isInForce } = decision
  const state = undoneAt !== null ? 'Undone' : isInForce ? null : until !== null && until <= now ? 'Over' : null
  return (
    <div className={`card max-w-none space-y-4 ${isInForce ? 'edge' : ''}`}>
      <div className="space-y-1">
        <Heading className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {doneToYou[action] ?? 'We decided something'}
          {state && <span className="tag">{state}</span>}
        </Heading>
        <p className="text-small text-ink-soft">
          {momentInWords(decidedAt)}
          {undoneAt !== null
            ? ` · undone on ${dayInWords(undoneAt, now)}`
            : until !== null && ` · ${isInForce ? 'until' : 'ended'} ${momentInWords(until)}`}
        </p>
      </div>
      <dl className="space-y-4">
        {place && (
          <Fact name="What it is about">
            <p>
              {place}
              {title && <>: “{title}”</>}
            </p>
            {words && (
              <blockquote className="mt-2 whitespace-pre-line border-l-4 border-line-strong pl-4 text-ink-soft">
                {words.length > 400 ? `${words.slice(0, 400)}…` : words}
              </blockquote>
            )}
          </Fact>
        )}
        {message && (
          <Fact name="Why">
            <p className="whitespace-pre-line">{message}</p>
          </Fact>
        )}
        {rule && (
          <Fact name="House rule">
            <Link to={`/house-rules#${rule}`}>{ruleWords[rule] ?? rule}</Link>
          </Fact>
        )}
      </dl>
      {children}
    </div>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="gap-x-6 sm:grid sm:grid-cols-[10rem_minmax(0,1fr)]">
    <dt className="font-bold">{name}</dt>
    <dd className="min-w-0">{children}</dd>
  </div>
)
