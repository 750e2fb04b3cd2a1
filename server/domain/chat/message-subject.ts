import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  type ChatRoomKind,
  chatMessages,
  chatRooms,
  chatSessions,
  chatWithholdings,
  groups,
  members,
  peerConnections,
  type Withheld,
} from '#db/schema/index.ts'
import { notFound } from '../kernel/refusal.ts'
import type { Subject, SubjectFace } from '../subjects.ts'
import { comeIntoView } from './come-into-view.ts'
import { visibleMessage } from './messages.ts'
import { goOutOfView, tellRoom } from './out-of-view.ts'

const aroundEachSide = 5

/** Which of the two kinds of thing a message is: said in a session, or between two people. */
export const subjectOf = (room: { readonly kind: ChatRoomKind }) =>
  room.kind === 'session' ? ('chat-message' as const) : ('private-message' as const)

/** Whose facilitators may look into it: the group's for a session, nobody's for what is between two people. */
export const caseGroupOf = ({ kind, groupId }: { readonly kind: ChatRoomKind; readonly groupId: string | null }) =>
  kind === 'session' ? groupId : null

/** What can be done about a message of a session by the people who look after this place. */
export const chatMessageSubject: Subject = {
  isPrivate: false,
  visibleTo: async (db, actor, id) => {
    // Reporting must not depend on the clock, nor on a measure: whoever was sent away may still report.
    await visibleMessage(db, actor, id, Number.MAX_SAFE_INTEGER)
    return (await faceOf(db, id)) ?? missing()
  },
  face: faceOf,
  at: (db, path) => messageAt(db, path, 'chat-message'),
  between: async () => [],
  around: async (db, id) => {
    const middle = await kept(db, id)
    const inRoom = eq(chatMessages.roomId, middle.roomId)
    const before = await rows(db)
      .where(and(inRoom, lt(chatMessages.seq, middle.seq)))
      .orderBy(desc(chatMessages.seq))
      .limit(aroundEachSide)
    const from = await rows(db)
      .where(and(inRoom, gt(chatMessages.seq, middle.seq - 1)))
      .orderBy(asc(chatMessages.seq))
      .limit(aroundEachSide + 1)
    return [...before.reverse(), ...from]
      .filter(({ message, withheld }) => message.id === id || withheld !== 'removed')
      .map(({ message, author }) => ({
        id: message.id,
        author,
        words: message.body,
        html: message.html,
        writtenAt: message.sentAt,
        isSubject: message.id === id,
      }))
  },
  async withhold(ctx, id, how) {
    const message = await kept(ctx.tx, id)
    await goOutOfView(ctx, message, { how, by: ctx.actor.id })
    return message.withheld
  },
  async restore(ctx, id, to) {
    const message = await kept(ctx.tx, id)
    if (message.withheld === to) return
    // Taken down by its author meanwhile: whatever is undone, it stays down.
    if (message.withheld === 'taken-down' && to === null) return
    if (to === null) return comeIntoView(ctx, message, message.groupId)
    const by = to === 'taken-down' ? message.authorId : to === 'held' ? 'system' : ctx.actor.id
    const why = to === 'held' ? 'flagged' : null
    await ctx.tx.update(chatWithholdings).set({ how: to, by, why }).where(eq(chatWithholdings.messageId, id))
    await tellRoom(ctx, message)
  },
  // A chat has no folds: what is heavy there is spoken to by its facilitator.
  note: async () => [],
}

/** The same for a message between two people: whoever else opens it says why, and that is kept. */
export const privateMessageSubject: Subject = {
  ...chatMessageSubject,
  isPrivate: true,
  between: betweenTwo,
  at: (db, path) => messageAt(db, path, 'private-message'),
}

async function messageAt(db: Reader, path: string, wanted: ReturnType<typeof subjectOf>): Promise<string | null> {
  const [, roomId, messageId] = /^\/chat\/([\w-]{1,60})#message-([\w-]{1,60})/.exec(path) ?? []
  if (!roomId || !messageId) return null
  const [room] = await db.select({ kind: chatRooms.kind }).from(chatRooms).where(eq(chatRooms.id, roomId))
  return room && subjectOf(room) === wanted ? messageId : null
}

/** The two of a peer connection. What is between a member and whoever looks after them stands in its case as a whole. */
async function betweenTwo(db: Reader, id: string): Promise<string[]> {
  const { roomId } = await kept(db, id)
  const [peers] = await db
    .select({ one: peerConnections.askedBy, other: peerConnections.askedOf })
    .from(peerConnections)
    .where(eq(peerConnections.roomId, roomId))
  return peers ? [peers.one, peers.other] : []
}

async function faceOf(db: Reader, id: string): Promise<SubjectFace | null> {
  const [row] = await rows(db).where(eq(chatMessages.id, id))
  if (!row) return null
  const { message, author, groupName, kind, title, withheld } = row
  return {
    authorId: message.authorId,
    author,
    nameless: false,
    groupId: caseGroupOf(row),
    place: kind === 'session' ? `A chat message in ${groupName ?? 'a group'}` : 'A message in a private conversation',
    path: `/chat/${message.roomId}#message-${message.id}`,
    title,
    words: message.body,
    html: message.html,
    contentNotes: [],
    writtenAt: message.sentAt,
    withheld,
  }
}

const rows = (db: Reader) =>
  db
    .select({
      message: chatMessages,
      author: members.name,
      groupId: chatRooms.groupId,
      kind: chatRooms.kind,
      groupName: groups.name,
      title: chatSessions.title,
      withheld: chatWithholdings.how,
      neverShown: chatWithholdings.neverShown,
    })
    .from(chatMessages)
    .innerJoin(chatRooms, eq(chatRooms.id, chatMessages.roomId))
    .innerJoin(members, eq(members.id, chatMessages.authorId))
    .leftJoin(chatSessions, eq(chatSessions.id, chatMessages.roomId))
    .leftJoin(groups, eq(groups.id, chatRooms.groupId))
    .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))

type Kept = {
  readonly id: string
  readonly roomId: string
  readonly seq: number
  readonly authorId: string
  readonly groupId: string | null
  readonly withheld: Withheld | null
  readonly neverShown: boolean
}

async function kept(db: Reader, id: string): Promise<Kept> {
  const [row] = await rows(db).where(eq(chatMessages.id, id))
  if (!row) return missing()
  const { seq, roomId, authorId } = row.message
  return {
    id,
    seq,
    roomId,
    authorId,
    groupId: row.groupId,
    withheld: row.withheld,
    neverShown: row.neverShown === true,
  }
}

const missing = (): never => {
  throw notFound('Message')
}
