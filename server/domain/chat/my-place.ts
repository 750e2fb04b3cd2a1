import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { chatHands, chatMeasures } from '#db/schema/index.ts'
import { isModerator } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayDebrief, mayReadRoom, maySend } from './policy.ts'
import { roomFor } from './rooms.ts'
import { hasLookedAfter } from './write-debrief.ts'

/** How one person stands in a session: their hand, what a facilitator has asked of them, and why they are not in when they are not. Refuses: not-found. */
export const myPlace = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const room = await roomFor(db, actor, roomId, now)
  const { session, slug, groupName } = room
  if (!session || !(room.isMember || isModerator(actor))) throw notFound('Chat')
  const [hand] = await db
    .select()
    .from(chatHands)
    .where(and(eq(chatHands.roomId, roomId), eq(chatHands.memberId, actor.id)))
  const asked = await db
    .select({ id: chatMeasures.id, kind: chatMeasures.kind, words: chatMeasures.words, until: chatMeasures.until })
    .from(chatMeasures)
    .where(
      and(
        eq(chatMeasures.aboutId, actor.id),
        eq(chatMeasures.roomId, roomId),
        inArray(chatMeasures.kind, ['ask-to-step-out', 'mute', 'end-session']),
        isNull(chatMeasures.undoneAt),
        gt(chatMeasures.until, now),
      ),
    )
    .orderBy(desc(chatMeasures.takenAt))
  const latest = (kind: string) => asked.find((one) => one.kind === kind) ?? null
  const mayRead = mayReadRoom(actor, room)
  const lookedAfter = room.endedAt !== null && (await hasLookedAfter(db, roomId, actor.id))
  return {
    roomId,
    title: session.title,
    slug,
    groupName,
    isOut: !mayRead.allowed,
    outBecause: mayRead.allowed ? null : mayRead.because,
    raisedAt: hand && hand.askedAt === null ? hand.raisedAt : null,
    askedAt: hand?.askedAt ?? null,
    mayRaiseHand: maySend(actor, room, now).allowed && !room.isHost,
    muted: latest('mute'),
    steppingOut: latest('ask-to-step-out'),
    ended: latest('end-session'),
    mayDebrief: mayDebrief(actor, { lookedAfter, isOver: room.endedAt !== null }).allowed,
  }
})
