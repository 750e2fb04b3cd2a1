import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { UploadLook } from '#app/components/upload-look.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath, documentsPath } from '#app/document-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Look at it – Waymark' }, { name: 'robots', content: 'noindex' }]
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const page = await orShowProblem(() => context.services.queries.documents.uploadPage({ uploadId: params.uploadId }))
  if (page.became !== null) throw redirect(documentPath(page.workspace.slug, page.became))
  const isRead = page.reading !== null || page.upload.unreadable !== null
  // While it is read the page looks again by itself, with scripts off too; the link does the same at once.
  const again: Record<string, string> = isRead ? {} : { Refresh: '2' }
  return data(page, { headers: again })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { documents } = context.services.commands
  const { uploadId, slug = '' } = params
  return orShowForm(form, context, async () => {
    if (form.get('act') === 'drop') {
      await documents.dropUpload({ uploadId })
      return redirect(documentsPath(slug))
    }
    const { documentId } = await documents.makeDraft({ ...inputOf(form), uploadId })
    return redirect(`${documentPath(slug, documentId)}?kept`)
  })
}

/** What became of a file: how far the reading is, why it could not be read, or what was read, to look at. */
export default function Upload() {
  const page = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { upload, workspace, next, reading } = page
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'documents', words: 'Leaflets and letters' }}
      title={<span className="[overflow-wrap:anywhere]">{reading ? 'Look at what we read' : upload.name}</span>}
    >
      <ErrorSummary problem={problem} />
      {reading ? (
        <UploadLook upload={upload} workspace={workspace} next={next} reading={reading} problem={problem} />
      ) : upload.unreadable ? (
        <div role="alert" className="card edge max-w-measure space-y-2">
          <p className="font-bold">We could not read this file.</p>
          <p>{upload.unreadable}</p>
          <p>
            <Link
              className="button"
              to={`${documentsPath(workspace.slug)}/bring${next ? `?for=${next.documentId}` : ''}`}
            >
              Bring another file
            </Link>
          </p>
        </div>
      ) : (
        <div role="status" className="card edge max-w-measure space-y-2">
          <p className="font-bold">
            {upload.of > 0 ? `We are reading it: page ${upload.done} of ${upload.of}` : 'We are reading it'}
          </p>
          {upload.of > 0 && <progress className="w-full" value={upload.done} max={upload.of} aria-label="Pages read" />}
          <p>
            This page looks again every two seconds. You may leave it: the reading goes on.{' '}
            <Link to="." reloadDocument>
              Look now
            </Link>
          </p>
        </div>
      )}
      <form method="post">
        <button type="submit" name="act" value="drop" className="button-link">
          {reading ? 'Do not use it' : 'Throw it away'}
        </button>
      </form>
    </WorkspaceFrame>
  )
}
