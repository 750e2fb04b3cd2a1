import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

export const TellAboutSupportLetterInput = z.object({ offerId: z.string(), messageId: z.string(), toId: z.string() })

/** Tells whoever was written to, after "yes please", that a letter is there. Refuses: forbidden. */
export const tellAboutSupportLetter = command(
  TellAboutSupportLetterInput,
  async (ctx, { offerId, messageId, toId }) => {
    demand(mayActForTheHouse(ctx.actor))
    await giveNotices(ctx, [toId], {
      kind: 'support-written',
      concernsId: offerId,
      onceKey: `support-written:${messageId}`,
    })
  },
)
