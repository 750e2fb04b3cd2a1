import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { ProposalBoxes } from '#app/components/proposal-form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Enter a proposal – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.proposals.proposalList({ slug: params.slug }))
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { id } = await context.services.commands.proposals.enterProposal({ ...inputOf(form), slug })
    return redirect(`/working-together/${slug}/proposals/${id}`)
  })
}

export default function EnterProposal() {
  const { workspace, mayArrange } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'proposals', words: 'Research and plans put to us' }}
      title="Enter a proposal"
    >
      <ErrorSummary problem={problem} />
      {mayArrange.allowed ? (
        <Form method="post" className="card max-w-measure space-y-6">
          <p>For what reached you by post, by phone or in a meeting. Every member can read it at once.</p>
          <ProposalBoxes problem={problem} />
          <button type="submit" className="button">
            Lay it before the group
          </button>
        </Form>
      ) : (
        <p className="card">{mayArrange.because}.</p>
      )}
    </WorkspaceFrame>
  )
}
