import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { chatMessages, chatRooms, chatSupportCalls, groups, members } from '#db/schema/index.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace } from '../subjects.ts'
import { visibleCall } from './calls.ts'

/** Messages of the side conversation that are shown with it. */
const mostAround = 50

/** What moderators see of a call for support that came before them. It has no words of its own; those of the two stay private until somebody says why they need them. */
export const supportCallSubject: Subject = {
  isPrivate: true,
  between: async () => [],
  visibleTo: async (db, actor, id) => {
    await visibleCall(db, actor, id)
    const face = await faceOf(db, id)
    if (!face) throw notFound('Call')
    return face
  },
  face: faceOf,
  at: async (_db, path) => /^\/chat\/support\/([\w-]{1,60})/.exec(path)?.[1] ?? null,
  around: async (db, id) => {
    const said = await db
      .select({ message: chatMessages, author: members.name })
      .from(chatSupportCalls)
      .innerJoin(chatMessages, eq(chatMessages.roomId, chatSupportCalls.roomId))
      .innerJoin(members, eq(members.id, chatMessages.authorId))
      .where(eq(chatSupportCalls.id, id))
      .orderBy(asc(chatMessages.seq))
      .limit(mostAround)
    return said.map(({ message, author }) => ({
      id: message.id,
      author,
      words: message.body,
      html: message.html,
      writtenAt: message.sentAt,
      isSubject: false,
    }))
  },
  withhold: async () => nothingToHide(),
  restore: async () => nothingToHide(),
  note: async () => nothingToHide(),
}

const nothingToHide = (): never => {
  throw conflict('This is somebody who asked for support. There is nothing to take from view')
}

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await db
    .select({ call: chatSupportCalls, author: members.name, groupName: groups.name })
    .from(chatSupportCalls)
    .innerJoin(members, eq(members.id, chatSupportCalls.memberId))
    .innerJoin(chatRooms, eq(chatRooms.id, chatSupportCalls.sessionId))
    .leftJoin(groups, eq(groups.id, chatRooms.groupId))
    .where(eq(chatSupportCalls.id, id))
  if (!row) return null
  return {
    authorId: row.call.memberId,
    author: row.author,
    nameless: false,
    // Between two people: not even the other facilitators of the group come across it.
    groupId: null,
    place: `“I need support” in a chat of ${row.groupName ?? 'a group'}`,
    path: `/chat/support/${id}`,
    title: null,
    words: 'I need support',
    html: '<p>I need support</p>',
    contentNotes: [],
    writtenAt: row.call.calledAt,
    withheld: null,
  }
}
