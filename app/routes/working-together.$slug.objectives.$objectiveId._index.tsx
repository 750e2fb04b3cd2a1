import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { ObjectiveCycles } from '#app/components/objective-cycles.tsx'
import { ObjectiveReadings, ReadingForm } from '#app/components/objective-readings.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { endWords, middayOf } from '#app/objective-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'An objective – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { objectiveId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.objectives.objectivePage({ objectiveId })),
    now: Date.now(),
  }))
}

export async function action({ request, params: { slug, objectiveId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { objectives } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), objectiveId }
    const intent = form.get('intent')
    const here = `/working-together/${slug}/objectives/${objectiveId}`
    if (intent === 'begin') return afterSaying(await objectives.beginCycle(wish), here)
    if (intent === 'step') return afterSaying(await objectives.writeStep(wish), here)
    if (intent === 'read') await objectives.addReading(wish)
    if (intent === 'withdraw') await objectives.withdrawReading(wish)
    if (intent === 'resume') await objectives.resumeObjective(wish)
    return redirect(here)
  })
}

export default function Objective() {
  const { workspace, objective, readings, cycles, mayWork, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { title, measure, unit, aim, dueOn, owner } = objective
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'objectives', words: 'Objectives' }} title={title}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className="tag">{objective.ended ? endWords[objective.ended] : 'under way'}</span>
        <span className="text-ink-soft">
          by {dayInWords(middayOf(dueOn), now)}
          {owner && ` · ${owner} keeps an eye on it`}
        </span>
      </p>
      <ErrorSummary problem={problem} />
      <HowItEnded />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section aria-labelledby="how" className="card space-y-4">
          <h2 id="how" className="text-large">
            How it goes
          </h2>
          <ObjectiveReadings readings={readings} aim={aim} unit={unit} mayWork={mayWork.allowed} now={now} />
          {mayWork.allowed && <ReadingForm unit={unit} problem={problem} now={now} />}
        </section>
        <section aria-labelledby="know" className="card edge space-y-3">
          <h2 id="know" className="text-large">
            How we will know
          </h2>
          <p className="whitespace-pre-line">{measure}</p>
          {aim !== null && (
            <p>
              We want to get to{' '}
              <strong>
                {aim} {unit}
              </strong>
              .
            </p>
          )}
          {mayWork.allowed && (
            <p className="flex flex-wrap gap-3">
              <Link to="edit" className="button button-quiet">
                Change this
              </Link>
              <Link to="end" className="button button-quiet">
                Say how it ended
              </Link>
            </p>
          )}
        </section>
      </div>
      <ObjectiveCycles cycles={cycles} mayWork={mayWork.allowed} problem={problem} />
    </WorkspaceFrame>
  )
}

function HowItEnded() {
  const { objective, mayEnd, now } = useLoaderData<typeof loader>()
  if (!objective.ended || objective.endedAt === null) return null
  return (
    <section aria-labelledby="end" className="card edge max-w-measure space-y-3 bg-wash">
      <h2 id="end" className="text-large">
        {endWords[objective.ended]}, {dayInWords(objective.endedAt, now)}
      </h2>
      <p className="whitespace-pre-line">{objective.endedWhy}</p>
      {mayEnd.allowed && (
        <Form method="post">
          <button type="submit" name="intent" value="resume" className="button button-quiet button-small">
            Go on with it after all
          </button>
        </Form>
      )}
    </section>
  )
}
