import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { SeatChoices } from '#app/components/invitations.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Ask to join – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { name, inside, mayAsk } = await context.services.queries.workspaces.workspacePage({ slug })
    if (inside) throw redirect(`/working-together/${slug}`)
    const { hasHealthConsent } = context.caller.actor
    return { workspace: { slug: slug ?? '', name }, mayAsk, hasHealthConsent }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const asked = await context.services.commands.workspaces.askForSeat({ ...inputOf(form), slug })
    return afterSaying(asked, '/working-together/mine?asked')
  })
}

export default function AskForSeat() {
  const { workspace, mayAsk, hasHealthConsent } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame workspace={workspace} title="Ask to join">
      <ErrorSummary problem={problem} />
      {!hasHealthConsent && (
        <p className="card edge max-w-measure">
          The first two seats say something about health. To ask for one,{' '}
          <Link to={withNext('/consent', `/working-together/${workspace.slug}/join`)}>read about consent</Link> first.
        </p>
      )}
      {mayAsk.allowed ? (
        <Form method="post" className="card max-w-measure space-y-6">
          <SeatChoices
            kinds={['expert', 'carer', 'supporter', 'observer']}
            legend="Which seat fits you?"
            chosen=""
            problem={problem}
          />
          <TextArea
            name="words"
            label="Why would you like to join?"
            hint="Only the chair and the staff of this group read this. They see the name you go by. A few lines are enough."
            rows={5}
            maxLength={1000}
            problem={problem}
          />
          <button type="submit" className="button">
            Ask to join
          </button>
        </Form>
      ) : (
        <p className="card">{mayAsk.because}.</p>
      )}
    </WorkspaceFrame>
  )
}
