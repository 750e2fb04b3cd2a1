import { createHash } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { V7Generator } from 'uuidv7'
import { migrate } from '#db/migrate.ts'
import { conditions } from '#db/seeds/conditions.ts'
import { consentVersion, nameKey, rulesVersion } from '#server/domain/people/index.ts'

/** What the measurements need to know about the community that was made for them. */
export type Seeded = {
  /** A signed-in member's cookie. */
  readonly cookie: string
  readonly memberId: string
  readonly slug: string
  /** A thread with exactly twenty posts. */
  readonly threadId: string
  readonly commonWord: string
  readonly rareWord: string
}

const groupCount = 24
const joined = 6
const postsAThread = 20
const start = Date.UTC(2024, 0, 1)
const day = 86_400_000

/** The same community every time: numbers from a small generator with a fixed seed (mulberry32). */
export function chance(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const syllables = [
  'ba',
  'ren',
  'to',
  'mi',
  'sol',
  'ka',
  'pen',
  'dri',
  'lu',
  'fen',
  'ga',
  'rol',
  'shi',
  'ne',
  'tam',
  'vo',
]
const word = (rank: number): string => {
  let text = ''
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) text += syllables[rest % 16]
  return text
}

/** Fills a SQLite file with so many posts, written straight to the tables: a million acts through the commands would take an hour. */
export async function seedPosts(file: string, postCount: number): Promise<Seeded> {
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(`${file}${suffix}`)) rmSync(`${file}${suffix}`)
  await migrate(`file:${file}`)
  const db = new Sqlite(file)
  db.pragma('synchronous = OFF')
  // New pages need no way back, so nothing is written twice; the log comes back at the end.
  db.pragma('journal_mode = MEMORY')
  db.pragma('cache_size = -500000')
  const random = chance(7)
  const ids = new V7Generator()
  let at = start
  const newId = () => ids.generateOrResetCore(at, 10_000).toString()
  const insert = (table: string, columns: string) =>
    db.prepare(
      `insert into ${table} (${columns}) values (${columns
        .split(',')
        .map(() => '?')
        .join(',')})`,
    )

  db.exec('begin')
  const memberCount = Math.max(200, Math.round(postCount / 50))
  const members: string[] = []
  const addMember = insert('members', 'id,name,name_key,email,password_hash,joined_at,verified_at,rules_version')
  const addConsent = insert('consents', 'id,member_id,version,given_at')
  const addPreferences = insert('preferences', 'member_id,open_notes,fold_words')
  for (let i = 0; i < memberCount; i++) {
    const id = newId()
    const name = `Member ${word(i)}`
    addMember.run(id, name, `${nameKey(name)}${i}`, `m${i}@example.org`, 'x', start, start, rulesVersion)
    addConsent.run(newId(), id, consentVersion, start)
    addPreferences.run(id, '[]', '[]')
    members.push(id)
  }
  const memberId = members[0] ?? ''

  // All of them, before the counts for the planner are taken: the server adds what is missing, and plans made for one would be wrong for two hundred.
  const addCondition = insert('conditions', 'id,name,synonyms,family')
  for (const { id, name, synonyms, family } of conditions) addCondition.run(id, name, JSON.stringify(synonyms), family)
  const addJourney = insert('journeys', 'id,member_id,condition_id,since_year,since_month,audience')
  for (const [i, id] of members.entries())
    addJourney.run(newId(), id, 'chronic-pain', i === 0 ? 2025 : 2015 + (i % 10), 3, 'my-groups')

  const groups = Array.from({ length: groupCount }, (_, i) => ({
    id: newId(),
    slug: i === 0 ? 'chronic-pain' : `group-${i}`,
    topic: newId(),
  }))
  const addGroup = insert('groups', 'id,slug,name,purpose,looked_after,joining,member_count,opened_by,opened_at')
  const addTopic = insert('topics', 'id,group_id,name,position')
  const addMembership = insert('memberships', 'group_id,member_id,joined_at,visited_at')
  for (const [i, group] of groups.entries()) {
    addGroup.run(group.id, group.slug, `Group ${i}`, 'To talk', 'Read every day', 'open', memberCount, 'system', start)
    insert('group_conditions', 'group_id,condition_id').run(group.id, 'chronic-pain')
    addTopic.run(group.topic, group.id, 'Sleep', 0)
    for (const [m, id] of members.entries())
      if (m === 0 ? i < joined : (m + i) % 4 === 0) addMembership.run(group.id, id, start, start)
  }

  const addThread = insert(
    'threads',
    'id,group_id,author_id,title,nameless,posted_at,last_post_at,reply_count,answered_at,by_newcomer',
  )
  const addPost = insert(
    'posts',
    'seq,id,thread_id,group_id,author_id,opens_thread,body,html,content_notes,nameless,posted_at',
  )
  const addText = insert('post_search', 'rowid,place,title,body')
  const addReaction = insert('reactions', 'post_id,kind,member_id,reacted_at')
  const addWord = db.prepare('insert or ignore into search_words (word,initial,length) values (?,?,?)')
  const addFollow = insert('follows', 'thread_id,member_id,followed_at')
  // Zipf's law, as in any language: few words are very common, most are rare.
  const anyWord = () => word(Math.floor(20_000 ** random()) - 1)
  const words = new Set<string>()
  const kinds = ['hear', 'same', 'thanks', 'strength'] as const

  const threadCount = Math.ceil(postCount / postsAThread)
  let seq = 0
  let measured = ''
  for (let t = 0; t < threadCount; t++) {
    // The thread that is measured is the newest of its group, with twenty posts of twenty people.
    const isMeasured = t === threadCount - 1
    const group = groups[isMeasured ? 0 : Math.floor(random() * groupCount)] ?? groups[0]
    if (!group) break
    const threadId = newId()
    const title = Array.from({ length: 7 }, anyWord).join(' ')
    const began = at
    addThread.run(
      threadId,
      group.id,
      members[(t * 7 + 1) % memberCount],
      title,
      0,
      began,
      began,
      postsAThread - 1,
      began + 1000,
      0,
    )
    for (let p = 0; p < postsAThread && seq < postCount; p++) {
      at += Math.floor((700 * day) / postCount)
      const body = Array.from({ length: 40 + Math.floor(random() * 40) }, anyWord)
      for (const one of body) words.add(one)
      const id = newId()
      const text = body.join(' ')
      addPost.run(
        ++seq,
        id,
        threadId,
        group.id,
        members[(t * 7 + p * 3 + 1) % memberCount],
        p === 0 ? 1 : 0,
        text,
        `<p>${text}</p>\n`,
        '[]',
        0,
        at,
      )
      addText.run(seq, `g${group.id.replaceAll('-', '')}`, p === 0 ? title : '', text)
      for (let r = 0; r < (isMeasured ? 8 : 2); r++)
        addReaction.run(id, kinds[r % 4] ?? 'hear', members[(seq * 5 + r * 11) % memberCount], at)
    }
    db.prepare('update threads set last_post_at = ? where id = ?').run(at, threadId)
    // One person follows some twenty threads, however large the community is.
    if (t % Math.ceil(threadCount / 20) === 0) addFollow.run(threadId, memberId, at)
    if (isMeasured) measured = threadId
  }
  for (const one of words) if (one.length >= 4) addWord.run(one, one.slice(0, 1), one.length)

  const secret = 'bench-session-secret-0123456789abcdefghij'
  const now = Date.now()
  insert('sessions', 'id,member_id,device,started_at,seen_at,expires_at').run(
    createHash('sha256').update(secret).digest('hex'),
    memberId,
    'bench',
    now,
    now,
    now + 30 * day,
  )
  db.exec('commit')
  db.pragma('journal_mode = WAL')
  db.close()
  return {
    cookie: `sid=${secret}`,
    memberId,
    slug: 'chronic-pain',
    threadId: measured,
    commonWord: word(2),
    rareWord: word(15_000),
  }
}
