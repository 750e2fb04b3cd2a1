import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useEffect, useId, useRef } from 'react'
import type { FormProblem } from '#app/respond.ts'

/** What is wrong, at the top of the form: takes focus, and links to each field. */
export function ErrorSummary({ problem }: { problem: FormProblem | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (!problem) return null
  const errors = Object.entries(problem.errors).flatMap(([field, messages]) =>
    messages.map((message) => ({ field, message })),
  )
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a mistake the way to put it right comes first, with scripts off too.
      autoFocus
      aria-labelledby="error-summary"
      className="place-safe edge card space-y-2 bg-safety-wash"
    >
      <h2 id="error-summary" className="text-large">
        {errors.length > 0 ? 'Something needs putting right' : problem.message}
      </h2>
      {errors.length > 0 && (
        <ul className="space-y-1">
          {errors.map(({ field, message }) => (
            <li key={`${field}-${message}`}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type Shared = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly problem?: FormProblem | undefined
  /** Whose form it is, where several of a kind stand on a page: keeps their labels apart. */
  readonly of?: string | undefined
}

/** The id of a field. The form in which something is wrong has the plain one: the summary at the top links to it. */
export const fieldId = (name: string, of: string | undefined, problem: FormProblem | undefined): string =>
  of !== undefined && problem === undefined ? `${name}-${of}` : name

/** A visible label, a hint, the field, and what is wrong with it, tied together for screen readers. */
function Labelled({
  name,
  label,
  hint,
  problem,
  of,
  children,
}: Shared & { children: (tie: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode }) {
  const hintId = useId()
  const errorId = useId()
  const id = fieldId(name, of, problem)
  const errors = problem?.errors[name] ?? []
  const describedBy = [hint ? hintId : '', errors.length > 0 ? errorId : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className="min-w-0 space-y-1.5">
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
      {children({ id, describedBy, invalid: errors.length > 0 })}
    </div>
  )
}

export const fieldValue = (problem: FormProblem | undefined, name: string, otherwise = ''): string => {
  const value = problem?.values[name]
  return typeof value === 'string' ? value : otherwise
}
export const fieldValues = (
  problem: FormProblem | undefined,
  name: string,
  otherwise: readonly string[] = [],
): readonly string[] => {
  const value = problem?.values[name]
  return problem === undefined ? otherwise : value === undefined ? [] : typeof value === 'string' ? [value] : value
}

export function TextField({
  name,
  label,
  hint,
  problem,
  of,
  defaultValue,
  ...rest
}: Shared & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'>) {
  return (
    <Labelled name={name} label={label} hint={hint} problem={problem} of={of}>
      {({ id, describedBy, invalid }) => (
        <input
          {...rest}
          id={id}
          name={name}
          defaultValue={fieldValue(problem, name, String(defaultValue ?? ''))}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          className="field"
        />
      )}
    </Labelled>
  )
}

export function TextArea({
  name,
  label,
  hint,
  problem,
  of,
  defaultValue,
  ...rest
}: Shared & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'>) {
  return (
    <Labelled name={name} label={label} hint={hint} problem={problem} of={of}>
      {({ id, describedBy, invalid }) => (
        <textarea
          rows={5}
          {...rest}
          id={id}
          name={name}
          defaultValue={fieldValue(problem, name, String(defaultValue ?? ''))}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          className="field"
        />
      )}
    </Labelled>
  )
}

/** One box to tick, or one round button, with its words. The words are part of the target. */
export function Tick({
  name,
  label,
  hint,
  value = 'on',
  type = 'checkbox',
  defaultChecked,
}: {
  name: string
  label: ReactNode
  hint?: ReactNode
  value?: string
  type?: 'checkbox' | 'radio'
  defaultChecked?: boolean
}) {
  const id = useId()
  return (
    <div className="flex min-h-target items-start gap-3 py-2">
      <input
        id={id}
        type={type}
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        className="box mt-0.5"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <div>
        <label htmlFor={id} className="block">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-small text-ink-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

/** Choices that belong together, under one question. */
export function Choices({
  name,
  legend,
  hint,
  problem,
  of,
  children,
}: {
  name: string
  legend: ReactNode
  hint?: ReactNode
  problem?: FormProblem | undefined
  of?: string | undefined
  children: ReactNode
}) {
  const id = fieldId(name, of, problem)
  const errors = problem?.errors[name] ?? []
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="space-y-1"
      aria-describedby={
        [hint ? `${id}-hint` : '', errors.length > 0 ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
      }
    >
      <legend className="font-bold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-ink-soft">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={`${id}-error`} className="font-bold text-safety">
          {errors.join('. ')}
        </p>
      )}
      {children}
    </fieldset>
  )
}
