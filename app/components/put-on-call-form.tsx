import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { dateOnTheWall } from './dates.tsx'
import { TextField } from './form.tsx'
import { SelectField } from './select-field.tsx'

/** Puts somebody on the rota. */
export function PutOnCallForm({
  people,
  now,
  problem,
}: {
  people: readonly { readonly id: string; readonly name: string }[]
  now: number
  problem: FormProblem | undefined
}) {
  const today = dateOnTheWall(now)
  return (
    <section aria-labelledby="put-in" className="max-w-3xl space-y-3">
      <h2 id="put-in">Put somebody on call</h2>
      {people.length === 0 ? (
        <p className="card max-w-none">
          Only moderators and duty leads can be on call. Give somebody one of these roles first.
        </p>
      ) : (
        <Form method="post" className="card max-w-none space-y-4">
          <SelectField
            name="memberId"
            label="Who"
            options={[{ value: '', words: 'Choose' }, ...people.map(({ id, name }) => ({ value: id, words: name }))]}
            problem={problem}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="from"
              label="From"
              type="datetime-local"
              defaultValue={`${today}T22:00`}
              problem={problem}
            />
            <TextField
              name="to"
              label="Until"
              type="datetime-local"
              defaultValue={`${dateOnTheWall(now + 86_400_000)}T08:00`}
              problem={problem}
            />
          </div>
          <button type="submit" name="intent" value="in" className="button">
            Put on the rota
          </button>
        </Form>
      )}
    </section>
  )
}
