import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { GiveAction, WriteDecision } from '#app/components/minutes-forms.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Write the minutes – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug = '', meetingId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { meetings, workspaces } = context.services.queries
  return orShowProblem(async () => {
    const page = await meetings.meetingPage({ meetingId })
    if (!page.mayWrite.allowed && !context.formCameBack) throw redirect(meetingPath(slug, meetingId))
    const { inside } = insideOf(await workspaces.workspacePage({ slug: page.workspace.slug }))
    const at = new URL(request.url).searchParams.get('about') ?? page.agenda.find(({ said }) => said === null)?.id
    return { ...page, people: inside.people, about: at ?? 'whole', now: Date.now() }
  })
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { meetings } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), meetingId }
    const intent = form.get('intent')
    const here = `${meetingPath(slug, meetingId)}/minutes`
    if (intent === 'minutes') return afterSaying(await meetings.writeMinutes(wish), here)
    if (intent === 'decide')
      return afterSaying(await meetings.writeDecision({ ...wish, words: form.get('decision') }), here)
    if (intent === 'give') return afterSaying(await meetings.giveAction({ ...wish, words: form.get('task') }), here)
    if (intent === 'withdraw-decision') await meetings.withdrawDecision(wish)
    return redirect(here)
  })
}

export default function Minutes() {
  const { workspace, meeting, agenda, wholeMinutes, about } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const here = meetingPath(workspace.slug, meeting.id)
  const items = [
    ...agenda.map(({ id, body, said }) => ({ id, title: body.split('\n')[0] ?? '', said })),
    { id: 'whole', title: 'The meeting as a whole: who came, and how it went', said: wholeMinutes },
  ]
  const item = items.find(({ id }) => id === about) ?? items.at(-1)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title="Write the minutes"
    >
      <ErrorSummary problem={problem} />
      <p className="max-w-measure">
        Write what was said, not who said it. Take one item at a time: what you keep is kept, and you can change it
        until the group approves.
      </p>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <nav aria-label="Items of the agenda" className="card max-w-none">
          <ol className="max-w-none divide-y divide-line">
            {items.map(({ id, title, said }) => (
              <li key={id} className="max-w-none py-1">
                <Link
                  to={`?about=${id}`}
                  aria-current={id === item?.id ? 'true' : undefined}
                  className="flex min-h-target items-center justify-between gap-3 aria-[current]:font-bold"
                >
                  <span className="min-w-0 [overflow-wrap:anywhere]">{title}</span>
                  {said !== null && <span className="tag">written</span>}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        {item && (
          <Form method="post" key={item.id} className="card max-w-none space-y-4">
            <input type="hidden" name="about" value={item.id} />
            <TextArea
              name="words"
              label={item.title}
              rows={7}
              maxLength={5000}
              defaultValue={item.said ?? ''}
              problem={problem?.values.intent === 'minutes' ? problem : undefined}
            />
            <button type="submit" name="intent" value="minutes" className="button">
              Keep this
            </button>
          </Form>
        )}
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <WriteDecision problem={problem} />
        <GiveAction problem={problem} />
      </div>
      <Link to={here} className="button button-quiet">
        Back to the meeting
      </Link>
    </WorkspaceFrame>
  )
}
