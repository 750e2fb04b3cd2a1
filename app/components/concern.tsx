import { Form, Link } from '@remix-run/react'
import { reasonInWords } from '#app/report-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { momentInWords, When } from './dates.tsx'
import { TextArea, TextField } from './form.tsx'
import { SelectField } from './select-field.tsx'

type Concern = {
  readonly id: string
  readonly toldWhere: string
  readonly reason: string
  readonly note: string
  readonly by: string | null
  readonly reportedAt: number
  readonly promisedBy: number
  readonly alarmId: string | null
  readonly takenOnBy: string | null
}

/** Something that people told moderators in words, with what can be done about it. */
export function ConcernCard({
  concern,
  now,
  isOpen,
  problem,
}: {
  concern: Concern
  now: number
  /** Shows what can be done. One at a time: a page asks one thing. */
  isOpen: boolean
  problem: FormProblem | undefined
}) {
  const { id, toldWhere, reason, note, by, reportedAt, promisedBy, alarmId, takenOnBy } = concern
  return (
    <article className="card edge max-w-none space-y-4" aria-label={reasonInWords(reason)}>
      <header className="space-y-1">
        <h2 className="text-large">{reasonInWords(reason)}</h2>
        <p className="text-small text-ink-soft">
          {by ?? 'Somebody without an account'} · <When at={reportedAt} now={now} /> · we promised to look by{' '}
          {momentInWords(promisedBy)}
        </p>
      </header>
      {alarmId && (
        <p className="place-safe card max-w-none bg-safety-wash !p-4">
          <strong>{takenOnBy ? `${takenOnBy} has got the alarm.` : 'An alarm rings for this.'}</strong>{' '}
          <Link to={`/moderation/alarms/${alarmId}`}>
            {takenOnBy ? 'See what was done' : 'Open the alarm, to take it on'}
          </Link>
        </p>
      )}
      <p className="whitespace-pre-line break-words">
        <strong>Where:</strong> {toldWhere}
      </p>
      {note && <p className="whitespace-pre-line border-l-4 border-line pl-4">{note}</p>}
      {!isOpen && (
        <p>
          <Link className="button button-quiet button-small" to={`?open=${id}`}>
            Do something about it<span className="sr-only">: {toldWhere.slice(0, 60)}</span>
          </Link>
        </p>
      )}
      {isOpen && (
        <div className="grid gap-6 border-t border-line pt-4 lg:grid-cols-2">
          <Form method="post" className="space-y-3">
            <input type="hidden" name="reportId" value={id} />
            <TextField
              name="address"
              label="I have found it"
              hint="Paste its address. It then waits in the queue."
              autoComplete="off"
              problem={problem}
            />
            <button type="submit" name="intent" value="place" className="button button-small">
              Put it in the queue
            </button>
          </Form>
          <Form method="post" className="space-y-3">
            <input type="hidden" name="reportId" value={id} />
            <SelectField name="outcome" label="Or answer them" problem={problem} options={outcomes} />
            <TextArea
              name="words"
              label="In your own words"
              hint="Left empty, we send plain words for this answer."
              rows={3}
              problem={problem}
            />
            <button type="submit" name="intent" value="answer" className="button button-quiet button-small">
              Send the answer
            </button>
          </Form>
        </div>
      )}
    </article>
  )
}

const outcomes = [
  { value: 'no-action', words: 'We looked, and left it' },
  { value: 'supported', words: 'We offered support' },
  { value: 'acted', words: 'We acted on it' },
]
