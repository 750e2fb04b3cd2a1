import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { MarkedWords } from '#app/components/words-mark.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { grippSections } from '#app/proposal-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'How we took part – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { proposalId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.proposals.gripp2({ proposalId })),
    proposalId: proposalId ?? '',
  }))
}

export async function action({ request, params: { slug, proposalId }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const kept = await context.services.commands.proposals.writeReport({ ...inputOf(form), proposalId })
    return afterSaying(kept, `/working-together/${slug}/proposals/${proposalId}/report`)
  })
}

/** The report that researchers put into their paper: filled from what we know, and then the group's own words. */
export default function Report() {
  const { workspace, title, isWritten, mark, mayWrite, proposalId } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const home = `/working-together/${workspace.slug}/proposals/${proposalId}`
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `proposals/${proposalId}`, words: title }}
      title="How we took part"
    >
      <ErrorSummary problem={problem} />
      <p className="max-w-measure">
        Researchers tell in their papers how people took part. This is the short form that journals ask for, called
        GRIPP2. {isWritten ? 'These are our own words.' : 'We filled in what we know.'}{' '}
        {!isWritten && mayWrite.allowed && 'Put it into your own words.'}
      </p>
      <p className="flex flex-wrap gap-3">
        <a className="button button-quiet" href={`${home}/report.docx`}>
          Keep it for Word
        </a>
        <a className="button button-quiet" href={`${home}/report.txt`}>
          Keep it as text
        </a>
      </p>
      <MarkedWords mark={mark} what="these words" />
      {mayWrite.allowed ? <WriteSections /> : <ReadSections />}
    </WorkspaceFrame>
  )
}

/** For seats without a say: to read alone. */
function ReadSections() {
  const { sections } = useLoaderData<typeof loader>()
  return (
    <div className="card max-w-measure space-y-6">
      {grippSections.map(({ name, label }) => (
        <section key={name} className="space-y-1">
          <h2 className="text-large">{label}</h2>
          <p className="whitespace-pre-line">{sections[name] || 'Nothing is written here yet.'}</p>
        </section>
      ))}
    </div>
  )
}

function WriteSections() {
  const { sections } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <Form method="post" className="card max-w-measure space-y-6">
      {grippSections.map((section) => (
        <TextArea
          key={section.name}
          {...section}
          rows={5}
          maxLength={5000}
          defaultValue={sections[section.name]}
          problem={problem}
        />
      ))}
      <button type="submit" className="button">
        Keep this
      </button>
    </Form>
  )
}
