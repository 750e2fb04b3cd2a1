import { and, asc, desc, eq, gt, inArray, lt, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { chatMessages, chatReactions, chatWithholdings, members, type SupportKind } from '#db/schema/index.ts'
import { firstWords } from '../groups/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { isHiddenFromAnybody, peopleApartFrom } from '../safety/index.ts'
import { type ServiceCard, serviceCards, withCards } from '../service-cards/index.ts'
import { mayHost, maySeeWithheld } from './policy.ts'
import { type SeenRoom, visibleRoom } from './rooms.ts'
import { readsFrom } from './visits.ts'

/** A message as everybody in the room may see it: the same for all, so that it travels whole to all at once. */
export type ChatMessage = {
  readonly id: string
  readonly roomId: string
  /** Its place in the order of the room. */
  readonly seq: number
  /** Higher after each change. Whoever has a lower one takes this one in its place. */
  readonly version: number
  readonly authorId: string
  readonly name: string
  readonly sentAt: number
  readonly editedAt: number | null
  /** Null: out of view. The place stays, so that nobody wonders where an answer came from. */
  readonly html: string | null
  /** The services it names by their address, as the directory has them now. */
  readonly services: readonly ServiceCard[]
  /** Without name and words where not everybody may read what is answered: whoever may asks for this one message. */
  readonly answers: { readonly id: string; readonly name: string | null; readonly words: string | null } | null
  /** How many gave which support. */
  readonly support: Readonly<Partial<Record<SupportKind, number>>>
}

/** The same as one reader sees it. */
export type OwnViewOfMessage = ChatMessage & {
  /** Only the author's own: what made the page know its message again, the words as typed, and where they stand. */
  readonly own: {
    readonly clientKey: string
    readonly body: string
    readonly state: 'delivered' | 'waiting' | 'kept-back' | 'taken-back' | 'out-of-view'
    readonly why: string | null
  } | null
  /** What this reader gave. */
  readonly given: readonly SupportKind[]
}

/** Messages shown at once. */
export const messagesAPage = 50

const answered = alias(chatMessages, 'answered')
const answeredAuthor = alias(members, 'answered_author')
const answeredWithheld = alias(chatWithholdings, 'answered_withheld')

const rows = (reader: Reader) =>
  reader
    .select({
      message: chatMessages,
      name: members.name,
      withheld: chatWithholdings.how,
      neverShown: chatWithholdings.neverShown,
      why: chatWithholdings.why,
      answersId: answered.id,
      answeredBy: answered.authorId,
      answeredSeq: answered.seq,
      answeredHtml: answered.html,
      answeredName: answeredAuthor.name,
      answeredWithheld: answeredWithheld.how,
    })
    .from(chatMessages)
    .innerJoin(members, eq(members.id, chatMessages.authorId))
    .leftJoin(chatWithholdings, eq(chatWithholdings.messageId, chatMessages.id))
    .leftJoin(answered, eq(answered.id, chatMessages.answersId))
    .leftJoin(answeredAuthor, eq(answeredAuthor.id, answered.authorId))
    .leftJoin(answeredWithheld, eq(answeredWithheld.messageId, answered.id))

export type MessageRow = Awaited<ReturnType<typeof rows>>[number]

const byId = (db: Reader) =>
  db.prepared('chat-message', (reader) => rows(reader).where(eq(chatMessages.id, sql.placeholder('messageId'))))

const changedSince = (db: Reader) =>
  db.prepared('chat-messages-changed', (reader) =>
    rows(reader)
      .where(
        and(eq(chatMessages.roomId, sql.placeholder('roomId')), gt(chatMessages.version, sql.placeholder('version'))),
      )
      .orderBy(asc(chatMessages.version))
      .limit(sql.placeholder('limit')),
  )

const newestBefore = (db: Reader) =>
  db.prepared('chat-messages-before', (reader) =>
    rows(reader)
      .where(and(eq(chatMessages.roomId, sql.placeholder('roomId')), lt(chatMessages.seq, sql.placeholder('before'))))
      .orderBy(desc(chatMessages.seq))
      .limit(sql.placeholder('limit')),
  )

/** A message in a room this person may be in, with what they are to it. Refuses: not-found, also for what is out of their view. */
export async function visibleMessage(db: Reader, actor: Actor, messageId: string, now: number) {
  const [row] = await byId(db).execute({ messageId })
  if (!row) throw notFound('Message')
  const room = await visibleRoom(db, actor, row.message.roomId, now)
  const facts = {
    ...room,
    isMine: row.message.authorId === actor.id,
    sentAt: row.message.sentAt,
    withheld: row.withheld,
  }
  if (!maySeeWithheld(actor, facts) && !(facts.isMine && row.withheld === 'taken-down')) throw notFound('Message')
  return { ...row.message, room, facts, withheld: row.withheld, neverShown: row.neverShown === true }
}

/** A message as everybody in its room may see it, whoever asks; null while nobody may. For the house itself. */
export async function messageForAll(db: Reader, messageId: string): Promise<ChatMessage | null> {
  const [row] = await byId(db).execute({ messageId })
  if (!row || !isForAll(row)) return null
  // Whoever does not see the person who is quoted must not read them through somebody else.
  const isQuotable = row.answeredBy === null || !(await isHiddenFromAnybody(db, row.answeredBy))
  const message = toMessage(row, await supportOf(db, [messageId]), isQuotable)
  return { ...message, ...withCards(message.html, await serviceCards(db, [message.html])) }
}

/** One message as this reader sees it; null when they do not. */
export async function messageFor(db: Reader, room: SeenRoom, reader: Reading, messageId: string) {
  const found = await byId(db).execute({ messageId })
  const here = found.filter(({ message }) => message.roomId === room.id)
  return (await seenBy(db, reader, here))[0] ?? null
}

/** What this reader sees of what came or changed after a version, in the order of the changes. */
export async function messagesChanged(db: Reader, room: SeenRoom, reader: Reading, version: number, limit: number) {
  const found = await changedSince(db).execute({ roomId: room.id, version, limit })
  return { seen: await seenBy(db, reader, found), last: found.at(-1)?.message.version ?? version }
}

/** A page of messages that end before a place in the order, oldest first; `before` null: the newest. */
export async function messagesBefore(db: Reader, room: SeenRoom, reader: Reading, before: number | null) {
  const limit = messagesAPage + 1
  const found = await newestBefore(db).execute({ roomId: room.id, before: before ?? 2_147_483_647, limit })
  const page = found.slice(0, messagesAPage).reverse()
  return { seen: await seenBy(db, reader, page), hasEarlier: found.length > messagesAPage }
}

/** Who reads, whom they do not see, and from which version on they may read. */
export type Reading = {
  readonly actor: Actor
  readonly apart: ReadonlySet<string>
  readonly fromVersion: number
}

/** How this person reads a room. */
export const readingIn = async (db: Reader, actor: Actor, room: SeenRoom): Promise<Reading> => ({
  actor,
  // Whoever looks after the room sees those who block them, or nobody could be looked after who does.
  // What two people said to each other before a block stays readable, so that both can report it.
  apart: mayHost(actor, room).allowed || room.kind === 'peer' ? new Set() : await peopleApartFrom(db, actor.id),
  fromVersion: await readsFrom(db, room, actor.id),
})

/** A message this person reads on the page of its room, to answer or support it: not of whom they do not see, nor from before they came. Refuses: not-found. */
export async function messageInSight(db: Reader, actor: Actor, messageId: string, now: number) {
  const message = await visibleMessage(db, actor, messageId, now)
  const reader = await readingIn(db, actor, message.room)
  if (!(await messageFor(db, message.room, reader, messageId))) throw notFound('Message')
  return message
}

async function seenBy(db: Reader, { actor, apart, fromVersion }: Reading, found: readonly MessageRow[]) {
  const shown = found.filter((row) => {
    const { authorId, seq } = row.message
    if (authorId === actor.id) return row.withheld !== 'removed' || isForAll(row)
    if (apart.has(authorId)) return false
    if (seq <= fromVersion) return false
    return isForAll(row)
  })
  const ids = shown.map(({ message }) => message.id)
  const [counts, given] = [await supportOf(db, ids), await givenBy(db, actor.id, ids)]
  const cards = await serviceCards(
    db,
    shown.map(({ message }) => message.html),
  )
  return shown.map((row): OwnViewOfMessage => {
    const message = toMessage(
      row,
      counts,
      row.answeredBy === null ||
        row.answeredBy === actor.id ||
        (!apart.has(row.answeredBy) && (row.answeredSeq ?? 0) > fromVersion),
    )
    const isMine = row.message.authorId === actor.id
    // What waits or was kept back is shown to whoever wrote it.
    const html = isMine && (row.withheld === 'held' || isKeptBack(row)) ? row.message.html : message.html
    return {
      ...message,
      ...withCards(html, cards),
      own: isMine ? ownPart(row) : null,
      given: given.get(row.message.id) ?? [],
    }
  })
}

/** A facilitator looked at it in the room and did not show it, and said why. What moderators hide they tell of in a letter. */
export const isKeptBack = ({ withheld, why }: Pick<MessageRow, 'withheld' | 'why'>): boolean =>
  withheld === 'hidden' && why !== null

/** In view, or a place where something was in view. */
const isForAll = ({ withheld, neverShown }: MessageRow) => withheld === null || neverShown !== true

function toMessage(row: MessageRow, counts: Counts, isQuotable: boolean): ChatMessage {
  const { id, roomId, seq, version, authorId, sentAt, editedAt, html } = row.message
  return {
    id,
    roomId,
    seq,
    version,
    authorId,
    name: row.name,
    sentAt,
    editedAt,
    html: row.withheld === null ? html : null,
    services: [],
    answers: row.answersId === null ? null : { id: row.answersId, ...quoted(row, isQuotable) },
    support: counts.get(id) ?? {},
  }
}

function quoted({ answeredName, answeredHtml, answeredWithheld }: MessageRow, isQuotable: boolean) {
  if (!isQuotable) return { name: null, words: null }
  const words = answeredWithheld === null ? firstWords(answeredHtml ?? '', 80) : 'A message that is gone'
  return { name: answeredName ?? '', words }
}

function ownPart({ message: { clientKey, body }, withheld, why }: MessageRow): OwnViewOfMessage['own'] {
  const states = { held: 'waiting', 'taken-down': 'taken-back', hidden: 'out-of-view', removed: 'out-of-view' } as const
  const state = withheld === null ? 'delivered' : isKeptBack({ withheld, why }) ? 'kept-back' : states[withheld]
  return { clientKey, body, state, why: state === 'waiting' || state === 'kept-back' ? why : null }
}

type Counts = ReadonlyMap<string, Partial<Record<SupportKind, number>>>

async function supportOf(db: Reader, ids: readonly string[]): Promise<Counts> {
  const counts = new Map<string, Partial<Record<SupportKind, number>>>()
  for (const { messageId, kind, count } of await countsOf(db, ids))
    counts.set(messageId, { ...counts.get(messageId), [kind]: count })
  return counts
}

/** One message at a time is what a lively room asks for again and again, so that is a statement of its own. */
function countsOf(db: Reader, ids: readonly string[]) {
  const [messageId] = ids
  if (messageId === undefined) return []
  if (ids.length > 1) return counted(db, inArray(chatReactions.messageId, [...ids]))
  return db
    .prepared('chat-support-of', (reader) => counted(reader, eq(chatReactions.messageId, sql.placeholder('messageId'))))
    .execute({ messageId })
}

const counted = (db: Reader, which: SQL) =>
  db
    .select({ messageId: chatReactions.messageId, kind: chatReactions.kind, count: sql`count(*)`.mapWith(Number) })
    .from(chatReactions)
    .where(which)
    .groupBy(chatReactions.messageId, chatReactions.kind)

async function givenBy(db: Reader, memberId: string, ids: readonly string[]) {
  const given = new Map<string, SupportKind[]>()
  for (const { messageId, kind } of await kindsOf(db, memberId, ids))
    given.set(messageId, [...(given.get(messageId) ?? []), kind])
  return given
}

function kindsOf(db: Reader, memberId: string, ids: readonly string[]) {
  const [messageId] = ids
  if (messageId === undefined) return []
  if (ids.length > 1) return givenIn(db, memberId, inArray(chatReactions.messageId, [...ids]))
  return db
    .prepared('chat-support-given', (reader) =>
      givenIn(reader, sql.placeholder('memberId'), eq(chatReactions.messageId, sql.placeholder('messageId'))),
    )
    .execute({ messageId, memberId })
}

const givenIn = (db: Reader, memberId: string | Placeholder, which: SQL) =>
  db
    .select({ messageId: chatReactions.messageId, kind: chatReactions.kind })
    .from(chatReactions)
    .where(and(eq(chatReactions.memberId, memberId), which))
