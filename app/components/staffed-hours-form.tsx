import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { fieldValues } from './form.tsx'
import { timeInWords } from './quiet-hours.tsx'

type Stretch = { readonly weekday: number; readonly from: number; readonly to: number }

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const halfHours = Array.from({ length: 48 }, (_, index) => index * 30)
const endOfDay = 24 * 60

/** A row for each day: from when to when facilitators are here, or that nobody is. */
export function StaffedHoursForm({
  hours,
  mayChange,
  problem,
}: {
  hours: readonly Stretch[]
  mayChange: boolean
  problem: FormProblem | undefined
}) {
  const on = (day: number) => hours.find(({ weekday }) => weekday === (day + 1) % 7)
  const from = fieldValues(
    problem,
    'from',
    days.map((_, day) => String(on(day)?.from ?? 'none')),
  )
  const to = fieldValues(
    problem,
    'to',
    days.map((_, day) => String(on(day)?.to ?? 'none')),
  )
  const errors = problem?.errors.to ?? []
  return (
    <Form method="post" className="card max-w-none space-y-4">
      <fieldset
        id="to"
        tabIndex={-1}
        disabled={!mayChange}
        className="space-y-2"
        aria-describedby={errors.length > 0 ? 'to-error' : undefined}
      >
        <legend className="sr-only">Hours of each day</legend>
        {errors.length > 0 && (
          <p id="to-error" className="font-bold text-safety">
            {errors.join('. ')}
          </p>
        )}
        {days.map((name, day) => (
          <div
            key={name}
            className="grid grid-cols-2 items-center gap-x-3 gap-y-1 border-b border-line py-2 last:border-0 sm:grid-cols-[8rem_1fr_auto_1fr]"
          >
            <strong className="col-span-2 sm:col-span-1">{name}</strong>
            <Clock name="from" label={`${name}, from`} chosen={from[day] ?? 'none'} none="Nobody" times={halfHours} />
            <span className="hidden text-ink-soft sm:inline">until</span>
            <Clock
              name="to"
              label={`${name}, until`}
              chosen={to[day] ?? 'none'}
              none="–"
              times={[...halfHours.slice(1), endOfDay]}
            />
          </div>
        ))}
      </fieldset>
      {mayChange && (
        <button type="submit" name="intent" value="hours" className="button">
          Keep these hours
        </button>
      )}
    </Form>
  )
}

function Clock({
  name,
  label,
  chosen,
  none,
  times,
}: {
  name: string
  label: string
  chosen: string
  none: string
  times: readonly number[]
}) {
  const all =
    chosen === 'none' || times.includes(Number(chosen)) ? times : [...times, Number(chosen)].sort((a, b) => a - b)
  return (
    <select name={name} aria-label={label} defaultValue={chosen} className="field">
      <option value="none">{none}</option>
      {all.map((time) => (
        <option key={time} value={time}>
          {time === endOfDay ? 'midnight' : time === 0 ? 'midnight (0:00)' : timeInWords(time)}
        </option>
      ))}
    </select>
  )
}
