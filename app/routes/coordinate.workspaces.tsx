import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { whenInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { LeadLink, WorkspaceToRescue } from '#app/components/workspace-rescue.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Groups nobody runs – Coordinate – Waymark' }]

const done: Readonly<Record<string, string>> = {
  given: 'They have the seat, and are told why.',
  closed: 'The group is closed. Everybody who sat there is told why.',
  reopened: 'The group is open again. Give somebody its lead next.',
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const what = new URL(request.url).searchParams.get('done') ?? ''
  return orShowProblem(async () => ({
    ...(await context.services.queries.workspaces.workspacesToRescue({})),
    told: done[what] ?? null,
    now: Date.now(),
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { workspaces } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = inputOf(form)
    const intent = form.get('intent')
    if (intent === 'link') {
      const { secret, endsAt, name } = await workspaces.inviteToLead(wish)
      return { link: `${context.site.origin}/working-together/invitations/${secret}`, endsAt, name }
    }
    if (intent === 'give') await workspaces.giveLeadSeat(wish)
    if (intent === 'close') await workspaces.closeWorkspace(wish)
    if (intent === 'reopen') await workspaces.reopenWorkspace(wish)
    const what = intent === 'give' ? 'given' : intent === 'close' ? 'closed' : 'reopened'
    return redirect(`/coordinate/workspaces?done=${what}`)
  })
}

/** The workspaces whose last chair or staff went: somebody gets the lead, or the group closes. */
export default function GroupsNobodyRuns() {
  const { waiting, closed, told, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <div className="space-y-2">
        <h1>Groups nobody runs</h1>
        <p className="max-w-measure text-large text-ink-soft">
          A group that works with a service needs a chair or staff. When the last of them leaves, it comes here.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      {answer && 'link' in answer && <LeadLink made={answer} now={now} />}
      {told && !answer && <Told>{told}</Told>}
      {waiting.length === 0 && <p className="card edge max-w-none">Every group has somebody who runs it.</p>}
      {waiting.map((workspace) => (
        <WorkspaceToRescue key={workspace.id} workspace={workspace} problem={problem} now={now} />
      ))}
      {closed.length > 0 && (
        <section aria-labelledby="closed" className="space-y-3">
          <h2 id="closed">Closed</h2>
          <ul className="space-y-3">
            {closed.map(({ id, name, service, closedAt }) => (
              <li key={id} className="card max-w-none space-y-2">
                <h3 className="text-large">{name}</h3>
                <p className="text-small text-ink-soft">
                  {service} · closed {closedAt !== null && whenInWords(closedAt, now)}
                </p>
                <details open={problem?.values.workspaceId === id}>
                  <summary className="min-h-target py-2 font-bold">
                    Open it again<span className="sr-only">: {name}</span>
                  </summary>
                  <Form method="post" className="max-w-measure space-y-4 pt-2">
                    <input type="hidden" name="workspaceId" value={id} />
                    <TextArea
                      name="reason"
                      label="Why?"
                      hint="It stays in the audit. The group comes back private, with nobody in it."
                      rows={3}
                      maxLength={500}
                      of={id}
                      problem={problem?.values.workspaceId === id ? problem : undefined}
                    />
                    <button type="submit" name="intent" value="reopen" className="button button-quiet">
                      Open it again
                    </button>
                  </Form>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
