import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatMessages, chatRooms, chatWithholdings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { openCase } from '../safety/index.ts'
import { caseGroupOf, subjectOf } from './message-subject.ts'
import { untilKnown } from './private-rooms.ts'

/** A message that nobody has looked at for some minutes goes before moderators, so that nothing waits unseen. Refuses: forbidden. */
export const leaveWaitingToQueue = command(z.object({ messageId: z.string() }), async (ctx, { messageId }) => {
  demand(mayActForTheHouse(ctx.actor))
  const [waiting] = await ctx.tx
    .select({
      authorId: chatMessages.authorId,
      kind: chatRooms.kind,
      groupId: chatRooms.groupId,
      why: chatWithholdings.why,
    })
    .from(chatWithholdings)
    .innerJoin(chatMessages, eq(chatMessages.id, chatWithholdings.messageId))
    .innerJoin(chatRooms, eq(chatRooms.id, chatMessages.roomId))
    .where(and(eq(chatWithholdings.messageId, messageId), eq(chatWithholdings.how, 'held')))
  // Links between two people wait for one of them, and are nobody else's to read.
  if (!waiting || waiting.why === untilKnown) return
  const { authorId: aboutId } = waiting
  await openCase(ctx, {
    subject: { kind: subjectOf(waiting), id: messageId },
    aboutId,
    groupId: caseGroupOf(waiting),
    source: 'held',
    level: 'amber',
  })
})
