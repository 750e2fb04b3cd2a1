import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { Here } from '#app/components/here.tsx'
import { OwnDecisionCard } from '#app/components/own-decision.tsx'
import { OwnMeasures } from '#app/components/own-measure.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { outcomeWords } from '#app/treatment-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'How I was treated – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const before = new URL(request.url).searchParams.get('before')
  const { chat, fairness } = context.services.queries
  return orShowProblem(async () => ({
    ...(await fairness.howIWasTreated({ before })),
    conversations: await fairness.myAppeals({}),
    measures: before === null ? await chat.measuresAboutMe({}) : [],
    isFirst: before === null,
    now: Date.now(),
  }))
}

const standingWords: Readonly<Record<string, string>> = {
  suspended:
    'Your account is paused. For now you cannot read or write in groups. Here you can read why, and tell us if you think it is wrong.',
  closed: 'Your account is closed. Here you can read why, and tell us if you think it is wrong.',
  limited: 'For now, somebody checks what you write before others see it.',
}

export default function HowIWasTreated() {
  const { standing, decisions, conversations, measures, next, isFirst, now } = useLoaderData<typeof loader>()
  const words = standingWords[standing]
  return (
    <div className="max-w-3xl space-y-8">
      <div className="space-y-4">
        <Here to="/settings" words="Settings" />
        <h1>How I was treated</h1>
        {words && (
          <div className="card edge bg-wash space-y-2">
            <p className="font-bold">{words}</p>
            {standing !== 'limited' && (
              <p>
                Are you all right? You can <a href="/help-now">get help now</a>, at any time. You can also{' '}
                <Link to="/settings/my-data">take a copy of your data</Link>.
              </p>
            )}
          </div>
        )}
        <p>
          What we decided about you or your words, and why. Only you see this page. If you think we got it wrong,
          appeal: somebody else looks at it.
        </p>
      </div>
      <section aria-labelledby="decisions" className="space-y-4">
        <h2 id="decisions">What we decided</h2>
        {decisions.length === 0 && (
          <p className="card">
            {isFirst ? 'We have decided nothing about you or your words.' : 'There is nothing older.'}
          </p>
        )}
        <ul className="space-y-4">
          {decisions.map((decision) => (
            <li key={decision.id} className="max-w-none">
              <OwnDecisionCard decision={decision} now={now}>
                {decision.appealId ? (
                  <Link className="button button-quiet" to={`/appeals/${decision.appealId}`}>
                    Read my appeal
                  </Link>
                ) : (
                  decision.mayAppeal && (
                    <Link className="button" to={`/how-i-was-treated/${decision.id}`}>
                      Appeal against this
                    </Link>
                  )
                )}
              </OwnDecisionCard>
            </li>
          ))}
        </ul>
        {next && (
          <p>
            <Link className="button button-quiet" to={`?before=${next}`}>
              Older decisions
            </Link>
          </p>
        )}
      </section>
      <OwnMeasures measures={measures} />
      <section aria-labelledby="conversations" className="space-y-4">
        <h2 id="conversations">Your appeals and complaints</h2>
        {conversations.length > 0 ? (
          <ul className="space-y-3">
            {conversations.map(({ id, kind, openedAt, dueAt, outcome, decidedAt }) => (
              <li key={id} className="card max-w-none flex flex-wrap items-center justify-between gap-3 !p-4">
                <Link to={`/appeals/${id}`} className="inline-flex min-h-target items-center font-bold">
                  {kind === 'appeal' ? 'Appeal' : 'Complaint'} of {dayInWords(openedAt, now)}
                </Link>
                <span className="text-small text-ink-soft">
                  {decidedAt !== null && outcome
                    ? outcomeWords[outcome]
                    : dueAt > now
                      ? `We answer by ${dayInWords(dueAt, now)}`
                      : 'We are late. We are sorry'}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="card">You have not appealed or complained.</p>
        )}
        <p>
          Is it about something else: how we work, or somebody who looks after this place?{' '}
          <Link to="/complaints/new">Complain to the coordinators</Link>
        </p>
      </section>
    </div>
  )
}
