import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { WordHints } from '#app/components/word-hints.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentsPath, kindOptions } from '#app/document-words.ts'
import { type FormProblem, formAsIs, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { readUpload } from '#app/upload.ts'

export const meta: MetaFunction = () => [
  { title: 'Bring a document – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const documentId = new URL(request.url).searchParams.get('for') ?? undefined
  return orShowProblem(async () => {
    const { documents } = context.services.queries
    const { largestUpload, ...found } = await documents.bringingPage({ slug: params.slug, documentId })
    return { ...found, megabytes: largestUpload / 1_000_000 }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { commands, queries } = context.services
  const documentId = new URL(request.url).searchParams.get('for') ?? undefined
  // Whoever may not bring anything is told so before we take their file.
  const { largestUpload } = await orShowProblem(() => queries.documents.bringingPage({ slug: params.slug, documentId }))
  const { form, file, isTooLarge } = await readUpload(request, largestUpload)
  if (isTooLarge) {
    const because = `This file is too large: we take up to ${largestUpload / 1_000_000} MB here`
    return data<FormProblem>({ message: because, errors: { file: [because] }, values: inputOf(form) }, { status: 422 })
  }
  return orShowForm(form, context, async () => {
    if (form.has('check'))
      return {
        hints: await queries.documents.wordHints({ slug: params.slug, words: form.get('words') }),
        typed: formAsIs(form),
      }
    const { uploadId } = await commands.documents.bringDocument({
      ...inputOf(form),
      slug: params.slug,
      documentId,
      file,
    })
    return redirect(`${documentsPath(params.slug ?? '')}/uploads/${uploadId}`)
  })
}

/** Hands a file over, or words that are pasted: for a new document, or for the next draft of one. */
export default function Bring() {
  const { workspace, document, megabytes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  const checked = answer && 'hints' in answer ? answer : undefined
  const typed = problem ?? checked?.typed
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'documents', words: 'Leaflets and letters' }}
      title={document ? `Bring draft ${document.nextDraft}` : 'Bring a document'}
    >
      <ErrorSummary problem={problem} />
      <p className="max-w-measure">
        {document
          ? `This becomes the next draft of “${document.title}”. Comments on earlier drafts stay, and move to where their words are now.`
          : 'We read it, and you look at what we read before anybody else does.'}
      </p>
      <form method="post" encType="multipart/form-data" className="card max-w-2xl space-y-6">
        {!document && (
          <SelectField name="kind" label="What is it?" options={kindOptions} defaultValue="leaflet" problem={typed} />
        )}
        <TextField
          name="file"
          type="file"
          label="A file"
          hint={`Word (.docx), PDF, OpenDocument (.odt), a web page, Markdown or text. Up to ${megabytes} MB.`}
          accept=".docx,.pdf,.odt,.html,.htm,.md,.markdown,.txt"
          problem={problem}
        />
        <TextArea
          name="words"
          rows={8}
          label="Or paste the words"
          hint="A line that begins with # is a heading. A line that begins with - is a point of a list."
          problem={typed}
        />
        <WordHints slug={workspace.slug} box="words" asked={checked?.hints} />
        <p className="text-small text-ink-soft">
          Who sees it: the chair and staff of this group, until you make it a draft. Then all its members.
        </p>
        <button type="submit" className="button">
          Read it
        </button>
      </form>
    </WorkspaceFrame>
  )
}
