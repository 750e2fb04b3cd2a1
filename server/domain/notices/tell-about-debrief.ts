import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { coordinators, dutyLeads } from './who-listens.ts'

/** Tells coordinators and duty leads that somebody who looked after a chat would like to talk. Refuses: forbidden. */
export const tellAboutDebrief = command(
  z.object({ roomId: z.string(), memberId: z.string() }),
  async (ctx, { roomId, memberId }) => {
    demand(mayActForTheHouse(ctx.actor))
    const told = [...(await coordinators(ctx)), ...(await dutyLeads(ctx))].filter((id) => id !== memberId)
    await giveNotices(ctx, told, {
      kind: 'debrief-asked',
      concernsId: roomId,
      onceKey: `debrief-asked:${roomId}:${memberId}`,
    })
  },
)
