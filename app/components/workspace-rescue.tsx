import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { dayInWords, whenInWords } from './dates.tsx'
import { Choices, TextArea, Tick } from './form.tsx'
import { SelectField } from './select-field.tsx'

type Waiting = {
  readonly id: string
  readonly name: string
  readonly service: string
  readonly openedAt: number
  readonly isPublic: boolean
  readonly people: readonly { readonly seatId: string; readonly name: string; readonly isMe: boolean }[]
}

/** A group without chair and staff, and the three ways on: somebody who sits there, somebody from outside, or the end of it. */
export function WorkspaceToRescue({
  workspace: { id, name, service, openedAt, isPublic, people },
  problem,
  now,
}: {
  workspace: Waiting
  problem: FormProblem | undefined
  now: number
}) {
  const mine = problem?.values.workspaceId === id ? problem : undefined
  const others = people.filter(({ isMe }) => !isMe)
  const way = (intent: string) => (mine?.values.intent === intent ? mine : undefined)
  return (
    <section aria-labelledby={`group-${id}`} className="place-copro card edge max-w-none space-y-4">
      <div>
        <h2 id={`group-${id}`}>{name}</h2>
        <p className="text-ink-soft">
          {service} · opened {whenInWords(openedAt, now)} · {isPublic ? 'public page open' : 'private'}
        </p>
      </div>
      <p>
        {people.length === 0
          ? 'Nobody sits there any more.'
          : `Who still sits there: ${people.map((one) => one.name).join(', ')}.`}
      </p>
      <div className="divide-y divide-line border-t border-line">
        {others.length > 0 && (
          <Way words="Give the lead to somebody who sits there" isOpen={way('give') !== undefined}>
            <Form method="post" className="max-w-measure space-y-4 pb-4 pt-2">
              <Hidden id={id} intent="give" />
              <SelectField
                name="seatId"
                label="Who?"
                hint="Ask them first."
                options={others.map(({ seatId, name: who }) => ({ value: seatId, words: who }))}
                problem={way('give')}
                of={id}
              />
              <LeadKind of={`give-${id}`} problem={way('give')} />
              <Why
                hint="They are told, and read this. It stays in the audit."
                of={`give-${id}`}
                problem={way('give')}
              />
              <button type="submit" className="button">
                Give them the seat
              </button>
            </Form>
          </Way>
        )}
        <Way words="Ask somebody from outside" isOpen={way('link') !== undefined}>
          <Form method="post" className="max-w-measure space-y-4 pb-4 pt-2">
            <Hidden id={id} intent="link" />
            <LeadKind of={`link-${id}`} problem={way('link')} />
            <Why
              hint="It stays in the audit. The link works once, for a fortnight."
              of={`link-${id}`}
              problem={way('link')}
            />
            <button type="submit" className="button">
              Make a link
            </button>
          </Form>
        </Way>
        <Way words="Close this group" isOpen={way('close') !== undefined}>
          <Form method="post" className="max-w-measure space-y-4 pb-4 pt-2">
            <Hidden id={id} intent="close" />
            <p>
              Everybody’s seat ends, and the public page shuts. What people said is kept, and they keep their own
              records. You can open it again.
            </p>
            <Why
              hint="Everybody who sat there is told, and reads this. It stays in the audit."
              of={`close-${id}`}
              problem={way('close')}
            />
            <button type="submit" className="button button-quiet place-safe">
              Close it
            </button>
          </Form>
        </Way>
      </div>
    </section>
  )
}

function Way({ words, isOpen, children }: { words: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen}>
      <summary className="min-h-target py-3 font-bold">{words}</summary>
      {children}
    </details>
  )
}

const Hidden = ({ id, intent }: { id: string; intent: string }) => (
  <>
    <input type="hidden" name="workspaceId" value={id} />
    <input type="hidden" name="intent" value={intent} />
  </>
)

type OfForm = { of: string; problem: FormProblem | undefined }

const LeadKind = ({ of, problem }: OfForm) => (
  <Choices name="kind" legend="Which seat?" of={of} problem={problem}>
    <Tick type="radio" name="kind" value="chair" label="Chair" hint="Leads the group." />
    <Tick type="radio" name="kind" value="staff" label="Staff" hint="Works in the service." />
  </Choices>
)

const Why = ({ hint, ...form }: OfForm & { hint: string }) => (
  <TextArea name="reason" label="Why?" hint={hint} rows={3} maxLength={500} {...form} />
)

/** The link that was made a moment ago, shown once. */
export const LeadLink = ({
  made: { link, endsAt, name },
  now,
}: {
  made: { readonly link: string; readonly endsAt: number; readonly name: string }
  now: number
}) => (
  <div role="status" className="card edge max-w-none space-y-2 bg-wash">
    <h2 className="text-large">Here is the link to lead {name}</h2>
    <p className="break-all font-bold">{link}</p>
    <p>Copy it now: we show it once. Give it to one person. It works once, until {dayInWords(endsAt, now)}.</p>
  </div>
)
