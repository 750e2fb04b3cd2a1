import type { LoaderFunctionArgs } from '@remix-run/node'
import { orShowProblem } from '#app/respond.ts'
import { squareCode } from '#app/square-code.ts'

/** The address of a service's page as a square code, for the slip. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { id } = await orShowProblem(() =>
    context.services.queries.directory.servicePage({ serviceId: params.serviceId }),
  )
  return squareCode(`${context.site.origin}/services/${id}`)
}
