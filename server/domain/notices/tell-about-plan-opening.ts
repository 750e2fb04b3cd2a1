import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

const TellAboutPlanOpeningInput = z.object({
  openingId: z.string(),
  memberId: z.string(),
  what: z.enum(['card-opened', 'share-opened', 'wrong-code', 'locked']),
})

/** Tells a carer that somebody opened their card or a link, gave a wrong code, or locked the card by it. Refuses: forbidden. */
export const tellAboutPlanOpening = command(TellAboutPlanOpeningInput, async (ctx, { openingId, memberId, what }) => {
  demand(mayActForTheHouse(ctx.actor))
  const kind = what === 'card-opened' || what === 'share-opened' ? 'plan-opened' : 'plan-tried'
  await giveNotices(ctx, [memberId], { kind, onceKey: `plan-opening:${openingId}` })
})
