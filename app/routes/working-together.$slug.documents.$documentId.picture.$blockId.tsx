import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath } from '#app/document-words.ts'
import { atAddress, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Words for a picture – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { documentId, blockId } = params
  return orShowProblem(async () =>
    atAddress(params, await context.services.queries.documents.pictureToDescribe({ documentId, blockId })),
  )
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { slug = '', documentId = '', blockId } = params
  return orShowForm(form, context, async () => {
    await context.services.commands.documents.describePicture({ ...inputOf(form), documentId, blockId })
    return redirect(`${documentPath(slug, documentId)}?kept`)
  })
}

/** A picture of a draft, and the box for the words that stand for it. */
export default function DescribePicture() {
  const { workspace, document, draft, alt, shown } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="What does this picture show?"
    >
      <ErrorSummary problem={problem} />
      <form method="post" className="card max-w-2xl space-y-5">
        <input type="hidden" name="from" value={draft} />
        {shown && (
          <img
            src={`${documentPath(workspace.slug, document.id)}/pictures/${shown.hash}`}
            alt={alt || 'The picture, which has no words yet'}
            width={shown.width}
            height={shown.height}
            className="h-auto max-w-full rounded-control border border-line bg-white"
          />
        )}
        <TextArea
          name="alt"
          label="Words for it"
          hint="For people who cannot see it. Say it as you would on the phone."
          rows={3}
          maxLength={500}
          defaultValue={alt}
          problem={problem}
        />
        <div className="space-y-2">
          <div className="flex flex-wrap gap-3">
            <button type="submit" className="button">
              Make draft {draft + 1} with these words
            </button>
            <Link to={documentPath(workspace.slug, document.id)} className="button button-quiet">
              Go back
            </Link>
          </div>
          <p className="text-small text-ink-soft">
            Who sees it: the members of this group. Nothing else changes, and comments stay where they are.
          </p>
        </div>
      </form>
    </WorkspaceFrame>
  )
}
