import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chatDebriefs, chatSessions, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { mayDebrief, mayReadDebriefs } from './policy.ts'
import { visibleSession } from './rooms.ts'
import { hasLookedAfter } from './write-debrief.ts'

/** What whoever looked after a session has said about how it was, to write or to change it. Refuses: not-found, forbidden. */
export const debriefPage = query(z.object({ roomId: z.string() }), async ({ db, actor, now }, { roomId }) => {
  const room = await visibleSession(db, actor, roomId, now)
  const lookedAfter = await hasLookedAfter(db, roomId, actor.id)
  demand(mayDebrief(actor, { lookedAfter, isOver: room.endedAt !== null }))
  const [mine] = await db
    .select({ how: chatDebriefs.how, words: chatDebriefs.words, wantsTalk: chatDebriefs.wantsTalk })
    .from(chatDebriefs)
    .where(and(eq(chatDebriefs.sessionId, roomId), eq(chatDebriefs.memberId, actor.id)))
  return { roomId, title: room.session.title, slug: room.slug, groupName: room.groupName, mine: mine ?? null }
})

/** Who would like to talk after a session, for coordinators and duty leads. Refuses: forbidden, not-found. */
export const debriefsWithTalk = query(z.object({ roomId: z.string() }), async ({ db, actor }, { roomId }) => {
  demand(mayReadDebriefs(actor))
  const [session] = await db
    .select({ title: chatSessions.title, startsAt: chatSessions.startsAt })
    .from(chatSessions)
    .where(eq(chatSessions.id, roomId))
  if (!session) throw notFound('Chat')
  const people = await db
    .select({
      memberId: members.id,
      name: members.name,
      how: chatDebriefs.how,
      words: chatDebriefs.words,
      writtenAt: chatDebriefs.writtenAt,
    })
    .from(chatDebriefs)
    .innerJoin(members, eq(members.id, chatDebriefs.memberId))
    .where(and(eq(chatDebriefs.sessionId, roomId), eq(chatDebriefs.wantsTalk, true)))
    .orderBy(asc(chatDebriefs.writtenAt))
  return { ...session, people }
})
