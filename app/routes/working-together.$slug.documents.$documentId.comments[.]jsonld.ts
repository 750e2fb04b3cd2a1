import type { LoaderFunctionArgs } from '@remix-run/node'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { download } from '#app/streams.ts'

/** What was said about a document as one W3C annotation collection, for programs that speak it, sent while it is read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { review } = context.services.queries
  const { documentId } = params
  const first = await orShowProblem(() => review.commentAnnotations({ documentId }))
  async function* pieces() {
    const id = `urn:uuid:${documentId}`
    const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', id, type: 'AnnotationCollection' }
    const page = { id: `${id}#all`, type: 'AnnotationPage', partOf: id, startIndex: 0 }
    yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`
    let isFirst = true
    for (let found: typeof first | null = first; found !== null; ) {
      for (const annotation of found.annotations) {
        yield `${isFirst ? '' : ','}\n${JSON.stringify(annotation)}`
        isFirst = false
      }
      found = found.next === null ? null : await review.commentAnnotations({ documentId, after: found.next })
    }
    yield '\n]}}\n'
  }
  return download(pieces(), { name: 'comments.jsonld', type: 'application/ld+json' })
}
