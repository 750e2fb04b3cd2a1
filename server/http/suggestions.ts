import { Router } from 'express'
import { visitor } from '#server/domain/kernel/actor.ts'
import type { Services } from '#server/services.ts'
import { refusedAsJson } from './refused-as-json.ts'

/**
 * What somebody who has typed this much may mean, as JSON for whoever builds a box that offers it, on another site too. Asked for at every key, and
 * the same for everybody: answered before anything finds out who asks, and nothing of it is kept.
 */
export function suggestionRoutes(services: Services): Router {
  const router = Router()
  router.get('/services/suggest', (request, response, next) => {
    const { directory } = services.as({ ...visitor, address: request.ip ?? 'unknown' }).queries
    // What was typed may tell of somebody's health: in no shared cache, and not behind the back button.
    response.set({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    directory.suggestServices({ q: request.query.q ?? '' }).then((offered) => response.json(offered), next)
  })
  router.use(refusedAsJson)
  return router
}
