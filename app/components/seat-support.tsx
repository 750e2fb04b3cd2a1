import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { dayInWords } from './dates.tsx'
import { SelectField } from './select-field.tsx'

type Support = {
  readonly supporterSeatId: string
  readonly name: string
  readonly agreedAt: number
  readonly endedAt: number | null
}

/** Who writes down what this member says in the room, since when, and how that is agreed and ended. */
export function SeatSupport({
  seat,
  isMine,
  mySeatId,
  mayAgree,
  supporters,
  couldSupport,
  problem,
  now,
}: {
  seat: { readonly name: string }
  isMine: boolean
  mySeatId: string
  mayAgree: { readonly allowed: boolean }
  supporters: readonly Support[]
  couldSupport: readonly { readonly seatId: string; readonly name: string }[]
  problem: FormProblem | undefined
  now: number
}) {
  const whose = isMine ? 'you say' : `${seat.name} says`
  const current = supporters.filter(({ endedAt }) => endedAt === null)
  const past = supporters.filter(({ endedAt }) => endedAt !== null)
  return (
    <section aria-labelledby="support" className="card edge max-w-measure space-y-4">
      <h2 id="support" className="text-large">
        Help with writing
      </h2>
      <p>
        In a meeting somebody can write down what {whose}. It always says who wrote it, and for whom.
        {isMine && ' You see everything that is written for you.'}
      </p>
      {current.length > 0 && (
        <ul className="space-y-3">
          {current.map((one) => (
            <li key={one.supporterSeatId} className="flex max-w-none flex-wrap items-center justify-between gap-3">
              <span>
                <strong>{one.name}</strong> writes for {isMine ? 'you' : seat.name} since{' '}
                {dayInWords(one.agreedAt, now)}
              </span>
              {(mayAgree.allowed || one.supporterSeatId === mySeatId) && (
                <Form method="post">
                  <input type="hidden" name="supporterSeatId" value={one.supporterSeatId} />
                  <button type="submit" name="intent" value="end-support" className="button button-quiet button-small">
                    End this<span className="sr-only">: {one.name} writes</span>
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayAgree.allowed && couldSupport.length > 0 && (
        <Form method="post" className="space-y-3">
          <SelectField
            name="supporterSeatId"
            label="Who may write it down?"
            problem={problem}
            options={couldSupport.map(({ seatId, name }) => ({ value: seatId, words: name }))}
          />
          <button type="submit" name="intent" value="support" className="button button-quiet">
            Agree to this
          </button>
        </Form>
      )}
      {past.length > 0 && (
        <details className="fold">
          <summary className="inline-flex min-h-target items-center">Before</summary>
          <ul className="list-disc space-y-1 pl-6">
            {past.map((one) => (
              <li key={`${one.supporterSeatId} ${one.agreedAt}`}>
                {one.name}, {dayInWords(one.agreedAt, now)} to {dayInWords(one.endedAt ?? now, now)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
