import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AlarmOnCase } from '#app/components/alarm-on-case.tsx'
import { CaseDeciding } from '#app/components/case-deciding.tsx'
import { CaseHead } from '#app/components/case-head.tsx'
import { CaseHistory } from '#app/components/case-history.tsx'
import { CaseLevel } from '#app/components/case-level.tsx'
import { CaseLog } from '#app/components/case-log.tsx'
import { CaseNote } from '#app/components/case-note.tsx'
import { CaseTalk } from '#app/components/case-talk.tsx'
import { CaseWhy } from '#app/components/case-why.tsx'
import { CaseWords } from '#app/components/case-words.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'A case – Waymark' }]

const told: Readonly<Record<string, string>> = {
  claimed: 'You are on this case.',
  released: 'You have let go of it. Others can take it.',
  'taken-over': 'You are on this case now.',
  'taken-back': 'It is with you again.',
  'handed-over': 'It is with your colleague now, who has been told.',
  'handed-up': 'It is with the duty lead now, who has been told.',
  noted: 'Your note is kept.',
  asked: 'Your question is in the moderators’ room.',
  corrected: 'The level is set. Thank you: this helps triage learn.',
  reopened: 'The case is open again.',
  merged: 'The two cases are one now.',
  decided: 'Done. You can undo it below.',
  undone: 'It is undone.',
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    page: await context.services.queries.moderation.casePage({ caseId: params.caseId }),
    alarm: await context.services.queries.escalation.alarmOfCase({ caseId: params.caseId }),
    told: told[searchParams.get('told') ?? ''] ?? null,
    justOpened: searchParams.get('told') === 'opened',
  }))
}

const outcomes = {
  claim: 'claimed',
  release: 'released',
  'take-back': 'taken-back',
  open: 'opened',
  note: 'noted',
  correct: 'corrected',
} as const

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { moderation } = context.services.commands
  const intent = String(form.get('intent')) as keyof typeof outcomes
  const run = {
    claim: moderation.claimCase,
    release: moderation.releaseCase,
    'take-back': moderation.takeBackCase,
    open: moderation.openWords,
    note: moderation.noteOnCase,
    correct: moderation.correctLevel,
  }[intent]
  if (!run) throw new Response('Page not found', { status: 404 })
  return orShowForm(form, context, async () => {
    await run({ ...inputOf(form), caseId: params.caseId })
    const search = new URL(request.url).searchParams
    search.set('told', outcomes[intent])
    return redirect(`/moderation/cases/${params.caseId}?${search}`)
  })
}

/** Asked anew after a refusal, too: whoever was quicker stands on the page then. */
export const shouldRevalidate = () => true

/** Everything about one case, in the order in which it is needed: why, the words when one is ready, what was done, what can be done. */
export default function Case() {
  const { page, alarm, told: done, justOpened } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="space-y-4">
      <div className="lg:hidden">
        <Here to="/moderation" words="The queue" />
      </div>
      {done && !problem && <Told>{done}</Told>}
      <ErrorSummary problem={problem} />
      <article aria-labelledby="case" className="card max-w-none space-y-6">
        <CaseHead page={page} />
        {alarm && <AlarmOnCase alarm={alarm} now={page.now} />}
        <CaseWords page={page} isOpen={justOpened || page.words !== null} problem={problem} />
        <CaseWhy page={page} />
        <CaseLog page={page} />
        <hr className="border-line" />
        <CaseDeciding page={page} />
        <CaseLevel page={page} />
        <CaseNote problem={problem} />
        <CaseTalk page={page} />
        <CaseHistory page={page} />
      </article>
    </div>
  )
}
