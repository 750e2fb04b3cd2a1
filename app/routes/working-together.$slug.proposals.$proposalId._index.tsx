import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { ProposalAfter } from '#app/components/proposal-after.tsx'
import { ProposalComments } from '#app/components/proposal-comments.tsx'
import { LetterPart } from '#app/components/proposal-letter.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { proposalBoxes, proposalStateWords } from '#app/proposal-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'A proposal – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { proposalId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    page: await context.services.queries.proposals.proposalPage({ proposalId }),
    now: Date.now(),
  }))
}

export async function action({ request, params: { slug, proposalId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { proposals } = context.services.commands
  const home = `/working-together/${slug}/proposals`
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), proposalId }
    const intent = form.get('intent')
    if (intent === 'say') return afterSaying(await proposals.sayOnProposal(wish), `${home}/${proposalId}`)
    if (intent === 'voice') return afterSaying(await proposals.agreeToLetter(wish), `${home}/${proposalId}`)
    if (intent === 'take-back') await proposals.withdrawProposalComment(wish)
    if (intent === 'lay') await proposals.layProposal(wish)
    if (intent === 'aside') await proposals.putProposalAside(wish)
    if (intent === 'write') return afterSaying(await proposals.writeLetter(wish), `${home}/${proposalId}`)
    if (intent === 'send') await proposals.sendLetter(wish)
    if (intent === 'note') return afterSaying(await proposals.noteAfter(wish), `${home}/${proposalId}`)
    return redirect(`${home}/${proposalId}`)
  })
}

export default function Proposal() {
  const { page, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { proposal, state, workspace } = page
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'proposals', words: 'Research and plans put to us' }}
      title={proposal.title}
    >
      <ErrorSummary problem={problem} />
      <div className="card max-w-measure space-y-5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="tag">{proposalStateWords[state]}</span> {proposal.proposedBy}
        </p>
        <dl className="space-y-4">
          {proposalBoxes.map(({ name, label }) => (
            <div key={name}>
              <dt className="font-bold">{label}</dt>
              <dd className="whitespace-pre-line">{proposal[name]}</dd>
            </div>
          ))}
        </dl>
      </div>
      {state === 'put-aside' && <p className="card edge max-w-measure whitespace-pre-line">{page.putAsideWhy}</p>}
      {page.mayArrange.allowed && (state === 'arrived' || state === 'talked-about') && <Arrival />}
      {state !== 'arrived' && <ProposalComments page={page} problem={problem} now={now} />}
      <LetterPart page={page} problem={problem} now={now} />
      <ProposalAfter page={page} problem={problem} />
      {state === 'answered' && (
        <p>
          <Link
            to={`/working-together/${workspace.slug}/proposals/${page.id}/report`}
            className="inline-flex min-h-target items-center"
          >
            How we took part: a report for researchers
          </Link>
        </p>
      )}
    </WorkspaceFrame>
  )
}

/** For those who arrange: before the group sees it, or when it is not for this group. */
function Arrival() {
  const { page } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="card max-w-measure space-y-4">
      {page.state === 'arrived' && (
        <Form method="post" className="space-y-3">
          <p>Only you and the others who arrange see this yet.</p>
          <button type="submit" name="intent" value="lay" className="button">
            Lay it before the group
          </button>
        </Form>
      )}
      <details open={problem !== undefined && 'reason' in problem.values && problem.values.intent === 'aside'}>
        <summary className="min-h-target py-2 font-bold">It is not for this group</summary>
        <Form method="post" className="space-y-4 pt-2">
          <TextArea
            name="reason"
            label="Why?"
            hint="The person who sent it reads this."
            rows={3}
            maxLength={3000}
            problem={problem}
          />
          <button type="submit" name="intent" value="aside" className="button button-quiet">
            Put it aside
          </button>
        </Form>
      </details>
    </div>
  )
}
