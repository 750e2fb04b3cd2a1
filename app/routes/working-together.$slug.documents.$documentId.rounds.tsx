import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { dateOnTheWall } from '#app/components/dates.tsx'
import { ErrorSummary, fieldValue } from '#app/components/form.tsx'
import { RoundCard } from '#app/components/round-card.tsx'
import { OpenRoundForm } from '#app/components/round-form.tsx'
import { SharedQuestions } from '#app/components/shared-questions.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath } from '#app/document-words.ts'
import { atAddress, inputOf, orShowForm, orShowProblem, safeNext, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Rounds – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const now = Date.now()
  const { review, practice } = context.services.queries
  const setId = new URL(request.url).searchParams.get('questions')
  return orShowProblem(async () => ({
    ...atAddress(params, await review.roundsPage({ documentId: params.documentId })),
    sets: (await practice.practicePlace({})).sets.map(({ id, title }) => ({ id, title })),
    set: setId === null ? null : await practice.questionSet({ setId }),
    inTwoWeeks: dateOnTheWall(now + 14 * 86_400_000),
    now,
  }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { review } = context.services.commands
  const { slug = '', documentId = '' } = params
  const here = `${documentPath(slug, documentId)}/rounds`
  const wish = { ...inputOf(form), documentId }
  return orShowForm(form, context, async () => {
    switch (form.get('act')) {
      case 'finish':
        await review.finishReview(wish)
        break
      case 'take-up':
        await review.takeUpReview(wish)
        break
      case 'change':
        await review.changeRound(wish)
        break
      case 'close':
        await review.closeRound(wish)
        break
      case 'review-day':
        await review.setReviewDay(wish)
        break
      default:
        await review.openRound(wish)
    }
    return redirect(safeNext(form.get('next'), here))
  })
}

/** The rounds in which a document was read: the one that is open, those before, and the form for the next. */
export default function Rounds() {
  const page = useLoaderData<typeof loader>()
  const { workspace, document, rounds, seats, mayArrange, inTwoWeeks, now } = page
  const problem = useActionData<typeof action>()
  const act = problem ? fieldValue(problem, 'act') : ''
  const isOpen = rounds.some(({ closedAt }) => closedAt === null)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="Rounds"
    >
      <ErrorSummary problem={problem} />
      {rounds.length === 0 && !mayArrange && (
        <p className="card edge max-w-measure">Nobody has been asked to read this yet. You can comment at any time.</p>
      )}
      {rounds
        .filter(({ closedAt }) => closedAt === null)
        .map((round) => (
          <RoundCard
            key={round.id}
            round={round}
            here={documentPath(workspace.slug, document.id)}
            seats={seats}
            mayArrange={mayArrange}
            problem={act === 'change' ? problem : undefined}
            now={now}
          />
        ))}
      {mayArrange && !isOpen && !document.isPutAway && (
        <section aria-labelledby="open" className="space-y-3">
          <h2 id="open">Open a round</h2>
          <SharedQuestions sets={page.sets} />
          <OpenRoundForm
            key={page.set?.title}
            questions={page.set?.questions.join('\n') ?? ''}
            seats={seats}
            closesOn={inTwoWeeks}
            problem={act === 'open' ? problem : undefined}
          />
        </section>
      )}
      {mayArrange && (
        <p>
          <Link className="button button-quiet" to={`${documentPath(workspace.slug, document.id)}/agreement`}>
            Ask whether the group agrees
          </Link>
        </p>
      )}
      {rounds.some(({ closedAt }) => closedAt !== null) && (
        <section aria-labelledby="before" className="space-y-3">
          <h2 id="before">Rounds before</h2>
          {rounds
            .filter(({ closedAt }) => closedAt !== null)
            .map((round) => (
              <RoundCard
                key={round.id}
                round={round}
                here={documentPath(workspace.slug, document.id)}
                seats={seats}
                mayArrange={false}
                problem={undefined}
                now={now}
              />
            ))}
        </section>
      )}
    </WorkspaceFrame>
  )
}
