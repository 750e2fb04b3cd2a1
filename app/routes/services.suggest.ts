import type { LoaderFunctionArgs } from '@remix-run/node'

/** What somebody who has typed this much may mean, as JSON for whoever builds a box that offers it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const q = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await context.services.queries.directory.suggestServices({ q }))
}
