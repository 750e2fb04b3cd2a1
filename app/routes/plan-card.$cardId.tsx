import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { partAsBlocks } from '#app/plan-paper.ts'
import { type FormProblem, inputOf, orShowForm, orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'A carer’s card – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, context }: LoaderFunctionArgs) {
  return orShowProblem(() => context.services.queries.plans.cardDoor({ cardId: params.cardId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const opened = await context.services.commands.plans.openCard({ ...inputOf(form), cardId: params.cardId })
    if (opened.outcome === 'opened')
      return { blocks: opened.parts.flatMap((part) => partAsBlocks('emergency', part)), problem: null }
    const message =
      opened.outcome === 'locked'
        ? 'This card is locked now. Its owner has been told'
        : `That is not the code on the card. ${opened.triesLeft === 1 ? 'One more try' : `${opened.triesLeft} more tries`}, then it locks`
    const problem: FormProblem = { message, errors: { code: [message] }, values: {} }
    return data({ blocks: null, problem }, { status: 422 })
  })
}

/** For whoever holds a card in their hand: a code, then what its carer allowed. */
export default function CardPage() {
  const { number, isLocked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const blocks = answer && 'blocks' in answer ? answer.blocks : null
  const problem = answer && 'errors' in answer ? answer : (answer?.problem ?? undefined)
  return (
    <div className="place-carer mx-auto max-w-measure space-y-6">
      <div className="place-safe card edge space-y-2">
        <p className="text-large font-bold">
          Is somebody hurt or in danger now? <a href="tel:999">Call 999</a> first.
        </p>
      </div>
      <div className="space-y-1">
        <h1>A carer’s card</h1>
        <p className="text-ink-soft">Card number {number}</p>
      </div>
      {blocks ? (
        <>
          <p role="status" className="card bg-wash">
            <strong>What the carer wants you to know.</strong> They can see that this was opened. Please keep it to
            yourself, and close this page when you have done what is needed.
          </p>
          <article className="card space-y-3">
            <PaperBlocks blocks={blocks} />
          </article>
        </>
      ) : isLocked ? (
        <section aria-label="Locked" className="card space-y-2">
          <p className="font-bold">This card is locked, because a wrong code was given too often.</p>
          <p>
            Its owner has been told. If somebody may be alone and need care, call the police on{' '}
            <a href="tel:101">101</a>, or <a href="tel:999">999</a> when it is urgent.
          </p>
        </section>
      ) : (
        <>
          <ErrorSummary problem={problem} />
          <Form method="post" className="card space-y-5">
            <p>Somebody gave you this card, or you found it. It shows who to call when a carer cannot be there.</p>
            <TextField
              name="code"
              label="The code on the card"
              hint="Six figures."
              inputMode="numeric"
              autoComplete="off"
              maxLength={12}
              required
              problem={problem}
            />
            <p className="text-small text-ink-soft">
              The carer is told each time somebody opens it. After five wrong codes it locks.
            </p>
            <button type="submit" className="button">
              Open it
            </button>
          </Form>
        </>
      )}
    </div>
  )
}
