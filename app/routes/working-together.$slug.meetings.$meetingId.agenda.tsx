import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { SpeakingFor } from '#app/components/speaking-for.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'The agenda – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug = '', meetingId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const page = await context.services.queries.meetings.meetingPage({ meetingId })
    if (!page.mayPrepare.allowed && !context.formCameBack) throw redirect(meetingPath(slug, meetingId))
    return page
  })
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { meetings } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), meetingId }
    const intent = form.get('intent')
    const here = `${meetingPath(slug, meetingId)}/agenda`
    if (intent === 'add') return afterSaying(await meetings.addToAgenda(wish), here)
    if (intent === 'drop') await meetings.dropAgendaItem(wish)
    else if (intent === 'time') await meetings.timeAgendaItem(wish)
    else await meetings.moveAgendaItem({ ...wish, to: intent })
    return redirect(here)
  })
}

export default function Agenda() {
  const { workspace, meeting, agenda, supported, mayArrange } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const adding = problem?.values.intent === 'add' ? problem : undefined
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title="The agenda"
    >
      <ErrorSummary problem={problem} />
      {agenda.length > 0 && (
        <ol className="max-w-3xl space-y-3">
          {agenda.map((item, at) => (
            <li key={item.id} className="card max-w-none space-y-3 !p-4">
              <p className="text-small text-ink-soft">
                <strong className="text-ink">{at + 1}</strong> · {item.name} · {item.minutes} minutes
              </p>
              <p className="whitespace-pre-line [overflow-wrap:anywhere]">{item.body}</p>
              {(mayArrange.allowed || item.isMine) && (
                <Form method="post" className="flex flex-wrap items-center gap-3">
                  <input type="hidden" name="itemId" value={item.id} />
                  {mayArrange.allowed && <Ordering item={item} at={at} last={agenda.length - 1} />}
                  <button type="submit" name="intent" value="drop" className="button-link">
                    Take it off<span className="sr-only"> the agenda: {item.body.slice(0, 60)}</span>
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ol>
      )}
      <Form method="post" className="card max-w-3xl space-y-6">
        <h2 className="text-large">Add something</h2>
        <TextArea
          name="words"
          label="What should we talk about, and why?"
          hint="A line or two. Everybody in this group reads it."
          rows={3}
          maxLength={2000}
          problem={adding}
        />
        <TextField name="minutes" label="How many minutes?" inputMode="numeric" defaultValue={10} problem={adding} />
        <SpeakingFor supported={supported} isTold problem={adding} />
        <p className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="add" className="button">
            Add this
          </button>
          <Link to={meetingPath(workspace.slug, meeting.id)} className="button button-quiet">
            Back to the meeting
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}

/** What the chair and the staff do with an item: its place, and its time. */
function Ordering({
  item,
  at,
  last,
}: {
  item: { readonly body: string; readonly minutes: number }
  at: number
  last: number
}) {
  const about = <span className="sr-only">: {item.body.slice(0, 60)}</span>
  return (
    <>
      {at > 0 && (
        <button type="submit" name="intent" value="up" className="button button-quiet button-small">
          Up{about}
        </button>
      )}
      {at < last && (
        <button type="submit" name="intent" value="down" className="button button-quiet button-small">
          Down{about}
        </button>
      )}
      <label className="flex items-center gap-2 text-small">
        <span>
          Minutes<span className="sr-only"> for {item.body.slice(0, 60)}</span>
        </span>
        <input name="minutes" inputMode="numeric" defaultValue={item.minutes} className="field !w-20" />
      </label>
      <button type="submit" name="intent" value="time" className="button button-quiet button-small">
        Keep the time{about}
      </button>
    </>
  )
}
