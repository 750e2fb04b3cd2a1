import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatSupportCalls, members } from '#db/schema/index.ts'
import { answerInPerson } from '../escalation/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { openCaseOf, setLevel } from '../safety/index.ts'
import { type SupportCall, visibleCall } from './calls.ts'
import { crisesOf } from './crises.ts'
import { mayAnswerCall } from './policy.ts'

/**
 * Somebody who looks after the session answers a call for support: from now on it is between these two, and what the caller
 * wrote before rings no further. Of two at once, one gets it and the other is told who. Refuses: not-found, forbidden, conflict.
 */
export const takeSupportCall = command(z.object({ callId: z.string() }), async (ctx, { callId }) => {
  const { tx, actor, now } = ctx
  const { call, groupId, facts } = await visibleCall(tx, actor, callId)
  demand(mayAnswerCall(actor, facts))
  if (facts.isTaker) return { roomId: call.roomId }
  const [taken] = await tx
    .update(chatSupportCalls)
    .set({ takenBy: actor.id, takenAt: now })
    .where(and(eq(chatSupportCalls.id, callId), isNull(chatSupportCalls.takenBy), isNull(chatSupportCalls.endedAt)))
    .returning()
  if (!taken) throw conflict(await whyNot(ctx, callId))
  await quieten(ctx, call)
  await answerInPerson(ctx, await crisesOf(tx, call))
  await ctx.record({
    name: 'chat.support-taken',
    roomId: call.sessionId,
    groupId,
    callId,
    callerId: call.memberId,
    supportRoomId: call.roomId,
  })
  return { roomId: call.roomId }
})

async function whyNot({ tx }: Context, callId: string): Promise<string> {
  const [now] = await tx
    .select({ name: members.name })
    .from(chatSupportCalls)
    .innerJoin(members, eq(members.id, chatSupportCalls.takenBy))
    .where(and(eq(chatSupportCalls.id, callId), isNull(chatSupportCalls.endedAt)))
  return now ? `${now.name} answers this already` : 'They have ended this'
}

/** It rang because nobody answered, and now somebody does: the alarm stops, and the case stays for moderators to see. What a facilitator passed on goes on ringing. */
async function quieten(ctx: Context, call: SupportCall): Promise<void> {
  if (call.passedOnBy !== 'system') return
  const standing = await openCaseOf(ctx, { kind: 'support-call', id: call.id })
  if (standing?.level === 'crisis') await setLevel(ctx, standing, 'amber')
}
