import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { dateOnTheWall, dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { PutOnCallForm } from '#app/components/put-on-call-form.tsx'
import { RotaGaps, RotaWeek } from '#app/components/rota-week.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Rota – Waymark' }]

const done: Readonly<Record<string, string>> = {
  in: 'They are on the rota.',
  off: 'The shift is off the rota.',
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return {
    ...(await orShowProblem(() => context.services.queries.escalation.rota({ week: searchParams.get('week') }))),
    told: done[searchParams.get('done') ?? ''] ?? null,
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { escalation } = context.services.commands
  const week = new URL(request.url).searchParams.get('week')
  return orShowForm(form, context, async () => {
    const isOff = form.get('intent') === 'off'
    await (isOff ? escalation.takeOffCall(inputOf(form)) : escalation.putOnCall(inputOf(form)))
    return redirect(
      `/coordinate/rota?${new URLSearchParams({ ...(week ? { week } : {}), done: isOff ? 'off' : 'in' })}`,
    )
  })
}

/** Who is on call: a week at a time, and what is left open. */
export default function Rota() {
  const { days, gaps, onCallNow, people, mayChange, told, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const monday = days[0]?.begins ?? now
  const weekFrom = (weeks: number) => `?week=${dateOnTheWall(monday + (weeks * 7 + 0.5) * 86_400_000)}`
  return (
    <div className="space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <div className="space-y-2">
        <h1>Rota</h1>
        <p>
          <strong>On call now: {onCallNow.length > 0 ? namesInWords([...new Set(onCallNow)]) : 'nobody'}.</strong> All
          times are UK time.
        </p>
      </div>
      {told && !problem && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      <RotaGaps gaps={gaps} />
      <section aria-labelledby="week" className="space-y-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="week">Week of {dayInWords(monday, now)}</h2>
          <p className="flex flex-wrap gap-3">
            <Link className="button button-quiet button-small" to={weekFrom(-1)}>
              Week before
            </Link>
            <Link className="button button-quiet button-small" to="?">
              This week
            </Link>
            <Link className="button button-quiet button-small" to={weekFrom(1)}>
              Week after
            </Link>
          </p>
        </div>
        <RotaWeek days={days} now={now} mayChange={mayChange.allowed} />
      </section>
      {mayChange.allowed && <PutOnCallForm people={people} now={now} problem={problem} />}
    </div>
  )
}
