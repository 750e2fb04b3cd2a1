import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatMessages, chatMessageVersions, chatWithholdings } from '#db/schema/index.ts'
import { toHtml } from '../groups/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { withOwnAddresses } from '../service-cards/index.ts'
import { visibleMessage } from './messages.ts'
import { nextVersion } from './order.ts'
import { mayChangeMessage } from './policy.ts'
import { screenMessage } from './screen-message.ts'
import { messageBody } from './send-message.ts'

/** Somebody changes what they just said, for five minutes. Read again: what was harmless may not be any more. Refuses: not-found, forbidden, invalid, too-many. */
export const editMessage = command(
  z.object({ messageId: z.string(), body: messageBody }),
  async (ctx, { messageId, body }) => {
    const { tx, actor, now } = ctx
    const message = await visibleMessage(tx, actor, messageId, now)
    demand(mayChangeMessage(actor, message.facts, now))
    const { roomId, room } = message
    if (body === message.body) return { roomId, supportId: null }
    const html = withOwnAddresses(toHtml(body), ctx.origin)
    await tx.insert(chatMessageVersions).values({ id: ctx.newId(), messageId, body: message.body, replacedAt: now })
    const version = await nextVersion(tx, roomId)
    await tx.update(chatMessages).set({ body, html, version, editedAt: now }).where(eq(chatMessages.id, messageId))
    // What would have waited must not come in by the back door.
    const { why, supportId } = await screenMessage(ctx, room, { messageId, body, html })
    if (message.withheld === null && why !== null) {
      await tx.insert(chatWithholdings).values({
        messageId,
        roomId,
        how: 'held',
        why: room.kind === 'session' ? 'changed' : why,
        by: 'system',
        at: now,
      })
      await ctx.record({ name: 'chat.held', roomId, groupId: room.groupId, messageId, authorId: actor.id })
    }
    await ctx.record({ name: 'chat.changed', roomId, groupId: room.groupId, messageId, authorId: actor.id })
    return { roomId, supportId }
  },
  { limit: 'chatting' },
)
