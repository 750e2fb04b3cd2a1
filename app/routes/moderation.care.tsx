import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, Tick } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { hardKindWords } from '#app/moderation-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { countInWords, sentence } from '#app/words.ts'

export const meta: MetaFunction = () => [{ title: 'Looking after you – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => {
    const { moderation } = context.services.queries
    return {
      care: await moderation.myCare({}),
      isModerator: (await moderation.queueRooms({})).groupIds === null,
      afterCase: /^[\w-]+$/.exec(searchParams.get('after') ?? '')?.[0] ?? null,
      isKept: searchParams.has('kept'),
    }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.moderation.chooseHardKinds(inputOf(form))
    return redirect('/moderation/care?kept=yes')
  })
}

/** For the people who read the hard things: how much it was, a way to stop for a while, and what they need not see. */
export default function Care() {
  const { care, isModerator, afterCase, isKept } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const hard = (count: number) => countInWords(count, 'hard item', 'hard items')
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <h1>Looking after you</h1>
      {isKept && !problem && <Told>Kept. Your queue folds these from now on.</Told>}
      <ErrorSummary problem={problem} />
      {afterCase && (
        <section aria-labelledby="after" className="card edge space-y-3">
          <h2 id="after" className="text-large">
            That was a crisis. How are you?
          </h2>
          <p>
            Your decision is kept. Before you take the next case, stop for a moment. It helps to tell somebody how that
            was, even when it went well.
          </p>
          <p className="flex flex-wrap gap-3">
            {isModerator && (
              <Link className="button" to={`/moderation/cases/${afterCase}/act?do=ask`}>
                Talk it over with a colleague
              </Link>
            )}
            <Link className="button button-quiet" to={`/moderation/cases/${afterCase}?told=decided`}>
              See the case
            </Link>
          </p>
        </section>
      )}
      <section aria-labelledby="how-much" className="card space-y-3">
        <h2 id="how-much" className="text-large">
          What you have read
        </h2>
        <p>
          {sentence(hard(care.today))} today, {hard(care.thisWeek)} in the last seven days. Only you see this.
        </p>
        {care.needsBreak && <p className="font-bold">That is a lot within one hour. A break would do you good.</p>}
      </section>
      <section aria-labelledby="break" className="card space-y-3">
        <h2 id="break" className="text-large">
          Take a break
        </h2>
        <ul className="list-disc space-y-1 pl-5">
          <li>Let go of your cases first, so that others can take them. Nobody asks why.</li>
          <li>Stand up, drink something, look out of a window. Ten minutes help more than you would think.</li>
          <li>
            If something stays with you, tell your duty lead, or call Samaritans on 116 123. They are for you too.
          </li>
        </ul>
        <p className="flex flex-wrap gap-3">
          <Link className="button" to="/moderation?show=mine">
            See my cases
          </Link>
          <Link className="button button-quiet" to="/my-groups">
            Leave moderation for now
          </Link>
        </p>
      </section>
      <Form method="post" className="card space-y-4">
        <h2 className="text-large">What you would rather not see</h2>
        <Choices
          name="kinds"
          legend="Fold these in my queue"
          hint="A colleague takes them. You can still open one. Nobody else sees what you choose, and you never have to say why."
          problem={problem}
        >
          {care.kinds.map((kind) => (
            <Tick
              key={kind}
              name="kinds"
              value={kind}
              label={hardKindWords[kind]}
              defaultChecked={care.folded.includes(kind)}
            />
          ))}
        </Choices>
        <button type="submit" className="button">
          Keep this
        </button>
      </Form>
    </div>
  )
}
