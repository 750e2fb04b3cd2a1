import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { takeBackSome } from './own-messages.ts'

/** Takes down the next of what somebody said in chats, when they take down all their words. Safe to run again. Only for the house itself. Refuses: forbidden. */
export const takeDownChatWords = command(
  z.object({ memberId: z.string(), after: z.string() }),
  async (ctx, { memberId, after }) => {
    demand(mayActForTheHouse(ctx.actor))
    return { next: (await takeBackSome(ctx, memberId, after)).next }
  },
)
