import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { TextArea } from './form.tsx'

/** A note for whoever looks into the case next. */
export function CaseNote({ problem }: { problem: FormProblem | undefined }) {
  return (
    <Form method="post" className="space-y-3" key={problem ? 'again' : 'new'}>
      <TextArea
        name="words"
        label="Leave a note"
        hint="Only people who look into this case read it. The person it is about does not."
        rows={3}
        problem={problem}
        data-key="n"
      />
      <button type="submit" name="intent" value="note" className="button button-quiet button-small !min-h-target">
        Keep the note
      </button>
    </Form>
  )
}
