import { system } from '#server/domain/kernel/actor.ts'
import { checkLinks } from '#server/outside/feeds/check-links.ts'
import { readAskedFeed } from '#server/outside/feeds/read-asked-feed.ts'
import { refreshFeeds } from '#server/outside/feeds/refresh-feeds.ts'
import { claimMail, correctionSettledMail } from '#server/outside/mail-words.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Work that goes far and takes long: it has a runner of its own, so that no mail waits behind it. */
export const slowJobs = ['refresh-feeds', 'read-feed', 'check-links']

/** A hundred steps put the index of some hundred thousand services in order. */
const steps = 100

/** Jobs about the directory. Feeds were given by people on pages: they lead to public addresses only, unless the host says otherwise. */
export function directoryHandlers({ services, feedsReach, post, origin }: Outside): JobHandlers {
  const { commands, queries } = services.as(system)
  return {
    'refresh-feeds': () => refreshFeeds(services.as(system), feedsReach),
    'read-feed': ({ runId }) => readAskedFeed(services.as(system), feedsReach, String(runId)),
    'check-links': () => checkLinks(services.as(system), feedsReach),
    // Sent, then forgotten: a crash between the two sends it again under the same id, and never keeps an address too long.
    'tell-about-correction': async ({ correctionId }) => {
      await commands.notices.tellAboutCorrection({ correctionId })
      const to = await queries.directory.correctionMail({ correctionId })
      if (to === null) return
      await post.send({ id: `correction-${correctionId}`, to, ...correctionSettledMail() })
      await commands.directory.forgetCorrectionAddress({ correctionId })
    },
    'tell-about-claim': (payload) => commands.notices.tellAboutClaim(payload),
    // A link is made when its mail is, so no secret ever lies in a job; a second run sends a newer link.
    'send-claim-mail': async ({ claimId }) => {
      const link = await commands.directory.issueClaimLink({ claimId })
      if (link === null) return
      const links = { page: `${origin}/services/${link.serviceId}`, prove: `${origin}/services/claims/${link.secret}` }
      await post.send({ id: link.mailId, to: link.to, ...claimMail(links) })
    },
    'watch-checks': async () => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.notices.tellAboutDueChecks({ after })).next
      for (let from: object | null = {}; from !== null; ) from = (await commands.directory.letChecksRunOut(from)).next
      let taken = 1
      while (taken > 0) taken = (await commands.directory.takeDownUnchecked({})).taken
    },
    'tell-about-unchecked': (payload) => commands.notices.tellAboutUnchecked(payload),
    // Step by step: others write in between.
    'tidy-search': async () => {
      await commands.directory.tidySearch({ step: 'anew' })
      for (let step = 1; step < steps; step++) await commands.directory.tidySearch({ step: 'on' })
    },
  }
}
