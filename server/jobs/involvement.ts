import { system } from '#server/domain/kernel/actor.ts'
import { proposalAnsweredMail } from '#server/outside/mail-words.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about taking part in a service, and about what is put to a group. */
export function involvementHandlers({ services, post }: Outside): JobHandlers {
  const { commands, queries } = services.as(system)
  return {
    'tell-about-involvement': (payload) => commands.notices.tellAboutInvolvement(payload),
    'tell-group-of-proposal': (payload) => commands.notices.tellAboutProposal(payload),
    'tell-about-year': (payload) => commands.notices.tellAboutYear(payload),
    // Sent, then forgotten: a crash between the two sends it again under the same id, and never keeps an address too long.
    'tell-about-proposal': async ({ proposalId }) => {
      const to = await queries.proposals.proposalMail({ proposalId })
      if (to === null) return
      await post.send({ id: `proposal-${proposalId}`, to, ...proposalAnsweredMail() })
      await commands.proposals.forgetProposalAddress({ proposalId })
    },
  }
}
