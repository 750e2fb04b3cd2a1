import type { LoaderFunctionArgs } from '@remix-run/node'
import { orShowProblem } from '#app/respond.ts'
import { reportAsTable } from '#app/transparency-table.ts'

/** The report of a quarter as a table for a spreadsheet: the same figures as the page, hidden ones hidden. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const quarter = new URL(request.url).searchParams.get('quarter') ?? undefined
  const report = await orShowProblem(() => context.services.queries.oversight.transparencyReport({ quarter }))
  return new Response(reportAsTable(report), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="waymark-safety-${report.quarter.name}.csv"`,
    },
  })
}
