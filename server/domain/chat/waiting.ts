import { and, asc, desc, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { chatMessages, chatWithholdings, members, screenings } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { minute } from '../kernel/time.ts'
import { mayCheck } from './policy.ts'
import { visibleSession } from './rooms.ts'

/** A claim is for looking, not for keeping: after so long anybody may take it over. In milliseconds. */
export const claimHolds = 5 * minute

/** A message that waits to be checked, as those who look after the room see it. */
export type WaitingMessage = {
  readonly id: string
  readonly authorId: string
  readonly author: string
  readonly html: string
  readonly sentAt: number
  /** "newcomer", "link" and the like. */
  readonly why: string
  /** What the first look at the words found, in words. */
  readonly reasons: readonly string[]
  /** Who is looking at it just now. */
  readonly claimedBy: { readonly id: string; readonly name: string } | null
}

const claimer = alias(members, 'claimer')

/** What waits in a room, oldest first. */
export async function waitingIn(db: Reader, roomId: string, now: number): Promise<WaitingMessage[]> {
  const rows = await db
    .select({
      message: chatMessages,
      author: members.name,
      why: chatWithholdings.why,
      claimedBy: chatWithholdings.claimedBy,
      claimedAt: chatWithholdings.claimedAt,
      claimer: claimer.name,
      reasons: screenings.fastReasons,
    })
    .from(chatWithholdings)
    .innerJoin(chatMessages, eq(chatMessages.id, chatWithholdings.messageId))
    .innerJoin(members, eq(members.id, chatMessages.authorId))
    .leftJoin(claimer, eq(claimer.id, chatWithholdings.claimedBy))
    .leftJoin(screenings, and(eq(screenings.subjectKind, 'chat-message'), eq(screenings.subjectId, chatMessages.id)))
    .where(and(eq(chatWithholdings.roomId, roomId), eq(chatWithholdings.how, 'held')))
    .orderBy(asc(chatWithholdings.at), asc(chatMessages.id))
    .limit(mostShown)
  return rows.map(({ message, author, why, reasons, ...claim }) => ({
    id: message.id,
    authorId: message.authorId,
    author,
    html: message.html,
    sentAt: message.sentAt,
    why: why ?? 'flagged',
    reasons: (reasons ?? []).map(({ words }) => words),
    claimedBy:
      claim.claimedBy !== null && claim.claimer !== null && now - (claim.claimedAt ?? 0) < claimHolds
        ? { id: claim.claimedBy, name: claim.claimer }
        : null,
  }))
}

const mostShown = 50

/** What was kept back in a room, newest first, so that it can be let through after all. */
export async function keptBackIn(db: Reader, roomId: string) {
  return db
    .select({
      id: chatMessages.id,
      author: members.name,
      html: chatMessages.html,
      why: chatWithholdings.why,
      by: claimer.name,
      at: chatWithholdings.at,
    })
    .from(chatWithholdings)
    .innerJoin(chatMessages, eq(chatMessages.id, chatWithholdings.messageId))
    .innerJoin(members, eq(members.id, chatMessages.authorId))
    .leftJoin(claimer, eq(claimer.id, chatWithholdings.by))
    .where(
      and(eq(chatWithholdings.roomId, roomId), eq(chatWithholdings.how, 'hidden'), isNotNull(chatWithholdings.why)),
    )
    .orderBy(desc(chatWithholdings.at))
    .limit(mostShown)
}

/** A message of a room that this person looks after, wherever it stands. Refuses: not-found, forbidden. */
export async function messageToCheck({ tx, actor, now }: Context, messageId: string) {
  const [row] = await tx
    .select({ message: chatMessages, how: chatWithholdings.how, why: chatWithholdings.why, ...shown })
    .from(chatMessages)
    .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
    .where(eq(chatMessages.id, messageId))
  if (!row) throw notFound('Message')
  const room = await visibleSession(tx, actor, row.message.roomId, now)
  demand(mayCheck(actor, { ...room, isMine: row.message.authorId === actor.id }))
  const { message, how, why, neverShown } = row
  return { ...message, room, withheld: how, why, neverShown: neverShown === true }
}

const shown = { neverShown: chatWithholdings.neverShown }

/** Takes what waits into this transaction: of two who act at once the second is told, and nothing is done twice. Refuses: conflict. */
export async function takeInHand({ tx, actor, now }: Context, messageId: string): Promise<void> {
  const held = await tx
    .update(chatWithholdings)
    .set({ claimedBy: actor.id, claimedAt: now })
    .where(and(eq(chatWithholdings.messageId, messageId), eq(chatWithholdings.how, 'held'), isFree({ actor, now })))
    .returning({ messageId: chatWithholdings.messageId })
  if (held.length === 0)
    throw conflict('Somebody is looking at this message, or has just done so. “What was done” shows what became of it')
}

/** Nobody else is looking at it just now. */
export const isFree = ({ actor, now }: Pick<Context, 'actor' | 'now'>) =>
  or(
    isNull(chatWithholdings.claimedBy),
    eq(chatWithholdings.claimedBy, actor.id),
    lt(chatWithholdings.claimedAt, now - claimHolds),
  )
