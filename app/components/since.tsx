import type { FormProblem } from '#app/respond.ts'
import { fieldValue, TextField } from './form.tsx'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "March 2025", or "2025" when only the year is known. */
export const sinceInWords = (year: number, month: number | null): string =>
  month === null ? String(year) : `${months[month - 1]} ${year}`

/** Since when: a year, and a month for those who remember. */
export function SinceFields({
  year,
  month,
  problem,
}: {
  year?: number
  month?: number | null
  problem?: FormProblem | undefined
}) {
  const monthErrors = problem?.errors.sinceMonth ?? []
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        name="sinceYear"
        label="Since which year?"
        hint="Since it began, or since somebody gave it a name. You choose."
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        defaultValue={year}
        problem={problem}
      />
      <div className="flex flex-col space-y-1.5">
        <label htmlFor="sinceMonth" className="block font-bold">
          Which month? <span className="font-normal">(only if you know)</span>
        </label>
        {monthErrors.length > 0 && (
          <p id="sinceMonth-error" className="font-bold text-safety">
            {monthErrors.join('. ')}
          </p>
        )}
        <div className="mt-auto">
          <select
            id="sinceMonth"
            name="sinceMonth"
            className="field"
            defaultValue={fieldValue(problem, 'sinceMonth', month ? String(month) : '')}
            aria-invalid={monthErrors.length > 0 || undefined}
            aria-describedby={monthErrors.length > 0 ? 'sinceMonth-error' : undefined}
          >
            <option value="">I do not know</option>
            {months.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
    </div>
  )
}
