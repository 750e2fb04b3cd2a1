import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValues, Tick } from './form.tsx'

type Named = { readonly id: string; readonly name: string }
type Props = {
  readonly terms: readonly Named[]
  readonly needs: readonly (Named & { readonly parts: readonly Named[] })[]
  readonly problem: FormProblem | undefined
}

/** The kinds of help a service gives: those it has, and our own list to add from. People find it by them. */
export function TermFields({ terms, needs, problem }: Props) {
  const kept = fieldValues(
    problem,
    'terms',
    terms.map(({ id }) => id),
  )
  const added = fieldValues(problem, 'needs')
  const isThere = (need: Named) => terms.some(({ name }) => name.toLowerCase() === need.name.toLowerCase())
  return (
    <Choices
      name="terms"
      legend="What kinds of help is it?"
      hint="People find it by these. Take away what does not fit, and add what is missing."
      problem={problem}
    >
      <input type="hidden" name="termsShown" value="on" />
      {terms.map(({ id, name }) => (
        <Tick key={id} name="terms" value={id} label={name} defaultChecked={kept.includes(id)} />
      ))}
      <details className="rounded-card border border-line px-4" open={added.length > 0}>
        <summary className="flex min-h-target items-center font-bold">
          <span aria-hidden="true" className="mr-2 text-place">
            +
          </span>
          Add kinds of help
        </summary>
        <div className="grid gap-x-6 gap-y-4 pb-4 sm:grid-cols-2">
          {needs.map((need) => (
            <fieldset key={need.id}>
              <legend className="font-bold">{need.name}</legend>
              {!isThere(need) && (
                <Tick name="needs" value={need.id} label="All of this" defaultChecked={added.includes(need.id)} />
              )}
              {need.parts
                .filter((part) => !isThere(part))
                .map(({ id, name }) => (
                  <Tick key={id} name="needs" value={id} label={name} defaultChecked={added.includes(id)} />
                ))}
            </fieldset>
          ))}
        </div>
      </details>
    </Choices>
  )
}
