import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { CarerPage, myPlans } from '#app/components/carer-page.tsx'
import { Choices, ErrorSummary, fieldValues, Tick } from '#app/components/form.tsx'
import { CardFace, Openings } from '#app/components/plan-card.tsx'
import { Told } from '#app/components/told.tsx'
import { partWords } from '#app/plan-words.ts'
import { type FormProblem, inputOf, orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'A card for my wallet – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const own = await orSayWhyOutside('/carers?plans', () => context.services.queries.plans.myCard({}))
  const told = new URL(request.url).searchParams.get('told') ?? ''
  return { ...own, told: toldWords[told] ?? null, now: Date.now() }
}

const toldWords: Readonly<Record<string, string>> = {
  make: 'Your card is ready. Print it below.',
  change: 'Done. The card you have printed shows this from now on.',
  unlock: 'Your card works again. If somebody may know the code, make a new card.',
  withdraw: 'The card no longer opens anything.',
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { plans } = context.services.commands
  return orShowForm(form, context, async () => {
    const { intent, parts } = inputOf(form)
    if (intent === 'make') await plans.makeCard({ parts })
    else if (intent === 'unlock') await plans.unlockCard({})
    else if (intent === 'withdraw') await plans.withdrawCard({})
    else await plans.changeCard({ parts })
    return redirect(`/plans/emergency/card?told=${String(intent)}`)
  })
}

const up = [myPlans, { to: '/plans/emergency', words: 'My emergency plan' }]

export default function Card() {
  const { answered, card, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <CarerPage
      title="A card for my wallet"
      lead="If something happens to you, whoever finds it can see what to do."
      up={up}
    >
      {told && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      {answered.length === 0 ? (
        <p className="card edge">
          First write down who steps in. <Link to="/plans/emergency">Begin your plan</Link>.
        </p>
      ) : card ? (
        <>
          {card.isLocked && <Locked />}
          <CardFace number={card.number} code={card.code} />
          <p className="no-print">
            <a href="/plans/emergency/card.pdf" className="button">
              Print the card (PDF)
            </a>
          </p>
          <Openings openings={card.openings} now={now} />
          <Shows answered={answered} chosen={card.parts} problem={problem} intent="change" />
          <End />
        </>
      ) : (
        <Shows answered={answered} chosen={usual} problem={problem} intent="make" />
      )}
    </CarerPage>
  )
}

/** What somebody at the door needs first. The rest is one tick away. */
const usual = ['first', 'second', 'call', 'needs', 'medicines', 'allergies', 'communication']

function Locked() {
  return (
    <section aria-labelledby="locked" className="place-safe card edge space-y-3">
      <h2 id="locked">Your card is locked</h2>
      <p>Somebody gave five wrong codes. The card opens nothing until you say so. Do you still have it?</p>
      <Form method="post">
        <button type="submit" name="intent" value="unlock" className="button">
          I have it. Let it work again
        </button>
      </Form>
    </section>
  )
}

function Shows({
  answered,
  chosen,
  problem,
  intent,
}: {
  answered: readonly string[]
  chosen: readonly string[]
  problem: FormProblem | undefined
  intent: 'make' | 'change'
}) {
  const ticked = fieldValues(problem, 'parts', chosen)
  return (
    <Form method="post" className="card space-y-5">
      <Choices
        name="parts"
        legend="What may somebody see who has the card and its code?"
        hint="Tick as little as will help. You see every time that somebody opens it."
        problem={problem}
      >
        {answered.map((name) => (
          <Tick
            key={name}
            name="parts"
            value={name}
            label={partWords('emergency', name).name}
            defaultChecked={ticked.includes(name)}
          />
        ))}
      </Choices>
      <button
        type="submit"
        name="intent"
        value={intent}
        className={intent === 'make' ? 'button' : 'button button-quiet'}
      >
        {intent === 'make' ? 'Make my card' : 'Keep this choice'}
      </button>
    </Form>
  )
}

function End() {
  return (
    <Form method="post" className="card space-y-3">
      <h2 className="text-large">Lost it, or want a new code?</h2>
      <p>End this card. Then you can make a new one, with a new code. The old one opens nothing any more.</p>
      <button type="submit" name="intent" value="withdraw" className="button button-quiet">
        End this card
      </button>
    </Form>
  )
}
