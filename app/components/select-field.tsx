import { useId } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { fieldId, fieldValue } from './form.tsx'

/** One choice from a short list, with a visible label. */
export function SelectField({
  name,
  label,
  hint,
  options,
  defaultValue = '',
  problem,
  of,
}: {
  name: string
  label: string
  hint?: string
  options: readonly { readonly value: string; readonly words: string }[]
  defaultValue?: string
  problem?: FormProblem | undefined
  of?: string | undefined
}) {
  const id = fieldId(name, of, problem)
  const hintId = useId()
  const errorId = useId()
  const errors = problem?.errors[name] ?? []
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {hint && (
        <p id={hintId} className="text-small text-ink-soft">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={errorId} className="font-bold text-safety">
          {errors.join('. ')}
        </p>
      )}
      <select
        id={id}
        name={name}
        defaultValue={fieldValue(problem, name, defaultValue)}
        aria-describedby={[hint ? hintId : '', errors.length > 0 ? errorId : ''].filter(Boolean).join(' ') || undefined}
        aria-invalid={errors.length > 0 || undefined}
        className="field"
      >
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
