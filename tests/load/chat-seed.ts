import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { V7Generator } from 'uuidv7'
import { migrate } from '#db/migrate.ts'
import { conditions } from '#db/seeds/conditions.ts'
import { chatRulesVersion } from '#server/domain/chat/chat-rules.ts'
import { consentVersion, nameKey, rulesVersion } from '#server/domain/people/index.ts'

/** The community for the load of chats. */
export type ChatSeeded = {
  /** Every fiftieth is a facilitator of the group, the first among them. */
  readonly people: readonly { readonly memberId: string; readonly cookie: string }[]
  /** Open rooms without a word yet. */
  readonly rooms: readonly string[]
  /** Rooms with a history, by how many messages they have. */
  readonly histories: ReadonlyMap<number, string>
}

type Wish = { readonly people: number; readonly rooms: number; readonly histories: readonly number[] }

const day = 86_400_000
/** One in so many looks after the group. */
export const aFacilitatorIn = 50

/** Fills a SQLite file with a group of people who are signed in, and its open rooms. Written straight to the tables. */
export async function seedChat(file: string, wish: Wish): Promise<ChatSeeded> {
  await migrate(`file:${file}`)
  const db = new Sqlite(file)
  db.pragma('synchronous = OFF')
  const ids = new V7Generator()
  const now = Date.now()
  const start = now - 400 * day
  const newId = (at = start) => ids.generateOrResetCore(at, 10_000).toString()
  const insert = (table: string, columns: string) =>
    db.prepare(`insert into ${table} (${columns}) values (${columns.replace(/\w+/g, '?')})`)

  db.exec('begin')
  const addCondition = insert('conditions', 'id,name,synonyms,family')
  for (const { id, name, synonyms, family } of conditions) addCondition.run(id, name, JSON.stringify(synonyms), family)
  const groupId = newId()
  insert('groups', 'id,slug,name,purpose,looked_after,joining,member_count,opened_by,opened_at').run(
    groupId,
    'evenings',
    'Evenings',
    'To talk',
    'Read every day',
    'open',
    wish.people,
    'system',
    start,
  )

  const addMember = insert('members', 'id,name,name_key,email,password_hash,joined_at,verified_at,rules_version')
  const addConsent = insert('consents', 'id,member_id,version,given_at')
  const addSession = insert('sessions', 'id,member_id,device,started_at,seen_at,expires_at')
  const addMembership = insert('memberships', 'group_id,member_id,joined_at,visited_at')
  const addRole = insert('group_roles', 'group_id,member_id,role,named_by,named_at')
  const addRulesRead = insert('chat_rules_read', 'member_id,version,read_at')
  const people = Array.from({ length: wish.people }, (_, nth) => {
    const memberId = newId()
    const name = `Member ${1000 + nth}`
    addMember.run(memberId, name, nameKey(name), `m${nth}@example.org`, 'x', start, start, rulesVersion)
    addConsent.run(newId(), memberId, consentVersion, start)
    addMembership.run(groupId, memberId, start, start)
    addRulesRead.run(memberId, chatRulesVersion, start)
    if (nth % aFacilitatorIn === 0) addRole.run(groupId, memberId, 'facilitator', 'system', start)
    const secret = `bench-session-${String(nth).padStart(6, '0')}-0123456789abcdefghij`
    addSession.run(createHash('sha256').update(secret).digest('hex'), memberId, 'bench', now, now, now + 30 * day)
    return { memberId, cookie: `sid=${secret}` }
  })

  const addRoom = insert('chat_rooms', 'id,kind,group_id,version,opened_at')
  const addChat = insert(
    'chat_sessions',
    'id,group_id,title,starts_at,first_held,scheduled_by,scheduled_at,opened_at,opened_by',
  )
  const openRoom = (messages: number) => {
    const id = newId()
    addRoom.run(id, 'session', groupId, messages, start)
    addChat.run(id, groupId, 'Evening talk', start, 0, 'system', start, start, people[0]?.memberId)
    return id
  }
  const rooms = Array.from({ length: wish.rooms }, () => openRoom(0))

  const addMessage = insert('chat_messages', 'id,room_id,seq,version,author_id,client_key,body,html,sent_at')
  const histories = new Map<number, string>()
  for (const count of wish.histories) {
    const roomId = openRoom(count)
    for (let place = 1; place <= count; place++) {
      const sentAt = start + place * 60_000
      const words = `Message ${place}: ${wordsOf(place)}`
      const author = people[place % people.length]?.memberId
      addMessage.run(newId(sentAt), roomId, place, place, author, `seeded-${place}`, words, `<p>${words}</p>\n`, sentAt)
    }
    histories.set(count, roomId)
  }
  db.exec('commit')
  db.pragma('journal_mode = WAL')
  db.close()
  return { people, rooms, histories }
}

const said = [
  'The walk to the kitchen did more for me this morning than the heat pad, and then the kettle was warm.',
  'I read your words from last week again today. They are still on the door of our fridge.',
  'My sister came round with soup, and we sat in the garden until it was too cold to sit.',
  'Does anybody keep a small book beside the bed? I write three lines in it before I sleep.',
  'We tried the bus again. Two stops there, two stops back, and a rest on the bench between.',
]

/** Something that can be said in front of everybody, about as long as people write. */
export const wordsOf = (nth: number): string => said[nth % said.length] ?? ''
