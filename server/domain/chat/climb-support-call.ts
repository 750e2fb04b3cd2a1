import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatRooms, chatSupportCalls } from '#db/schema/index.ts'
import { rings } from '../escalation/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { crisesOf } from './crises.ts'
import { passOn } from './passing-on.ts'

/**
 * Nobody has answered a call for support in time: the people on call are asked. Words that worried us ring by themselves,
 * so nobody is asked twice about them. Refuses: forbidden.
 */
export const climbSupportCall = command(z.object({ callId: z.string() }), async (ctx, { callId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [row] = await ctx.tx
    .select({ call: chatSupportCalls, groupId: chatRooms.groupId })
    .from(chatSupportCalls)
    .innerJoin(chatRooms, eq(chatRooms.id, chatSupportCalls.sessionId))
    .where(eq(chatSupportCalls.id, callId))
  if (!row || row.call.takenBy !== null || row.call.endedAt !== null || row.call.cause === 'words') return
  // What they wrote rings already: whoever is asked next is asked about them.
  if (await rings(ctx.tx, await crisesOf(ctx.tx, row.call))) return
  await passOn(ctx, row.call, { groupId: row.groupId, by: ctx.actor.id })
})
