import type { LoaderFunctionArgs } from '@remix-run/node'
import { orShowProblem } from '#app/respond.ts'
import { squareCode } from '#app/square-code.ts'

/** The address of a group's public page as a square code, for the slip. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug } = await orShowProblem(() => context.services.queries.groups.groupPage({ slug: params.slug }))
  return squareCode(`${context.site.origin}/groups/${slug}`)
}
