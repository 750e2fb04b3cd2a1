import { type NextFunction, type Request, type Response, Router } from 'express'
import { visitor } from '#server/domain/kernel/actor.ts'
import type { Services } from '#server/services.ts'
import { packageOf, servicesTable } from './hsds-package.ts'
import { openApiOf } from './open-referral-spec.ts'
import { refusedAsJson } from './refused-as-json.ts'

export const openReferralPath = '/api/open-referral-uk'

/** The published directory for other directories: Open Referral UK 3.0. Public, without a key, the same for everybody. */
export function openReferralRoutes(services: Services, origin: string): Router {
  const { directory } = services.as(visitor).queries
  const router = Router()
  router.use((request, response, next) => {
    // Some clients say "no-cache" beside an ETag, and would then be sent everything although nothing has changed.
    if (request.headers['if-none-match']) delete request.headers['cache-control']
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'ETag',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'public, max-age=60, must-revalidate',
    })
    if (request.method === 'OPTIONS')
      return response
        .set({ 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': '*' })
        .status(204)
        .end()
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.set('Allow', 'GET, HEAD, OPTIONS').status(405).json({ error: 'This can only be read' })
    next()
  })
  const answer =
    (ask: (request: Request) => Promise<unknown>) => (request: Request, response: Response, next: NextFunction) => {
      ask(request).then((body) => response.json(body), next)
    }
  const list =
    (ask: (raw: unknown) => Promise<ListAnswer>) => (request: Request, response: Response, next: NextFunction) => {
      const { format, ...wishes } = request.query
      const sending =
        format === 'ndjson' ? sendLines(response, wishes, ask) : ask(wishes).then((page) => response.json(page))
      sending.catch(next)
    }
  router.get(
    '/',
    answer(async () => ({
      version: 'HSDS-UK-3.0',
      profile: 'https://docs.openreferraluk.org/en/latest/',
      openapi_url: `${origin}${openReferralPath}/openapi.json`,
    })),
  )
  router.get(
    '/openapi.json',
    answer(async () => openApiOf(`${origin}${openReferralPath}`)),
  )
  router.get('/services.csv', (_request, response, next) => {
    servicesTable(directory.publishedServices).then(
      (table) => response.type('text/csv').attachment('services.csv').send(table),
      next,
    )
  })
  router.get('/package.zip', (_request, response, next) => {
    packageOf(directory).then(
      (zip) => response.type('application/zip').attachment('open-referral-uk.zip').send(Buffer.from(zip)),
      next,
    )
  })
  router.get('/services', list(directory.publishedServices))
  router.get(
    '/services/:id',
    answer(({ params }) => directory.publishedService(params)),
  )
  router.get('/taxonomies', list(directory.publishedTaxonomies))
  router.get(
    '/taxonomies/:id',
    answer(({ params }) => directory.publishedTaxonomy(params)),
  )
  router.get('/taxonomy_terms', list(directory.publishedTerms))
  router.get(
    '/taxonomy_terms/:id',
    answer(({ params }) => directory.publishedTerm(params)),
  )
  router.get('/service_at_locations', list(directory.publishedServicesAtLocations))
  router.get(
    '/service_at_locations/:id',
    answer(({ params }) => directory.publishedServiceAtLocation(params)),
  )
  router.get('/organizations', list(directory.publishedOrganizations))
  router.get(
    '/organizations/:id',
    answer(({ params, query }) => directory.publishedOrganization({ ...query, ...params })),
  )
  router.use((_request, response) => void response.status(404).json({ error: 'There is nothing here' }))
  router.use(refusedAsJson)
  return router
}

type ListAnswer = { readonly contents: readonly unknown[]; readonly last_page: boolean }

/** All of a list, a record a line. */
async function sendLines(
  response: Response,
  wishes: Record<string, unknown>,
  ask: (raw: unknown) => Promise<ListAnswer>,
) {
  for (let page = 1; ; page++) {
    const { contents, last_page: isLast } = await ask({ ...wishes, page, per_page: 500 })
    response.type('application/x-ndjson')
    const isTaken = response.write(contents.map((one) => `${JSON.stringify(one)}\n`).join(''))
    if (isLast || response.destroyed) break
    if (!isTaken) await new Promise((go) => response.once('drain', go).once('close', go))
  }
  response.end()
}
