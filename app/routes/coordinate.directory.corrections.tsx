import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { Choices, ErrorSummary, TextArea, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { correctionInWords } from '#app/correction-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What people told us is wrong – Directory – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const place = { afterAt: asked.get('afterAt'), afterId: asked.get('afterId') }
  const list = await orShowProblem(() => context.services.queries.directory.correctionList(place))
  return { ...list, answering: asked.get('answer'), isDone: asked.has('done'), now: Date.now() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.directory.settleCorrection(inputOf(form))
    return redirect('/coordinate/directory/corrections?done')
  })
}

const outcomes = [
  { value: 'changed', words: 'It was wrong, and I changed the page' },
  { value: 'checked-and-right', words: 'I checked with the service, and it is right' },
  { value: 'known-already', words: 'We knew, and it was being changed' },
  { value: 'unpublished', words: 'I took the page out of view' },
]

/** What people told us is wrong with entries, the oldest first; one is answered at a time. */
export default function Corrections() {
  const { corrections, next, answering, isDone, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const open = String(problem?.values.correctionId ?? answering ?? '')
  return (
    <div className="place-sign max-w-3xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>What people told us is wrong</h1>
        {isDone && !problem && <Told>Answered. Whoever told us sees it under their link.</Told>}
        <ErrorSummary problem={problem} />
        <p className="max-w-measure">
          {corrections.length > 0
            ? 'Change the page first, or ring the service. Then tell whoever told us what became of it.'
            : 'Nothing waits. When somebody presses “Something wrong?” on a page, it comes here.'}
        </p>
      </div>
      <ul className="space-y-4">
        {corrections.map((correction) => (
          <li key={correction.id} className="card edge max-w-none space-y-3">
            <h2 className="text-large">
              <Link to={`/services/${correction.serviceId}`}>{correction.serviceName}</Link>
            </h2>
            <p className="font-bold">{correctionInWords(correction.about)}</p>
            <p className="whitespace-pre-line">{correction.words}</p>
            <p className="text-small text-ink-soft">
              <When at={correction.reportedAt} now={now} />
              {correction.wantsMail && ' · wants to hear by mail'}
            </p>
            <p className="flex flex-wrap gap-3">
              <Link className="button button-quiet" to={`/services/${correction.serviceId}/edit`}>
                Change the page
              </Link>
              {correction.id !== open && (
                <Link className="button" to={`?answer=${correction.id}`}>
                  Answer
                </Link>
              )}
            </p>
            {correction.id === open && (
              <Form method="post" className="space-y-4 border-t border-line pt-4">
                <input type="hidden" name="correctionId" value={correction.id} />
                <Choices name="outcome" legend="What became of it?" problem={problem}>
                  {outcomes.map(({ value, words }) => (
                    <Tick key={value} type="radio" name="outcome" value={value} label={words} />
                  ))}
                </Choices>
                <TextArea
                  name="answer"
                  label="Your words to them"
                  hint="Whoever told us reads this. They have no account to answer with."
                  problem={problem}
                />
                <button type="submit" className="button">
                  Send
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button button-quiet" to={`?afterAt=${next.afterAt}&afterId=${next.afterId}`}>
            The next ones
          </Link>
        </p>
      )}
    </div>
  )
}
