import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatMessages, chatRooms, chatWithholdings, peerTrust } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import type { Verdict } from '../safety/index.ts'
import { comeIntoView } from './come-into-view.ts'

/** A room for two who agreed to talk. Answers with its id. */
export async function openPrivateRoom({ tx, now, newId }: Context): Promise<string> {
  const roomId = newId()
  await tx.insert(chatRooms).values({ id: roomId, kind: 'peer', groupId: null, openedAt: now })
  return roomId
}

/** Nothing can be sent from now on. What was said stays readable for both, so that each can report it. */
export async function endPrivateRoom({ tx, now }: Context, roomId: string): Promise<void> {
  await tx.update(chatRooms).set({ endedAt: now }).where(eq(chatRooms.id, roomId))
}

/** What leads two people away from here: it waits until the one it is for knows the writer. */
const waysOut: readonly string[] = ['contact-details', 'off-platform']
/** What a moderator looks at first: it is how people are drawn in, robbed or hurt. */
const dangers: readonly string[] = ['grooming', 'scam', 'threat', 'encourages-harm', 'method', 'sells-medicine', 'hate']

/** It waits until the other of the two says that they know the writer. */
export const untilKnown = 'not-known-yet'

type Said = { readonly authorId: string; readonly html: string; readonly verdict: Verdict | null }

/**
 * Why a message of a private conversation waits; null when it need not. Links and contact details wait until the other has
 * said "I know this person now", which nobody can in the first week. Nobody reads them meanwhile.
 */
export async function whyPrivateWaits(db: Reader, roomId: string, { authorId, html, verdict }: Said) {
  const codes = verdict?.reasons.map(({ code }) => code as string) ?? []
  // What could not be judged is not shown either, and a case has been opened for it.
  if (verdict === null || codes.some((code) => dangers.includes(code))) return 'flagged'
  if (!html.includes('<a ') && !codes.some((code) => waysOut.includes(code))) return null
  const trusted = await db
    .select({ at: peerTrust.saidAt })
    .from(peerTrust)
    .where(and(eq(peerTrust.roomId, roomId), ne(peerTrust.memberId, authorId)))
  return trusted.length > 0 ? null : untilKnown
}

/** How many messages of the other wait until this person says that they know them. Never the words. */
export async function waitingFor(db: Reader, roomId: string, memberId: string): Promise<number> {
  const [found] = await db
    .select({ count: sql`count(*)`.mapWith(Number) })
    .from(chatWithholdings)
    .innerJoin(chatMessages, eq(chatMessages.id, chatWithholdings.messageId))
    .where(and(isWaiting(roomId), ne(chatMessages.authorId, memberId)))
  return found?.count ?? 0
}

/** The links and contact details of somebody come into view, in the order in which they were written. */
export async function letWaitingThrough(ctx: Context, roomId: string, authorId: string): Promise<void> {
  const waiting = await ctx.tx
    .select({
      id: chatMessages.id,
      roomId: chatMessages.roomId,
      authorId: chatMessages.authorId,
      neverShown: chatWithholdings.neverShown,
    })
    .from(chatWithholdings)
    .innerJoin(chatMessages, eq(chatMessages.id, chatWithholdings.messageId))
    .where(and(isWaiting(roomId), eq(chatMessages.authorId, authorId)))
    .orderBy(asc(chatMessages.seq))
  for (const message of waiting) await comeIntoView(ctx, message, null)
}

const isWaiting = (roomId: string) =>
  and(eq(chatWithholdings.roomId, roomId), eq(chatWithholdings.how, 'held'), eq(chatWithholdings.why, untilKnown))
