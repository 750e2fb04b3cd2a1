import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { type SeatKind, seatMeanings, seatWords } from '#app/workspace-words.ts'
import { dayInWords } from './dates.tsx'
import { Choices, fieldValue, Tick } from './form.tsx'

type Invitation = { readonly id: string; readonly kind: SeatKind; readonly endsAt: number }

/** A link for one person and one seat: made here, shown once, and taken back here. */
export function Invitations({
  invitations,
  made,
  problem,
  now,
}: {
  invitations: readonly Invitation[]
  /** The link that was made a moment ago. */
  made: { readonly link: string; readonly endsAt: number } | undefined
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <section aria-labelledby="invite" className="space-y-4">
      <h2 id="invite">Invite somebody</h2>
      {made && (
        <div role="status" className="card edge max-w-measure space-y-2 bg-wash">
          <h3>Here is the link</h3>
          <p className="break-all font-bold">{made.link}</p>
          <p>
            Copy it now: we show it once. Give it to one person. It opens one seat, once, until{' '}
            {dayInWords(made.endsAt, now)}.
          </p>
        </div>
      )}
      <Form method="post" className="card max-w-measure space-y-4">
        <SeatChoices
          kinds={['expert', 'carer', 'staff', 'chair', 'supporter', 'observer']}
          legend="Which seat is it for?"
          chosen=""
          problem={problem}
        />
        <button type="submit" name="intent" value="invite" className="button">
          Make a link
        </button>
      </Form>
      {invitations.length > 0 && (
        <>
          <h3>Links nobody has used yet</h3>
          <ul className="max-w-measure space-y-3">
            {invitations.map(({ id, kind, endsAt }) => (
              <li key={id} className="card flex max-w-none flex-wrap items-center justify-between gap-3 !p-4">
                <span>
                  <span className="tag">{seatWords[kind]}</span> until {dayInWords(endsAt, now)}
                </span>
                <Form method="post">
                  <input type="hidden" name="invitationId" value={id} />
                  <button type="submit" name="intent" value="withdraw" className="button button-quiet button-small">
                    Take it back<span className="sr-only">: the link for {seatWords[kind]}</span>
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Seats to choose from, each with what it means. */
export function SeatChoices({
  kinds,
  legend,
  chosen,
  problem,
}: {
  kinds: readonly SeatKind[]
  legend: string
  chosen: string
  problem: FormProblem | undefined
}) {
  const kept = fieldValue(problem, 'kind', chosen)
  return (
    <Choices name="kind" legend={legend} problem={problem}>
      {kinds.map((kind) => (
        <Tick
          key={kind}
          type="radio"
          name="kind"
          value={kind}
          label={seatWords[kind].charAt(0).toUpperCase() + seatWords[kind].slice(1)}
          hint={seatMeanings[kind]}
          defaultChecked={kept === kind}
        />
      ))}
    </Choices>
  )
}
