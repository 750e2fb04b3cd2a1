import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { correctionInWords, correctionOutcomes } from '#app/correction-words.ts'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'What you told us about a service – Waymark' },
  { name: 'robots', content: 'noindex' },
]

/** Whoever holds the private link may look; whoever reported it or looks after this place finds it by its id too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return orShowProblem(async () => ({
    correction: await context.services.queries.directory.trackCorrection({ secret: params.secret }),
    now: Date.now(),
  }))
}

export default function Correction() {
  const { correction, now } = useLoaderData<typeof loader>()
  const { service, about, words, reportedAt, willMail } = correction
  return (
    <div className="place-sign mx-auto max-w-measure space-y-6">
      <div className="space-y-2">
        <h1>What you told us</h1>
        <p className="text-ink-soft">This page is private. Whoever has its link can read it.</p>
      </div>
      <WhatBecame />
      <section aria-labelledby="told" className="card space-y-3">
        <h2 id="told" className="text-large">
          {service.isPublished ? <Link to={`/services/${service.id}`}>{service.name}</Link> : service.name}
        </h2>
        <p className="font-bold">{correctionInWords(about)}</p>
        <p className="whitespace-pre-line">{words}</p>
        <p className="text-small text-ink-soft">
          Told <When at={reportedAt} now={now} />
          {willMail && '. We write to the address you left, once'}
        </p>
      </section>
      <p>
        <Link to="/services" className="inline-flex min-h-target items-center">
          Find services
        </Link>
      </p>
    </div>
  )
}

function WhatBecame() {
  const { correction, now } = useLoaderData<typeof loader>()
  const { takenAt, settledAt, outcome, answer } = correction
  if (settledAt !== null && outcome !== null)
    return (
      <section aria-labelledby="outcome" className="card edge space-y-3 bg-wash">
        <h2 id="outcome" className="text-large">
          Thank you. {correctionOutcomes[outcome]}
        </h2>
        <p className="whitespace-pre-line">{answer}</p>
        <p className="text-small text-ink-soft">
          Answered <When at={settledAt} now={now} />
        </p>
      </section>
    )
  return (
    <section aria-labelledby="outcome" className="card edge space-y-2 bg-wash">
      <h2 id="outcome" className="text-large">
        {takenAt === null ? 'We have it' : 'An editor is on it'}
      </h2>
      <p>
        {takenAt === null ? 'It waits for an editor.' : 'They are asking the service.'} What becomes of it will stand
        here.
      </p>
    </section>
  )
}
