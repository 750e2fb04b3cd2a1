import type { Post } from '#server/outside/mail.ts'
import type { Pager } from '#server/outside/pager/pager.ts'
import type { FullTriage } from '#server/outside/triage/full-triage.ts'
import type { Services } from '#server/services.ts'
import { escalationHandlers } from './escalation.ts'
import { groupHandlers } from './groups.ts'
import { noticeHandlers } from './notices.ts'
import { peopleHandlers } from './people.ts'
import type { JobHandlers } from './runner.ts'
import { safetyHandlers } from './safety.ts'

/** What jobs may use: the house, the post, the second look at a text, the pager, and the public address that links in mails begin with. */
export type Outside = {
  readonly services: Services
  readonly post: Post
  readonly triage: FullTriage
  readonly pager: Pager
  readonly origin: string
}

/** What each job does: one command or query of the house, and at most one call to the outside. */
export function createHandlers(outside: Outside): JobHandlers {
  return {
    ...peopleHandlers(outside),
    ...groupHandlers(outside),
    ...noticeHandlers(outside),
    ...safetyHandlers(outside),
    ...escalationHandlers(outside),
  }
}
