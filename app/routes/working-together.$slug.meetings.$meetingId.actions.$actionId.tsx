import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { meetingPath, meetingsPath, noonOf } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'An action – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { meetingId, actionId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { workspace, meeting, actions } = await context.services.queries.meetings.meetingPage({ meetingId })
    const taken = actions.find(({ id }) => id === actionId)
    if (!taken) throw data('Action not found', { status: 404 })
    return { workspace, meeting, taken, now: Date.now() }
  })
}

export async function action({ request, params: { slug = '', actionId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { meetings } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), actionId }
    const back = `${meetingsPath(slug)}#actions`
    if (form.get('how') !== 'resume') return afterSaying(await meetings.endAction(wish), back)
    await meetings.resumeAction(wish)
    return redirect(back)
  })
}

export default function Action() {
  const { workspace, meeting, taken, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title="What became of it?"
    >
      <ErrorSummary problem={problem} />
      <div className="max-w-measure space-y-1">
        <p className="text-large font-bold [overflow-wrap:anywhere]">{taken.words}</p>
        <p className="text-ink-soft">
          {[taken.owner, `by ${dayInWords(noonOf(taken.dueOn), now)}`].filter(Boolean).join(' · ')}
        </p>
      </div>
      {taken.outcome !== '' && <p className="card edge max-w-measure">{taken.outcome}</p>}
      {taken.mayEnd && (
        <Form method="post" className="card max-w-measure space-y-4">
          {taken.ended === null ? (
            <>
              <TextArea
                name="outcome"
                label="In a line or two, if you like"
                hint="Everybody in this group reads it. If you drop it, say why."
                rows={3}
                maxLength={500}
                problem={problem}
              />
              <p className="flex flex-wrap gap-3">
                <button type="submit" name="how" value="done" className="button">
                  It is done
                </button>
                <button type="submit" name="how" value="dropped" className="button button-quiet">
                  We drop it
                </button>
              </p>
            </>
          ) : (
            <p className="flex flex-wrap items-center gap-3">
              <span>{taken.ended === 'done' ? 'It is done.' : 'It was dropped.'}</span>
              <button type="submit" name="how" value="resume" className="button button-quiet">
                It is still to do
              </button>
            </p>
          )}
        </Form>
      )}
      <Link to={meetingPath(workspace.slug, meeting.id)} className="inline-flex min-h-target items-center">
        Back to the meeting
      </Link>
    </WorkspaceFrame>
  )
}
