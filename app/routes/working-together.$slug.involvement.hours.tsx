import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { EnterHours } from '#app/components/enter-hours.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { HoursFacts, OthersHours } from '#app/components/hours-list.tsx'
import { Told } from '#app/components/told.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { dateInWords, poundsInWords } from '#app/involvement-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { countInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Hours and expenses – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const { involvement } = context.services.queries
  return orShowProblem(async () => ({
    ...(await involvement.hoursPage({ slug, before: searchParams.get('before') ?? '' })),
    offers: (await involvement.opportunityList({ slug })).offers.filter(({ state }) => state !== 'withdrawn'),
    partOf: searchParams.get('part') ?? '',
    isKept: searchParams.has('kept'),
  }))
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { involvement } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), slug }
    const intent = form.get('intent')
    if (intent === 'enter') await involvement.enterHours(wish)
    if (intent === 'take-back') await involvement.takeBackHours(wish)
    if (intent === 'approved' || intent === 'refused') await involvement.decideHours({ ...wish, outcome: intent })
    if (intent === 'paid') await involvement.markPaid(wish)
    if (intent === 'rate') await involvement.setRate(wish)
    return redirect(`/working-together/${slug}/involvement/hours?kept`)
  })
}

/** The ledger: what one gave oneself, and for the chair and the staff what waits for them. */
export default function Hours() {
  const { workspace, ledger, mine, isKept, partOf, meetings } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'involvement', words: 'Taking part' }} title="Hours and expenses">
      <ErrorSummary problem={problem} />
      {isKept && !problem && <Told>Kept.</Told>}
      {ledger && <Ledger />}
      <section aria-labelledby="mine" className="space-y-4">
        <h2 id="mine">What I gave</h2>
        {mine.length === 0 && <p className="card edge max-w-measure">You have written down no hours here yet.</p>}
        <ul className="space-y-3">
          {mine.map((hours) => (
            <li key={hours.id} className="card max-w-none space-y-3 !p-5">
              <HoursFacts hours={hours} />
              {hours.state === 'waiting' && (
                <Form method="post">
                  <input type="hidden" name="hoursId" value={hours.id} />
                  <button type="submit" name="intent" value="take-back" className="button button-quiet button-small">
                    Take this back
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </section>
      {meetings.some(({ id, isWritten }) => isWritten && partOf === `meeting.${id}`) && (
        <p className="card edge max-w-measure">
          You have written down your time at that meeting. To add what you spent, write 0 hours.
        </p>
      )}
      <EnterHours {...useLoaderData<typeof loader>()} problem={problem} />
    </WorkspaceFrame>
  )
}

function Ledger() {
  const { workspace, ledger, today } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  if (!ledger) return null
  return (
    <section aria-labelledby="others" className="space-y-4">
      <h2 id="others">What others gave</h2>
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        <Standing name="Waiting for a decision" value={String(ledger.standing.waiting)} />
        <Standing name="Approved, and not paid yet" value={poundsInWords(ledger.standing.owedPence)} />
        <Standing
          name="How long paying takes"
          value={
            ledger.standing.daysToPay === null
              ? 'nothing paid yet'
              : `about ${countInWords(ledger.standing.daysToPay, 'day', 'days')}`
          }
        />
      </dl>
      {ledger.others.length === 0 && <p className="card edge max-w-measure">Nobody has written down hours yet.</p>}
      <ul className="space-y-3">
        {ledger.others.map((hours) => (
          <OthersHours key={hours.id} hours={hours} today={today} problem={problem} />
        ))}
      </ul>
      {ledger.next !== null && (
        <Link className="button button-quiet" to={`?before=${ledger.next}`}>
          Older ones
        </Link>
      )}
      <Form
        method="get"
        action={`/working-together/${workspace.slug}/involvement/hours.csv`}
        className="card max-w-measure space-y-4"
      >
        <h3>A table for finance</h3>
        <p>It holds what was approved, in pounds. Leave the days empty to have all of it.</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="from" type="date" label="From" />
          <TextField name="until" type="date" label="Until" />
        </div>
        <button type="submit" className="button button-quiet">
          Download the table (CSV)
        </button>
      </Form>
      <Rates rates={ledger.rates} />
    </section>
  )
}

const Standing = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt className="text-small text-ink-soft">{name}</dt>
    <dd className="font-bold">{value}</dd>
  </div>
)

type Rate = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['ledger']>['rates'][number]

function Rates({ rates }: { rates: readonly Rate[] }) {
  const problem = useActionData<typeof action>()
  return (
    <Form method="post" className="card max-w-measure space-y-4">
      <h3>What an hour is paid</h3>
      {rates.length === 0 ? (
        <p>No rate is set, so hours come to nothing yet.</p>
      ) : (
        <ul className="list-disc space-y-1 pl-6">
          {rates.map(({ id, pencePerHour, holdsFrom }) => (
            <li key={id}>
              {poundsInWords(pencePerHour)} from {dateInWords(holdsFrom)}
            </li>
          ))}
        </ul>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="anHour" label="Pounds for an hour" inputMode="decimal" problem={problem} />
        <TextField name="holdsFrom" type="date" label="From this day on" problem={problem} />
      </div>
      <button type="submit" name="intent" value="rate" className="button button-quiet">
        Set this rate
      </button>
    </Form>
  )
}
