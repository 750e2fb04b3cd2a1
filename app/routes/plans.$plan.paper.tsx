import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { CarerPage, myPlans } from '#app/components/carer-page.tsx'
import { Choices, Tick } from '#app/components/form.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { planPaper } from '#app/plan-paper.ts'
import { kindAt, type PlanPath, partWords, pathOf, planWords } from '#app/plan-words.ts'
import { orSayWhyOutside, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'My plan on paper – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const kind = kindAt(params.plan)
  if (kind === null) throw data('Plan not found', { status: 404 })
  const { parts, changedAt } = await orSayWhyOutside('/carers?plans', () =>
    context.services.queries.plans.myPlan({ kind }),
  )
  const chosen = new URL(request.url).searchParams.getAll('part')
  const path = pathOf(kind)
  return {
    path,
    choices: parts.filter(({ isAnswered }) => isAnswered).map(({ name }) => name),
    chosen,
    paper: chosen.length > 0 ? planPaper(path, { parts, chosen, changedAt }) : null,
  }
}

/** First which parts, then the paper with just those. */
export default function PlanOnPaper() {
  const { path, choices, chosen, paper } = useLoaderData<typeof loader>()
  const up = [myPlans, { to: `/plans/${path}`, words: planWords[path].title }]
  if (!paper) return <Choose path={path} choices={choices} up={up} />
  const wish = chosen.map((name) => `part=${encodeURIComponent(name)}`).join('&')
  return (
    <div className="place-carer mx-auto max-w-measure space-y-5">
      <div className="no-print space-y-3">
        <nav aria-label="You are here">
          <Link to={`/plans/${path}/paper`} className="inline-flex min-h-target items-center">
            Choose other parts
          </Link>
        </nav>
        <p className="card edge">
          To print it, press Ctrl and P (⌘ and P on a Mac), or choose Print or Share in your browser’s menu. Or{' '}
          <a href={`/plans/${path}/paper.pdf?${wish}`}>keep it as a PDF</a>. Think of who else can see your printer, or
          this computer.
        </p>
      </div>
      <article className="card space-y-3">
        <h1>{paper.title}</h1>
        {paper.lead && <p className="text-ink-soft">{paper.lead}</p>}
        <PaperBlocks blocks={paper.blocks} />
        <p className="border-t border-line pt-3 text-small">{paper.foot}</p>
      </article>
    </div>
  )
}

function Choose({
  path,
  choices,
  up,
}: {
  path: PlanPath
  choices: readonly string[]
  up: { to: string; words: string }[]
}) {
  return (
    <CarerPage title="Print it, or keep it as a PDF" up={up}>
      {choices.length === 0 ? (
        <p className="card edge">
          There is nothing to print yet. <Link to={`/plans/${path}`}>Answer a question first</Link>.
        </p>
      ) : (
        <Form method="get" className="card space-y-5">
          <Choices name="part" legend="Which parts?" hint="Only what you tick is on the paper.">
            {choices.map((name) => (
              <Tick key={name} name="part" value={name} label={partWords(path, name).name} defaultChecked />
            ))}
          </Choices>
          <button type="submit" className="button">
            Show the paper
          </button>
        </Form>
      )}
    </CarerPage>
  )
}
