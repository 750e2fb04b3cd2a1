import { Form } from '@remix-run/react'
import { type PlanPath, partWords } from '#app/plan-words.ts'
import { namesInWords } from '#app/words.ts'
import { dayInWords, whenInWords } from './dates.tsx'

type Share = {
  readonly id: string
  readonly parts: readonly string[]
  readonly forWhom: string
  readonly endsAt: number
  readonly isLiving: boolean
  readonly revokedAt: number | null
  readonly openedAt: readonly number[]
}

/** The links somebody made: for whom, what of, until when, and each time they were opened. */
export function ShareList({ path, shares, now }: { path: PlanPath; shares: readonly Share[]; now: number }) {
  if (shares.length === 0) return null
  return (
    <section aria-labelledby="links" className="space-y-3">
      <h2 id="links">Your links</h2>
      <ul className="space-y-3">
        {shares.map(({ id, parts, forWhom, endsAt, isLiving, revokedAt, openedAt }) => (
          <li key={id} className={`card max-w-none space-y-2 ${isLiving ? 'edge' : ''}`}>
            <h3 className="text-base">{forWhom}</h3>
            <p>{namesInWords(parts.map((name) => partWords(path, name).name))}</p>
            <p className="text-small text-ink-soft">
              {isLiving
                ? `Open until ${dayInWords(endsAt, now)}. `
                : revokedAt === null
                  ? 'It has ended. '
                  : 'You took it back. '}
              {openedAt.length === 0
                ? 'Nobody has opened it.'
                : `Opened ${openedAt
                    .slice(0, 5)
                    .map((at) => whenInWords(at, now))
                    .join('; ')}${openedAt.length > 5 ? `, and ${openedAt.length - 5} times before` : ''}.`}
            </p>
            {isLiving && (
              <Form method="post">
                <input type="hidden" name="shareId" value={id} />
                <button type="submit" name="intent" value="revoke" className="button button-quiet button-small">
                  Take it back<span className="sr-only">: {forWhom}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
