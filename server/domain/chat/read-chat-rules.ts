import { z } from 'zod'
import { chatRulesRead } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { chatRulesVersion } from './chat-rules.ts'
import { visibleDoor } from './visible-door.ts'

/** Somebody has read the house rules of chat, once for every room until they change. Refuses: not-found. */
export const readChatRules = command(z.object({ roomId: z.string() }), async (ctx, { roomId }) => {
  const { tx, actor, now } = ctx
  await visibleDoor(tx, actor, roomId, now)
  const read = { version: chatRulesVersion, readAt: now }
  await tx
    .insert(chatRulesRead)
    .values({ memberId: actor.id, ...read })
    .onConflictDoUpdate({ target: chatRulesRead.memberId, set: read })
  await ctx.record({ name: 'chat.rules-read', memberId: actor.id, version: chatRulesVersion })
  return { roomId }
})
