import type { LoaderFunctionArgs } from '@remix-run/node'
import { commentHeader, commentLines } from '#app/comment-table.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { download } from '#app/streams.ts'

/** What was said about a document and what became of it, as a table for a spreadsheet, sent while it is read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { review } = context.services.queries
  const { documentId } = params
  const first = await orShowProblem(() => review.commentRecord({ documentId }))
  async function* lines() {
    yield commentHeader()
    yield commentLines(first.rows)
    for (let after = first.next; after !== null; ) {
      const page: typeof first = await review.commentRecord({ documentId, after })
      yield commentLines(page.rows)
      after = page.next
    }
  }
  return download(lines(), { name: 'comments.csv', type: 'text/csv' })
}
