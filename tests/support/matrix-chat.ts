import type { Tx } from '#db/database.ts'
import {
  chatMessages,
  chatRooms,
  chatSessions,
  chatSupportCalls,
  chatWithholdings,
  type Withheld,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

type Place = { readonly at: number; readonly newId: () => string }

/** Rooms and messages for the matrix: a session that is open, one that is over, one in a foreign group, and a conversation between two others. */
export async function chatThings(
  tx: Tx,
  { at, newId }: Place,
  who: {
    readonly painId: string
    readonly goutId: string
    readonly amina: Actor
    readonly zed: Actor
    readonly roles: readonly Actor[]
  },
) {
  let seq = 0
  const room = async (groupId: string | null, endedAt: number | null = null) => {
    const id = newId()
    const kind = groupId === null ? ('peer' as const) : ('session' as const)
    await tx.insert(chatRooms).values({ id, kind, groupId, version: 1000, openedAt: at, endedAt })
    if (groupId === null) return id
    const opened = { startsAt: at, scheduledBy: 'system', scheduledAt: at, openedAt: at, openedBy: 'system' }
    await tx
      .insert(chatSessions)
      .values({ id, groupId, title: 'A drop-in', ...opened, closedAt: endedAt, firstHeld: 0 })
    return id
  }
  const say = async (roomId: string, author: Actor, how?: Withheld) => {
    const id = newId()
    seq++
    const words = { clientKey: `matrix-${seq}`, body: 'Some words', html: '<p>Some words</p>', sentAt: at }
    await tx.insert(chatMessages).values({ id, roomId, seq, version: seq, authorId: author.id, ...words })
    const neverShown = how === 'held'
    if (how) await tx.insert(chatWithholdings).values({ messageId: id, roomId, how, neverShown, by: 'system', at })
    return id
  }
  const rooms = {
    open: await room(who.painId),
    closed: await room(who.painId, at),
    foreign: await room(who.goutId),
    between: await room(null),
  }
  const own = new Map<string, string>()
  for (const one of who.roles) if (one.kind === 'member') own.set(one.id, await say(rooms.open, one))
  const messages = {
    others: await say(rooms.open, who.amina),
    held: await say(rooms.open, who.amina, 'held'),
    hidden: await say(rooms.open, who.amina, 'hidden'),
    foreign: await say(rooms.foreign, who.zed),
    between: await say(rooms.between, who.zed),
  }
  const call = async (by: Actor) => {
    const [id, roomId] = [newId(), newId()]
    await tx.insert(chatRooms).values({ id: roomId, kind: 'support', groupId: who.painId, openedAt: at })
    await tx.insert(chatSupportCalls).values({ id, sessionId: rooms.open, memberId: by.id, roomId, calledAt: at })
    return id
  }
  const ownCalls = new Map<string, string>()
  for (const one of who.roles) if (one.kind === 'member') ownCalls.set(one.id, await call(one))
  const anothers = await call(who.amina)
  const always = (id: string) => () => id
  return {
    chats: Object.fromEntries(Object.entries(rooms).map(([key, id]) => [key, always(id)])),
    oneChat: { open: always(rooms.open) },
    chatMessages: {
      own: (asking: Actor) => own.get(asking.id) ?? 'none-of-mine',
      ...Object.fromEntries(Object.entries(messages).map(([key, id]) => [key, always(id)])),
    },
    supportCalls: { own: (asking: Actor) => ownCalls.get(asking.id) ?? 'none-of-mine', others: always(anothers) },
    oneSupportCall: { called: always(anothers) },
    oneChatMessage: { others: always(messages.others) },
  }
}
