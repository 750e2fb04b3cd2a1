import { Form, Link } from '@remix-run/react'
import { dateInWords, hoursStateWords, poundsInWords, timeInWords } from '#app/involvement-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'
import { TextArea, TextField } from './form.tsx'

type Page = Awaited<ReturnType<ActorServices['queries']['involvement']['hoursPage']>>
export type HoursShown = Page['mine'][number] & { readonly service?: string }
export type HoursOfOther = NonNullable<Page['ledger']>['others'][number]

/** One entry in words: the day, the time, the money, and how far it has come. */
export function HoursFacts({ hours, name }: { hours: HoursShown; name?: string }) {
  const whole = hours.payPence + hours.expensesPence
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong>{name ?? (hours.whatFor || 'What it was for is erased')}</strong>
        <span className="tag">{hoursStateWords[hours.state]}</span>
        {hours.pay === 'declined' && <span className="tag">no pay wanted</span>}
        {hours.isWrittenFor && <span className="tag">written down by a supporter</span>}
      </p>
      {name !== undefined && <p>{hours.whatFor || 'What it was for is erased'}</p>}
      <p className="text-ink-soft">
        {dateInWords(hours.workedOn)} · {timeInWords(hours.minutes)} · {poundsInWords(whole)}
        {hours.expensesPence > 0 &&
          `, of which ${poundsInWords(hours.expensesPence)} for ${hours.expensesFor || 'costs'}`}
      </p>
      {hours.meetingId !== null && (
        <p className="text-small">
          <Link to={`/working-together/meetings/${hours.meetingId}`} className="inline-flex min-h-target items-center">
            The meeting it was for
          </Link>
        </p>
      )}
      {hours.reason !== '' && <p className="whitespace-pre-line">“{hours.reason}”</p>}
      {whole > 0 && hours.state === 'paid' && hours.paidOn !== null && (
        <p className="text-small">
          Paid on {dateInWords(hours.paidOn)}, {inDays(hours.days)} after it was written down
        </p>
      )}
      {whole > 0 && hours.state === 'approved' && (
        <p className="text-small">Waiting to be paid: {inDays(hours.days)} since it was written down</p>
      )}
    </div>
  )
}

const inDays = (days: number): string => (days === 1 ? 'one day' : `${days} days`)

/** Somebody else's hours, for those who decide: yes, no with a reason, later the day of the payment, and the way back from each. */
export function OthersHours({
  hours,
  today,
  problem,
}: {
  hours: HoursOfOther
  today: string
  problem: FormProblem | undefined
}) {
  const mine = problem?.values.hoursId === hours.id ? problem : undefined
  const isOwed = hours.state === 'approved' && hours.payPence + hours.expensesPence > 0
  return (
    <li id={`hours-${hours.id}`} className="card max-w-none space-y-4 !p-5">
      <HoursFacts hours={hours} name={hours.name} />
      {!hours.mayDecide && hours.state === 'waiting' && (
        <p className="text-small">You wrote this down, so somebody else decides.</p>
      )}
      {hours.mayDecide && hours.state === 'waiting' && (
        <details open={mine !== undefined}>
          <summary className="min-h-target py-2 font-bold">Decide about {hours.name}’s time</summary>
          <Form method="post" className="max-w-measure space-y-4 pt-2">
            <input type="hidden" name="hoursId" value={hours.id} />
            <TextArea
              name="reason"
              label="A line to them"
              hint="If you say no, say why. If it is yes, you can leave this empty."
              rows={2}
              maxLength={1000}
              problem={mine}
              of={hours.id}
            />
            <p className="flex flex-wrap gap-3">
              <button type="submit" name="intent" value="approved" className="button">
                Approve
              </button>
              <button type="submit" name="intent" value="refused" className="button button-quiet">
                Do not approve
              </button>
            </p>
          </Form>
        </details>
      )}
      {hours.mayDecide && isOwed && (
        <details open={mine !== undefined}>
          <summary className="min-h-target py-2 font-bold">Mark {hours.name}’s hours as paid</summary>
          <Form method="post" className="flex flex-wrap items-end gap-3 pt-2">
            <input type="hidden" name="hoursId" value={hours.id} />
            <TextField
              name="paidOn"
              type="date"
              label="The day it was paid"
              defaultValue={today}
              problem={mine}
              of={hours.id}
            />
            <button type="submit" name="intent" value="paid" className="button button-quiet">
              Mark as paid
            </button>
          </Form>
        </details>
      )}
      {hours.mayDecide && hours.state !== 'waiting' && (
        <Form method="post">
          <input type="hidden" name="hoursId" value={hours.id} />
          <input type="hidden" name="undo" value={hours.state === 'paid' ? 'payment' : 'decision'} />
          <button type="submit" name="intent" value="reopen" className="button-link min-h-target">
            {hours.state === 'paid' ? 'It was not paid after all' : 'Decide again'}
            <span className="sr-only">
              : {hours.name}, {hours.whatFor}
            </span>
          </button>
        </Form>
      )}
    </li>
  )
}
