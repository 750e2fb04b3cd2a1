import type { Reach } from '#server/outside/feeds/reaching.ts'
import type { Post } from '#server/outside/mail.ts'
import type { Pager } from '#server/outside/pager/pager.ts'
import type { FullTriage } from '#server/outside/triage/full-triage.ts'
import type { Services } from '#server/services.ts'

/** What jobs may use: the house, the post, the second look at a text, the pager, and the public address that links in mails begin with. */
export type Outside = {
  readonly services: Services
  readonly post: Post
  readonly triage: FullTriage
  readonly pager: Pager
  readonly origin: string
  /** Where feeds that people named on pages may lead. */
  readonly feedsReach: Reach
}
