import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { csvLine } from '#app/csv.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { download } from '#app/streams.ts'

export const loader = () => redirect('/coordinate/exports')

/** Whoever asked takes the export somebody else agreed to, as a table, sent while it is read. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const { commands, queries } = context.services
  const { exportId } = params
  const { kind, columns } = await orShowProblem(() => commands.oversight.takeBulkExport({ exportId }))
  async function* lines() {
    yield csvLine(columns)
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<typeof queries.oversight.bulkExportRows>> = await queries.oversight.bulkExportRows(
        {
          exportId,
          after,
        },
      )
      yield page.rows.map((row) => csvLine(columns.map((column) => row[column] ?? ''))).join('')
      after = page.next
    }
  }
  return download(lines(), { name: `waymark-${kind}.csv`, type: 'text/csv' })
}
