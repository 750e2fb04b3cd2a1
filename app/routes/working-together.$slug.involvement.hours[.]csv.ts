import type { LoaderFunctionArgs } from '@remix-run/node'
import { hoursAsTable } from '#app/hours-table.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'

type Rows = Awaited<ReturnType<ActorServices['queries']['involvement']['hoursForFinance']>>['rows']

/** What was approved, as a table for whoever pays it. */
export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const between = { from: searchParams.get('from') ?? '', until: searchParams.get('until') ?? '' }
  const rows: Rows = await orShowProblem(async () => {
    const all: Rows = []
    for (let after: string | null = ''; after !== null; ) {
      const page: { rows: Rows; next: string | null } = await context.services.queries.involvement.hoursForFinance({
        slug,
        ...between,
        after,
      })
      all.push(...page.rows)
      after = page.next
    }
    return all
  })
  return new Response(hoursAsTable(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="hours.csv"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
