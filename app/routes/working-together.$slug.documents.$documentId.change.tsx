import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath, documentsPath, kindOptions } from '#app/document-words.ts'
import { atAddress, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Title and kind – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const page = await context.services.queries.documents.documentPage({ documentId: params.documentId, limit: 1 })
    const { document, workspace, mayArrange } = atAddress(params, page)
    return { document, workspace, mayArrange }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { documents } = context.services.commands
  const { documentId = '', slug = '' } = params
  return orShowForm(form, context, async () => {
    const act = form.get('act')
    if (act === 'put-away') await documents.putAwayDocument({ documentId })
    else if (act === 'take-up') await documents.takeUpDocument({ documentId })
    else await documents.changeDocument({ ...inputOf(form), documentId })
    return redirect(act === 'put-away' ? documentsPath(slug) : documentPath(slug, documentId))
  })
}

/** What a document is called and what it is, and whether it is still worked on. */
export default function Change() {
  const { document, workspace, mayArrange } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isAway = document.putAwayAt !== null
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="Title and kind"
    >
      <ErrorSummary problem={problem} />
      {mayArrange ? (
        <>
          <form method="post" className="card max-w-2xl space-y-5">
            <TextField name="title" label="Title" maxLength={200} defaultValue={document.title} problem={problem} />
            <SelectField
              name="kind"
              label="What is it?"
              options={kindOptions}
              defaultValue={document.kind}
              problem={problem}
            />
            <button type="submit" className="button">
              Keep it
            </button>
          </form>
          <form method="post" className="space-y-2">
            <button type="submit" name="act" value={isAway ? 'take-up' : 'put-away'} className="button button-quiet">
              {isAway ? 'Work on it again' : 'Put it away'}
            </button>
            <p className="text-small text-ink-soft">
              {isAway
                ? 'It is put away. Everybody can still read it.'
                : 'Nobody works on it any more. Everybody can still read it, and you can take it up again.'}
            </p>
          </form>
        </>
      ) : (
        <p className="card max-w-measure">The chair and the staff of this group look after this.</p>
      )}
    </WorkspaceFrame>
  )
}
