import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, Tick } from '#app/components/form.tsx'
import { PaperBlocks } from '#app/components/paper-blocks.tsx'
import { Told } from '#app/components/told.tsx'
import { MarkedWords } from '#app/components/words-mark.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { YearQuestions } from '#app/components/year-questions.tsx'
import { AskToSign, LeaveOut, Signing } from '#app/components/year-signing.tsx'
import { inputOf, orNothing, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'
import { yearPaper } from '#app/year-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.paper.title ?? 'Review of the year'} – Waymark` },
  ...(data?.page ? [{ name: 'robots', content: 'noindex' }] : []),
]

export async function loader({ request, params: { reviewId }, context }: LoaderFunctionArgs) {
  const { annualReview } = context.services.queries
  const page = await orNothing(() => annualReview.annualReviewPage({ reviewId }))
  const shown = page ?? (await orShowProblem(() => annualReview.publishedReview({ reviewId })))
  const said = new URL(request.url).searchParams
  return {
    page,
    workspace: shown.workspace,
    mark: 'mark' in shown ? shown.mark : null,
    paper: yearPaper(shown),
    home: `/working-together/${shown.workspace.slug}/review-of-the-year/${shown.id}`,
    soundedHard: said.has('hard'),
    isThanked: said.has('thanks'),
    now: Date.now(),
  }
}

export async function action({ request, params: { slug, reviewId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { annualReview } = context.services.commands
  const home = `/working-together/${slug}/review-of-the-year/${reviewId}`
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), reviewId }
    const intent = form.get('intent')
    if (intent === 'answer') {
      const { soundedHard } = await annualReview.answerAnnualReview({ ...wish, answers: answersIn(form) })
      return redirect(`${home}?${soundedHard ? 'hard' : 'thanks'}`)
    }
    if (intent === 'voice') return afterSaying(await annualReview.sayOnReview(wish), home)
    if (intent === 'gather') await annualReview.gatherAnnualReview(wish)
    else if (intent === 'leave-out') await annualReview.leaveOutWords(wish)
    else if (intent === 'ask') await annualReview.askToSign(wish)
    else if (intent === 'sign') await annualReview.signAnnualReview(wish)
    else if (intent === 'publish') await annualReview.publishAnnualReview(wish)
    else if (intent === 'take-down') await annualReview.takeDownAnnualReview(wish)
    else throw data('There is nothing like that here', { status: 404 })
    return redirect(home)
  })
}

/** The answers of a form, by the id of their question. */
const answersIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) => (name.startsWith('q-') ? [[name.slice(2), String(value)]] : [])),
  )

export default function Year() {
  const { page, workspace, mark, paper, home, soundedHard, isThanked, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isGathered = page === null || page.state !== 'asking'
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'review-of-the-year', words: 'Review of the year' }}
      title={paper.title}
    >
      <ErrorSummary problem={problem} />
      {isThanked && <Told>Thank you. Your answers are kept without your name.</Told>}
      {soundedHard && (
        <Told>
          Thank you. Some of it sounded hard. If you need somebody now, <Link to="/help-now">see who is there</Link>.
        </Told>
      )}
      {page?.state === 'asking' && <YearQuestions page={page} problem={problem} now={now} />}
      {isGathered && (
        <>
          <p className="no-print max-w-measure">
            Print it from your browser, or <a href={`${home}/pdf`}>keep it as a PDF</a>.
          </p>
          <article className="card max-w-measure space-y-3">
            <p className="text-ink-soft">{paper.lead}</p>
            <PaperBlocks blocks={paper.blocks} />
            <MarkedWords mark={mark} what="this review" />
            {page && !page.hasEnough && (
              <p className="edge rounded-control bg-wash p-4">
                Fewer than five people answered the questions, so we do not show what they said.
              </p>
            )}
          </article>
        </>
      )}
      {page?.state === 'being-signed' && <Signing page={page} problem={problem} now={now} />}
      {page?.mayArrange.allowed && <Arranging />}
    </WorkspaceFrame>
  )
}

/** What the chair and the staff do next. */
function Arranging() {
  const { page } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  if (!page) return null
  if (page.state === 'asking')
    return (
      <Form method="post" className="card max-w-measure space-y-3">
        <p>
          {page.answered} of {page.seated} people have answered. When everybody has, or the day has passed, gather what
          the year came to.
        </p>
        <button type="submit" name="intent" value="gather" className="button button-quiet">
          Gather the year
        </button>
      </Form>
    )
  if (page.state !== 'signed')
    return (
      <>
        <LeaveOut page={page} />
        <AskToSign page={page} problem={problem} />
      </>
    )
  return (
    <Form method="post" className="card no-print max-w-measure space-y-3">
      <p>
        {page.isPublished
          ? page.waits
            ? 'A moderator reads this review before everybody can.'
            : 'Everybody can read this review.'
          : page.isPagePublic
            ? 'Only members read it. You can put it on the public page.'
            : 'Only members read it. Open the public page first to show it to everybody.'}
      </p>
      {page.isPublished ? (
        <button type="submit" name="intent" value="take-down" className="button button-quiet">
          Take it from the public page
        </button>
      ) : (
        page.isPagePublic && (
          <>
            <Choices name="confirmed" legend="Before everybody reads it" problem={problem}>
              <Tick name="confirmed" label="I have read it, and nobody can be known from it" />
            </Choices>
            <button type="submit" name="intent" value="publish" className="button">
              Show it to everybody
            </button>
          </>
        )
      )}
    </Form>
  )
}
