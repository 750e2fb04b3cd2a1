import { Form } from '@remix-run/react'
import { clockInWords, dayInWords, momentInWords } from './dates.tsx'

type Shift = { readonly id: string; readonly name: string; readonly startsAt: number; readonly endsAt: number }
type Day = { readonly begins: number; readonly shifts: readonly Shift[] }
type Gap = { readonly from: number; readonly to: number }

const shownGaps = 5

/** Says when nobody is on call in the next seven days, and who is asked then. */
export function RotaGaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0)
    return <p className="card edge max-w-none">Somebody is on call at every hour of the next seven days.</p>
  return (
    <section aria-labelledby="gaps" className="place-safe card edge max-w-none space-y-2 bg-safety-wash">
      <h2 id="gaps" className="text-large">
        In the next seven days, nobody is on call
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        {gaps.slice(0, shownGaps).map(({ from, to }) => (
          <li key={from}>
            {momentInWords(from)} to {momentInWords(to)}
          </li>
        ))}
      </ul>
      {gaps.length > shownGaps && <p>And at other times.</p>}
      <p>An alarm then asks all moderators, so somebody is always asked. Sleep is better shared by a rota.</p>
    </section>
  )
}

/** Seven days, each with its shifts. A shift over midnight stands on both. */
export function RotaWeek({ days, now, mayChange }: { days: readonly Day[]; now: number; mayChange: boolean }) {
  return (
    <ol className="card max-w-none divide-y divide-line !py-2">
      {days.map(({ begins, shifts }, at) => {
        const ends = days[at + 1]?.begins ?? begins + 86_400_000
        return (
          <li key={begins} className="grid max-w-none gap-x-6 gap-y-1 py-3 sm:grid-cols-[16rem_1fr]">
            <h3 className={`text-base ${begins <= now && now < ends ? 'text-place' : ''}`}>
              {dayInWords(begins)}
              {begins <= now && now < ends && ' (today)'}
            </h3>
            {shifts.length === 0 ? (
              <p className="text-ink-soft">Nobody</p>
            ) : (
              <ul className="space-y-1">
                {shifts.map((shift) => (
                  <li key={shift.id} className="flex max-w-none flex-wrap items-center justify-between gap-x-4">
                    <span>
                      <strong>{shift.name}</strong>,{' '}
                      {shift.startsAt < begins ? 'from the day before' : clockInWords(shift.startsAt)} to{' '}
                      {shift.endsAt > ends
                        ? 'the next day'
                        : shift.endsAt === ends
                          ? 'midnight'
                          : clockInWords(shift.endsAt)}
                    </span>
                    {mayChange && shift.endsAt > now && (
                      <Form method="post">
                        <input type="hidden" name="shiftId" value={shift.id} />
                        <button
                          type="submit"
                          name="intent"
                          value="off"
                          className="button-link text-small"
                          aria-label={`${shift.startsAt < now ? 'End now' : 'Take off'}: ${shift.name}, ${momentInWords(shift.startsAt)}`}
                        >
                          {shift.startsAt < now ? 'End now' : 'Take off'}
                        </button>
                      </Form>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}
