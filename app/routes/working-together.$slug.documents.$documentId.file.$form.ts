import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { dayInWords } from '#app/components/dates.tsx'
import { fileNameOf, markWords } from '#app/document-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const

const isForm = (form: string | undefined): form is keyof typeof types =>
  form !== undefined && Object.hasOwn(types, form)

/** A draft as a Word file, a PDF or a web page, with the mark of the group when it agreed to it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { form, documentId } = params
  if (!isForm(form)) throw data('There is no such file', { status: 404 })
  const asked = new URL(request.url).searchParams
  const { title, group, blocks, pictures, agreed } = await orShowProblem(() =>
    context.services.queries.documents.documentToTake({ documentId, draft: asked.get('draft') ?? undefined }),
  )
  const names = asked.has('names') ? (agreed?.names ?? []) : []
  const mark = agreed ? { mark: markWords(group, dayInWords(agreed.at), names) } : {}
  const bytes = await context.makeFile({ form, blocks, pictures, mark: { title, ...mark } })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': types[form],
      'Content-Disposition': `attachment; filename="${fileNameOf(title)}.${form}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
