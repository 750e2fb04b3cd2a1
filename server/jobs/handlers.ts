import type { Post } from '#server/outside/mail.ts'
import type { Services } from '#server/services.ts'
import type { JobHandlers } from './runner.ts'

/** What each job does: one command or query of the house, and at most one call to the outside. */
export function createHandlers(_services: Services, _post: Post): JobHandlers {
  return {}
}
