import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { peerConnections } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'

/** Tells the other of two people that they were asked, answered, or that a conversation ended. Refuses: forbidden. */
export const tellAboutConnection = command(
  z.object({ connectionId: z.string(), what: z.enum(['asked', 'answered', 'ended']) }),
  async (ctx, { connectionId, what }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [found] = await ctx.tx.select().from(peerConnections).where(eq(peerConnections.id, connectionId))
    if (!found) return
    const { askedBy, askedOf, withdrawnAt, withheld, endedBy, roomId } = found
    // Taken back, or taken from view, before anybody heard of it.
    if (what === 'asked' && (withdrawnAt !== null || withheld !== null)) return
    const onceKey = `peer-${what}:${connectionId}`
    const tell = (toId: string, byId: string, concernsId: string) =>
      giveNotices(ctx, [toId], { kind: `peer-${what}`, concernsId, byId, onceKey })
    if (what === 'asked') return tell(askedOf, askedBy, connectionId)
    if (what === 'answered') return tell(askedBy, askedOf, connectionId)
    if (endedBy === null || roomId === null) return
    return tell(endedBy === askedBy ? askedOf : askedBy, endedBy, roomId)
  },
)
