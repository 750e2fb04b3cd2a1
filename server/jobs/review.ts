import { system } from '#server/domain/kernel/actor.ts'
import { findComments } from '#server/outside/documents/find-comments.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about documents that a group reviews. */
export function reviewHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'place-comments': ({ draftId }) => findComments(services.as(system), String(draftId)),
    'tell-about-comment': (payload) => commands.notices.tellAboutComment(payload),
    'tell-about-round': (payload) => commands.notices.tellAboutRound(payload),
    'tell-about-agreement': (payload) => commands.notices.tellAboutAgreement(payload),
    'close-due-rounds': () => commands.review.closeDueRounds({}),
    'remind-about-reviews': () => commands.notices.remindAboutReviews({}),
    'take-down-review-words': async ({ memberId }) => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.review.takeDownReviewWords({ memberId, after })).next
    },
    'erase-review-words': async ({ memberId }) => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.review.eraseReviewWords({ memberId, after })).next
    },
  }
}
