import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AgreementAsked } from '#app/components/agreement-asked.tsx'
import { AskForm, CloseForm, SayForm } from '#app/components/agreement-forms.tsx'
import { dateOnTheWall } from '#app/components/dates.tsx'
import { ErrorSummary, fieldValue, TextField } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath } from '#app/document-words.ts'
import { atAddress, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Do we agree? – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const now = Date.now()
  return orShowProblem(async () => ({
    ...atAddress(params, await context.services.queries.review.agreementPage({ documentId: params.documentId })),
    inTwoWeeks: dateOnTheWall(now + 14 * 86_400_000),
    inAYear: dateOnTheWall(now + 365 * 86_400_000),
    now,
  }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { review } = context.services.commands
  const { slug = '', documentId = '' } = params
  const wish = { ...inputOf(form), documentId }
  return orShowForm(form, context, async () => {
    const act = form.get('act')
    const here = `${documentPath(slug, documentId)}/agreement`
    if (act === 'say') return afterSaying(await review.haveSay(wish), here)
    if (act === 'close') await review.closeAgreement(wish)
    else if (act === 'review-day') await review.setReviewDay(wish)
    else await review.askForAgreement(wish)
    return redirect(here)
  })
}

/** Whether the group agrees to a draft, by consent: what is asked, everybody's say, and how it went. */
export default function Agreement() {
  const page = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { workspace, document, agreement, mayArrange, supported, now } = page
  const act = problem ? fieldValue(problem, 'act') : ''
  const isOpen = agreement !== null && agreement.closedAt === null
  const mine = agreement?.voices.find(({ isMine }) => isMine)
  const spokenFor = supported.filter(({ seatId }) => agreement?.voices.some((voice) => voice.seatId === seatId))
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="Do we agree?"
    >
      <ErrorSummary problem={problem} />
      {agreement && <AgreementAsked agreement={agreement} newest={page.newest} now={now} />}
      {isOpen && (mine || spokenFor.length > 0) && (
        <SayForm
          agreementId={agreement.id}
          mine={mine ?? null}
          supported={spokenFor}
          problem={act === 'say' ? problem : undefined}
        />
      )}
      {isOpen && mayArrange && (
        <CloseForm agreement={agreement} reviewOn={page.inAYear} problem={act === 'close' ? problem : undefined} />
      )}
      {!isOpen && mayArrange && (
        <AskForm
          draft={page.newest}
          isBeingRead={page.isBeingRead}
          unanswered={page.unanswered}
          deciding={page.deciding}
          closesOn={page.inTwoWeeks}
          here={documentPath(workspace.slug, document.id)}
          problem={act === 'ask' ? problem : undefined}
        />
      )}
      {!agreement && !mayArrange && (
        <p className="card edge max-w-measure">The group has not been asked yet. You hear of it when it is.</p>
      )}
      {mayArrange && !isOpen && (
        <form method="post" className="card max-w-2xl space-y-4">
          <input type="hidden" name="act" value="review-day" />
          <TextField
            name="reviewOn"
            type="date"
            label="When do you look at it again?"
            hint="On that day it comes back to the chair and the staff."
            defaultValue={document.reviewOn ?? page.inAYear}
            problem={act === 'review-day' ? problem : undefined}
          />
          <button type="submit" className="button button-quiet">
            Keep this day
          </button>
        </form>
      )}
    </WorkspaceFrame>
  )
}
