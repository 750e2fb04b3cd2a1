import { useFetcher } from '@remix-run/react'
import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import type { FormProblem } from '#app/respond.ts'

/** What went wrong with a form that was sent without scripts. It knows its form by what was hidden in it. */
export const PanelProblem = createContext<FormProblem | undefined>(undefined)

/**
 * One act of the panel. With scripts it happens beside the chat and the page stays; without, the panel’s own page comes
 * back. What could not be done is said inside the form, and what was typed stays.
 */
export function PanelForm({
  action,
  fields,
  className,
  children,
}: {
  action: string
  fields: Readonly<Record<string, string>>
  className?: string
  children: (problem: FormProblem | undefined) => ReactNode
}) {
  const sent = useFetcher<FormProblem | { done: true }>()
  const posted = useContext(PanelProblem)
  const form = useRef<HTMLFormElement>(null)
  const [isLive, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  useEffect(() => {
    if (sent.data && 'done' in sent.data) form.current?.reset()
  }, [sent.data])
  const answered = sent.data && 'message' in sent.data ? sent.data : undefined
  const problem = answered ?? (posted && isOf(posted, fields) ? posted : undefined)
  return (
    <sent.Form ref={form} method="post" action={action} className={className}>
      {Object.entries({ ...fields, ...(isLive ? { live: 'on' } : {}) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {problem && (
        <p role="alert" className="text-small font-bold text-safety">
          {Object.values(problem.errors).flat().join('. ') || problem.message}
        </p>
      )}
      {children(problem)}
    </sent.Form>
  )
}

const isOf = ({ values }: FormProblem, fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).every(([name, value]) => values[name] === value)

/** A few words, with a label of their own wherever the form stands. */
export function PanelWords({
  label,
  hint,
  problem,
  rows = 2,
}: {
  label: string
  hint?: string
  problem: FormProblem | undefined
  rows?: number
}) {
  const id = useId()
  const kept = problem?.values.words
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-small font-bold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-ink-soft">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name="words"
        rows={rows}
        maxLength={600}
        defaultValue={typeof kept === 'string' ? kept : ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-invalid={problem?.errors.words ? true : undefined}
        className="field"
      />
    </div>
  )
}

/** One choice, with a label of its own wherever the form stands. */
export function PanelChoice({
  name,
  label,
  options,
  problem,
}: {
  name: string
  label: string
  options: readonly { readonly value: string; readonly words: string }[]
  problem: FormProblem | undefined
}) {
  const id = useId()
  const kept = problem?.values[name]
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-small font-bold">
        {label}
      </label>
      <select id={id} name={name} className="field" defaultValue={typeof kept === 'string' ? kept : ''}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** One line to type in, with a label of its own wherever the form stands. */
export function PanelField({
  name,
  label,
  problem,
  ...rest
}: {
  name: string
  label: string
  problem: FormProblem | undefined
  type?: string
  min?: number
  max?: number
  list?: string
  defaultValue?: string
}) {
  const id = useId()
  const kept = problem?.values[name]
  return (
    <div className="min-w-0 flex-1 space-y-1">
      <label htmlFor={id} className="block text-small font-bold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        className="field"
        {...rest}
        defaultValue={typeof kept === 'string' ? kept : (rest.defaultValue ?? '')}
      />
    </div>
  )
}

/** A button that does one thing. `about` is read aloud after its words, so that each of a list says whose it is. */
export function PanelButton({
  words,
  about,
  look = 'quiet',
  pressedBy,
}: {
  words: string
  about?: string
  look?: 'plain' | 'quiet'
  /** The key that presses it. */
  pressedBy?: string
}) {
  return (
    <button type="submit" data-key={pressedBy} className={look === 'plain' ? 'button' : 'button button-quiet'}>
      {words}
      {about && <span className="sr-only">: {about}</span>}
    </button>
  )
}
