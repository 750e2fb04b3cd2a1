import type { Tx } from '#db/database.ts'
import { chatMessages, chatRooms, chatSessions, chatWithholdings, type Withheld } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { type AroundSessions, sessionThings } from './matrix-sessions.ts'

type Place = { readonly at: number; readonly newId: () => string }

/** Rooms and messages for the matrix: a session that is open, one that is over, one in a foreign group, a conversation between two others, and two who talk aside. */
export async function chatThings(tx: Tx, { at, newId }: Place, who: Omit<AroundSessions, 'rooms'>) {
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
  const own = new Map<string, { said: string; waits: string }>()
  for (const one of Object.values(who.roles)) {
    if (one.kind !== 'member') continue
    own.set(one.id, { said: await say(rooms.open, one), waits: await say(rooms.open, one, 'held') })
  }
  const messages = {
    others: await say(rooms.open, who.amina),
    held: await say(rooms.open, who.amina, 'held'),
    hidden: await say(rooms.open, who.amina, 'hidden'),
    foreign: await say(rooms.foreign, who.zed),
    between: await say(rooms.between, who.zed),
  }
  const waitsAbroad = await say(rooms.foreign, who.zed, 'held')
  const { aside, ...sessions } = await sessionThings(tx, { at, newId }, { ...who, rooms })
  const always = (id: string) => () => id
  const mine = (key: 'said' | 'waits') => (asking: Actor) => own.get(asking.id)?.[key] ?? 'none-of-mine'
  return {
    ...sessions,
    chats: Object.fromEntries(Object.entries({ ...rooms, aside }).map(([key, id]) => [key, always(id)])),
    oneChat: { open: always(rooms.open) },
    chatMessages: {
      own: mine('said'),
      ...Object.fromEntries(Object.entries(messages).map(([key, id]) => [key, always(id)])),
    },
    waitingMessages: { own: mine('waits'), others: always(messages.held), foreign: always(waitsAbroad) },
    oneChatMessage: { others: always(messages.others) },
  }
}
