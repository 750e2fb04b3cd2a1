import { Form, useLoaderData } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import type { loader } from '#app/routes/working-together.$slug.meetings.$meetingId.minutes.tsx'
import { TextField } from './form.tsx'
import { MeetingActions } from './meeting-actions.tsx'
import { SelectField } from './select-field.tsx'

/** What the meeting decided, and a line for the next decision. */
export function WriteDecision({ problem }: { problem: FormProblem | undefined }) {
  const { decisions } = useLoaderData<typeof loader>()
  const wrong = problem?.values.intent === 'decide' ? asNamed(problem, 'words', 'decision') : undefined
  return (
    <section aria-labelledby="decided" className="card max-w-none space-y-4">
      <h2 id="decided" className="text-large">
        What was decided
      </h2>
      {decisions.length > 0 && (
        <ul className="max-w-none divide-y divide-line">
          {decisions.map(({ id, words }) => (
            <li key={id} className="flex max-w-none items-start justify-between gap-3 py-2">
              <span className="whitespace-pre-line">{words}</span>
              <Form method="post">
                <input type="hidden" name="decisionId" value={id} />
                <button
                  type="submit"
                  name="intent"
                  value="withdraw-decision"
                  className="button-link whitespace-nowrap text-small"
                >
                  Strike out<span className="sr-only">: {words}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="space-y-4">
        <TextField name="decision" label="We decided that…" maxLength={1000} problem={wrong} />
        <button type="submit" name="intent" value="decide" className="button button-quiet">
          Add this decision
        </button>
      </Form>
    </section>
  )
}

/** Who does what by when. */
export function GiveAction({ problem }: { problem: FormProblem | undefined }) {
  const { actions, people, workspace, now } = useLoaderData<typeof loader>()
  const wrong = problem?.values.intent === 'give' ? asNamed(problem, 'words', 'task') : undefined
  return (
    <section aria-labelledby="doing" className="card max-w-none space-y-4">
      <h2 id="doing" className="text-large">
        Who does what
      </h2>
      {actions.length > 0 && <MeetingActions actions={actions} slug={workspace.slug} now={now} />}
      <Form method="post" className="space-y-4">
        <TextField name="task" label="What is to be done?" maxLength={300} problem={wrong} />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            name="ownerSeatId"
            label="Who does it?"
            options={people.map(({ seatId, name }) => ({ value: seatId, words: name }))}
            problem={wrong}
          />
          <TextField name="dueOn" type="date" label="By when?" problem={wrong} />
        </div>
        <button type="submit" name="intent" value="give" className="button button-quiet">
          Add this
        </button>
      </Form>
    </section>
  )
}

/** Three forms of the page ask for words; each box has a name of its own, and what is wrong stands at it. */
function asNamed(problem: FormProblem, field: string, name: string): FormProblem {
  const { [field]: wrong, ...errors } = problem.errors
  return { ...problem, errors: wrong ? { ...errors, [name]: wrong } : errors }
}
