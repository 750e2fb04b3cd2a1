import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValue, Tick } from './form.tsx'

/** "10pm", "7:30am". */
export function timeInWords(minuteOfDay: number): string {
  const hours = Math.floor(minuteOfDay / 60)
  const minutes = minuteOfDay % 60
  if (minuteOfDay === 0) return 'midnight'
  if (minuteOfDay === 12 * 60) return 'midday'
  return `${hours % 12 || 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`
}

const halfHours = Array.from({ length: 48 }, (_, index) => index * 30)

/** When mail waits: between two times, or never. Equal times mean no quiet hours. */
export function QuietHours({ from, to, problem }: { from: number; to: number; problem: FormProblem | undefined }) {
  const isNone = fieldValue(problem, 'quiet', from === to ? 'none' : 'between') === 'none'
  const usual = from === to ? { from: 22 * 60, to: 8 * 60 } : { from, to }
  return (
    <section className="card space-y-3">
      <Choices
        name="quiet"
        legend={<h2>Quiet hours</h2>}
        hint="E-mail waits until they end. Nothing is lost, and what waited comes together."
        problem={problem}
      >
        <Tick
          type="radio"
          name="quiet"
          value="between"
          label="E-mail waits between these two times"
          defaultChecked={!isNone}
        />
        <div className="flex flex-wrap gap-4 pl-9">
          <TimeField name="quietFrom" label="From" minutes={usual.from} problem={problem} />
          <TimeField name="quietTo" label="Until" minutes={usual.to} problem={problem} />
        </div>
        <Tick
          type="radio"
          name="quiet"
          value="none"
          label="No quiet hours: e-mail may come at any time"
          defaultChecked={isNone}
        />
      </Choices>
    </section>
  )
}

function TimeField({
  name,
  label,
  minutes,
  problem,
}: {
  name: string
  label: string
  minutes: number
  problem: FormProblem | undefined
}) {
  const errors = problem?.errors[name] ?? []
  const times = halfHours.includes(minutes) ? halfHours : [...halfHours, minutes].sort((a, b) => a - b)
  return (
    <div className="space-y-1">
      <label htmlFor={name} className="block font-bold">
        {label}
      </label>
      {errors.length > 0 && (
        <p id={`${name}-error`} className="font-bold text-safety">
          {errors.join('. ')}
        </p>
      )}
      <select
        id={name}
        name={name}
        className="field"
        defaultValue={fieldValue(problem, name, String(minutes))}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={errors.length > 0 ? `${name}-error` : undefined}
      >
        {times.map((time) => (
          <option key={time} value={time}>
            {timeInWords(time)}
          </option>
        ))}
      </select>
    </div>
  )
}
