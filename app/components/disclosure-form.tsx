import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { serviceWords } from '#app/words.ts'
import { ErrorSummary, TextArea, TextField } from './form.tsx'
import { Here } from './here.tsx'
import { SelectField } from './select-field.tsx'

type DisclosureFace = {
  readonly caseId: string | null
  readonly alarmId: string | null
  readonly mayDisclose: { readonly allowed: true } | { readonly allowed: false; readonly because: string }
}

/** What was told to the emergency services, and why: about a case, or about what somebody told us in words. */
export function DisclosureForm({
  form: { caseId, alarmId, mayDisclose },
  problem,
}: {
  form: DisclosureFace
  problem: FormProblem | undefined
}) {
  return (
    <div className="place-safe mx-auto max-w-3xl space-y-5">
      {alarmId ? (
        <Here to={`/moderation/alarms/${alarmId}`} words="The alarm" />
      ) : (
        <Here
          to={caseId ? `/moderation/cases/${caseId}` : '/moderation/concerns'}
          words={caseId ? 'The case' : 'Told in words'}
        />
      )}
      <h1>What was told to the emergency services</h1>
      {mayDisclose.allowed ? (
        <>
          <p className="edge card max-w-none bg-safety-wash">
            <strong>Call first, write after.</strong> If a life is in danger now, call 999. The law lets you share what
            is needed to save a life.
          </p>
          <ErrorSummary problem={problem} />
          <Form method="post" className="card max-w-none space-y-5">
            <SelectField
              name="service"
              label="Whom you told"
              options={[
                { value: '', words: 'Choose' },
                ...Object.entries(serviceWords).map(([value, words]) => ({ value, words })),
              ]}
              problem={problem}
            />
            <TextField
              name="reference"
              label="Their reference, if they gave one"
              hint="An incident number, or the name of whom you spoke to."
              autoComplete="off"
              problem={problem}
            />
            <TextArea
              name="told"
              label="What you told them"
              hint="No more than they needed."
              rows={5}
              problem={problem}
            />
            <TextArea
              name="reason"
              label="Why it was right to tell them"
              hint="What made you think that somebody was in danger."
              rows={4}
              problem={problem}
            />
            <button type="submit" className="button">
              Write it down
            </button>
            <p className="text-small text-ink-soft">
              It is kept for good, with your name and the time. Coordinators and duty leads can read it.
            </p>
          </Form>
        </>
      ) : (
        <p className="card max-w-none">{mayDisclose.because}.</p>
      )}
    </div>
  )
}
