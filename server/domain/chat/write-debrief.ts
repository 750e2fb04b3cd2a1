import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { chatDebriefs, chatHosts, chatVisits } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayDebrief } from './policy.ts'
import { visibleSession } from './rooms.ts'

export const WriteDebriefInput = z.object({
  roomId: z.string(),
  how: z.enum(['well', 'mixed', 'heavy'], 'Choose how it was for you'),
  words: z.string().trim().max(2000, 'Keep it under 2,000 letters').default(''),
  wantsTalk: z.preprocess((value) => value === true || value === 'on', z.boolean()),
})

/** Whoever looked after a session says how it was for them, and whether they would like to talk to somebody. Refuses: not-found, forbidden, invalid. */
export const writeDebrief = command(WriteDebriefInput, async (ctx, { roomId, ...said }) => {
  const { tx, actor, now } = ctx
  const room = await visibleSession(tx, actor, roomId, now)
  const lookedAfter = await hasLookedAfter(tx, roomId, actor.id)
  demand(mayDebrief(actor, { lookedAfter, isOver: room.endedAt !== null }))
  const written = { ...said, writtenAt: now }
  await tx
    .insert(chatDebriefs)
    .values({ sessionId: roomId, memberId: actor.id, ...written })
    .onConflictDoUpdate({ target: [chatDebriefs.sessionId, chatDebriefs.memberId], set: written })
  const { wantsTalk } = said
  await ctx.record({ name: 'chat.debrief-written', roomId, groupId: room.groupId, memberId: actor.id, wantsTalk })
  return { roomId, slug: room.slug }
})

/** Whether somebody looked after a session: was in it as one who does, or was named for it. */
export async function hasLookedAfter(db: Reader, roomId: string, memberId: string): Promise<boolean> {
  const visits = await db
    .select({ looksAfter: chatVisits.looksAfter })
    .from(chatVisits)
    .where(and(eq(chatVisits.roomId, roomId), eq(chatVisits.memberId, memberId)))
  if (visits.some(({ looksAfter }) => looksAfter)) return true
  const named = await db
    .select({ memberId: chatHosts.memberId })
    .from(chatHosts)
    .where(and(eq(chatHosts.roomId, roomId), eq(chatHosts.memberId, memberId)))
  return named.length > 0
}
