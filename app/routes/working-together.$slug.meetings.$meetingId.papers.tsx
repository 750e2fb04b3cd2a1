import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Papers – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug = '', meetingId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { meetings, documents } = context.services.queries
  return orShowProblem(async () => {
    const { workspace, meeting, papers, mayArrange } = await meetings.meetingPage({ meetingId })
    if (!mayArrange.allowed) throw redirect(meetingPath(slug, meetingId))
    const { documents: all } = await documents.documentList({ slug: workspace.slug })
    const open = all.filter(({ isPutAway, id }) => !isPutAway && !papers.some(({ documentId }) => documentId === id))
    return { workspace, meeting, papers, choices: open.map(({ id, title }) => ({ value: id, words: title })) }
  })
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { meetings } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'remove') await meetings.removePaper(inputOf(form))
    else await meetings.addPaper({ ...inputOf(form), meetingId })
    return redirect(`${meetingPath(slug, meetingId)}/papers`)
  })
}

export default function Papers() {
  const { workspace, meeting, papers, choices } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: `meetings/${meeting.id}`, words: meeting.title }} title="Papers">
      <ErrorSummary problem={problem} />
      {papers.length > 0 && (
        <ul className="max-w-3xl space-y-3">
          {papers.map(({ id, title, count }) => (
            <li key={id} className="card flex max-w-none flex-wrap items-center justify-between gap-3 !p-4">
              <span>
                <span className="block font-bold">{title}</span>
                <span className="text-small text-ink-soft">{count} words</span>
              </span>
              <Form method="post">
                <input type="hidden" name="paperId" value={id} />
                <button type="submit" name="intent" value="remove" className="button-link">
                  Take it away<span className="sr-only">: {title}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 && (
        <Form method="post" className="card max-w-3xl space-y-4">
          <h2 className="text-large">A document of this group</h2>
          <SelectField name="documentId" label="Which one?" options={choices} problem={undefined} />
          <button type="submit" name="intent" value="add" className="button">
            Add this document
          </button>
        </Form>
      )}
      <Form method="post" className="card max-w-3xl space-y-6">
        <h2 className="text-large">Another text</h2>
        <TextField name="title" label="Title" maxLength={120} problem={problem} />
        <TextArea
          name="words"
          label="The text"
          hint="Write it, or paste it. Leave out names of people who use the service."
          rows={8}
          maxLength={20000}
          problem={problem}
        />
        <p className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="add" className="button">
            Add this text
          </button>
          <Link to={meetingPath(workspace.slug, meeting.id)} className="button button-quiet">
            Back to the meeting
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
