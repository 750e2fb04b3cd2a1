import { Form } from '@remix-run/react'
import { dateInWords } from '#app/involvement-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { TextArea, TextField } from './form.tsx'
import type { ProposalOnPage } from './proposal-letter.tsx'
import { MarkedWords } from './words-mark.tsx'

/** What happened after the answer, each thing with its day. */
export function ProposalAfter({ page, problem }: { page: ProposalOnPage; problem: FormProblem | undefined }) {
  if (page.state !== 'answered') return null
  return (
    <section aria-labelledby="after" className="space-y-4">
      <h2 id="after">What happened after</h2>
      {page.notes.length === 0 && (
        <p className="card edge max-w-measure">We have heard nothing yet. What comes of it is written down here.</p>
      )}
      {page.notes.length > 0 && (
        <ul className="max-w-measure space-y-3">
          {page.notes.map(({ id, words, happenedOn, mark }) => (
            <li key={id} className="card max-w-none space-y-1 !p-4">
              <p className="font-bold">{dateInWords(happenedOn)}</p>
              <p className="whitespace-pre-line">{words}</p>
              <MarkedWords mark={mark} what="what happened after" />
            </li>
          ))}
        </ul>
      )}
      {page.mayArrange.allowed && (
        <Form method="post" className="card max-w-measure space-y-4">
          <TextArea name="words" label="What happened?" rows={3} maxLength={3000} problem={problem} />
          <TextField name="happenedOn" type="date" label="On which day?" problem={problem} />
          <button type="submit" name="intent" value="note" className="button button-quiet">
            Write it down
          </button>
        </Form>
      )}
    </section>
  )
}
