import { and, eq, isNull } from 'drizzle-orm'
import { chatSupportCalls } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { openCase } from '../safety/index.ts'
import type { SupportCall } from './calls.ts'

/**
 * The people on call are asked about a call for support, in the caller's transaction: a case that is a crisis, so that the
 * ladder rings. Its facilitators were told already, so the case is nobody's group. Once. `by`: who asked them, a person or
 * the house.
 */
export async function passOn(
  ctx: Context,
  call: SupportCall,
  { groupId, by }: { readonly groupId: string | null; readonly by: string },
): Promise<void> {
  const { tx, now } = ctx
  const [passed] = await tx
    .update(chatSupportCalls)
    .set({ passedOnAt: now, passedOnBy: by })
    .where(and(eq(chatSupportCalls.id, call.id), isNull(chatSupportCalls.passedOnAt)))
    .returning({ id: chatSupportCalls.id })
  if (!passed) return
  await openCase(ctx, {
    subject: { kind: 'support-call', id: call.id },
    aboutId: call.memberId,
    groupId: null,
    source: 'support-asked',
    level: 'crisis',
  })
  await ctx.record({
    name: 'chat.support-passed-on',
    roomId: call.sessionId,
    groupId,
    callId: call.id,
    callerId: call.memberId,
    supportRoomId: call.roomId,
  })
}
