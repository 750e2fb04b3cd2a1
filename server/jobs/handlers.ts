import { chatHandlers } from './chat.ts'
import { directoryHandlers } from './directory.ts'
import { documentHandlers } from './documents.ts'
import { escalationHandlers } from './escalation.ts'
import { groupHandlers } from './groups.ts'
import { involvementHandlers } from './involvement.ts'
import { noticeHandlers } from './notices.ts'
import type { Outside } from './outside.ts'
import { peopleHandlers } from './people.ts'
import { planHandlers } from './plans.ts'
import { reviewHandlers } from './review.ts'
import type { JobHandlers } from './runner.ts'
import { safetyHandlers } from './safety.ts'

/** What each job does: one command or query of the house, and at most one call to the outside. */
export function createHandlers(outside: Outside): JobHandlers {
  return {
    ...peopleHandlers(outside),
    ...groupHandlers(outside),
    ...chatHandlers(outside),
    ...noticeHandlers(outside),
    ...planHandlers(outside),
    ...reviewHandlers(outside),
    ...involvementHandlers(outside),
    ...safetyHandlers(outside),
    ...escalationHandlers(outside),
    ...directoryHandlers(outside),
    ...documentHandlers(outside),
  }
}
