import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { bulkExportWords } from '#app/treatment-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Exports – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const exports = await orShowProblem(() => context.services.queries.oversight.bulkExportList({}))
  const isCoordinator = context.caller.actor.roles.includes('coordinator')
  return { exports, isCoordinator, done: new URL(request.url).searchParams.get('done') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { oversight } = context.services.commands
  return orShowForm(form, context, async () => {
    const { exportId, outcome, why, ...wish } = inputOf(form)
    if (exportId) await oversight.answerBulkExport({ exportId, outcome, reason: why })
    else await oversight.askForBulkExport(wish)
    return redirect(`/coordinate/exports?done=${exportId ? 'answered' : 'asked'}`)
  })
}

/** Records about many people: one person asks, another agrees. */
export default function Exports() {
  const { exports, isCoordinator, done } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-3xl space-y-8">
      <div className="space-y-4">
        {isCoordinator && <Here to="/coordinate" words="Coordinate" />}
        <h1>Exports about many people</h1>
        {done && !problem && (
          <Told>
            {done === 'asked' ? 'Asked. Another coordinator or the duty lead has to agree.' : 'Your answer is kept.'}
          </Told>
        )}
        <p>
          Two people are needed: one asks and says what for, another agrees. Whoever asked then has a day to take it,
          once. Each step is kept for good.
        </p>
        <ErrorSummary problem={problem} />
      </div>
      <section aria-labelledby="asked" className="space-y-4">
        <h2 id="asked">Asked for</h2>
        {exports.length === 0 && <p className="card">Nobody has asked for one yet.</p>}
        <ul className="space-y-4">
          {exports.map((one) => (
            <li key={one.id} className={`card max-w-none space-y-3 ${one.mayAnswer || one.mayTake ? 'edge' : ''}`}>
              <h3>{bulkExportWords[one.kind]?.title ?? one.kind}</h3>
              <p className="whitespace-pre-line">{one.reason}</p>
              <p className="text-small text-ink-soft">
                Asked by {one.askedBy ?? 'somebody'}, {momentInWords(one.askedAt)}
                {one.agreedAt !== null && ` · agreed by ${one.agreedBy}`}
                {one.refusedAt !== null && ` · refused by ${one.refusedBy}`}
                {one.takenAt !== null && ` · taken ${momentInWords(one.takenAt)}`}
              </p>
              {one.mayTake && (
                <form method="post" action={`/coordinate/exports/${one.id}`} className="space-y-2">
                  <button type="submit" className="button">
                    Take it as a table (CSV)
                  </button>
                  {one.takeBefore !== null && (
                    <p className="text-small text-ink-soft">Once, until {momentInWords(one.takeBefore)}.</p>
                  )}
                </form>
              )}
              {one.mayAnswer && (
                <Form method="post" className="space-y-3">
                  <input type="hidden" name="exportId" value={one.id} />
                  <div className="space-y-1.5">
                    <label htmlFor={`why-${one.id}`} className="block font-bold">
                      Why, in a few words
                    </label>
                    <input id={`why-${one.id}`} name="why" className="field" required maxLength={1000} />
                  </div>
                  <div className="flex flex-wrap gap-3">
                    <button type="submit" name="outcome" value="agreed" className="button">
                      Agree
                    </button>
                    <button type="submit" name="outcome" value="refused" className="button button-quiet">
                      Refuse
                    </button>
                  </div>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </section>
      {isCoordinator && (
        <section aria-labelledby="ask" className="space-y-4">
          <h2 id="ask">Ask for one</h2>
          <Form method="post" className="card space-y-5">
            <Choices name="kind" legend="What do you need?" problem={problem}>
              {Object.entries(bulkExportWords).map(([value, { title, words }]) => (
                <Tick
                  key={value}
                  type="radio"
                  name="kind"
                  value={value}
                  label={title}
                  hint={words}
                  defaultChecked={fieldValue(problem, 'kind') === value}
                />
              ))}
            </Choices>
            <TextArea
              name="reason"
              label="What for?"
              hint="A sentence or two. Whoever agrees reads it, and it is kept for good."
              rows={3}
              maxLength={1000}
              required
              problem={problem}
            />
            <button type="submit" className="button">
              Ask for it
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}
