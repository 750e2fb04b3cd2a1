import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { V7Generator } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '#server/auth/codes.ts'
import { type Actor, visitor } from '#server/domain/kernel/actor.ts'
import { createServices } from '#server/services.ts'

const levels = ['crisis', 'red', 'amber', 'green'] as const
const sources = ['triage', 'report', 'newcomer', 'held'] as const
const start = Date.UTC(2026, 0, 5)

/** What opening the queue costs with 50,000 open cases, as a multiple of what it costs with 500. At most 1.5. */
export async function queueRatio(folder: string) {
  const few = await openings(join(folder, 'queue-500.db'), 500)
  const many = await openings(join(folder, 'queue-50000.db'), 50_000)
  // Turn by turn, so that a busy moment of the machine falls on both.
  for (let round = 0; round < 220; round++)
    for (const one of round % 2 === 0 ? [few, many] : [many, few]) await one.open()
  const [withFew, withMany] = [few.usual(), many.usual()]
  for (const one of [few, many]) await one.close()
  return {
    with500Milliseconds: withFew,
    with50000Milliseconds: withMany,
    ratio: Math.round((withMany / withFew) * 100) / 100,
  }
}

/** A moderator who opens the whole queue, with what stands around it, again and again. */
async function openings(file: string, count: number) {
  await migrate(`file:${file}`)
  const moderatorId = putCases(file, count)
  const database = await openDatabase(`file:${file}`)
  const moderator: Actor = { ...visitor, kind: 'member', id: moderatorId, roles: ['moderator'] }
  const { moderation } = createServices({
    database,
    clock: () => start,
    mode: 'demo',
    newId: () => 'nothing is written',
    tools: handTools,
    consequences: () => [],
    limit: async () => undefined,
    announce: () => undefined,
  }).as(moderator).queries
  const times: number[] = []
  return {
    async open() {
      const began = performance.now()
      await moderation.queue({})
      await moderation.triageHealth({})
      await moderation.myCare({})
      times.push(performance.now() - began)
    },
    /** The lower quartile: a neighbour on the machine only ever makes an opening slower. */
    usual() {
      // The first twenty warm up.
      const sorted = times.slice(20).sort((a, b) => a - b)
      return Math.round((sorted[Math.floor(sorted.length / 4)] ?? 0) * 1000) / 1000
    },
    close: () => database.close(),
  }
}

function putCases(file: string, count: number): string {
  const ids = new V7Generator()
  const newId = () => ids.generateOrResetCore(start, 10_000).toString()
  const db = new Sqlite(file)
  const insert = (table: string, columns: string) =>
    db.prepare(`insert into ${table} (${columns}) values (${columns.replace(/\w+/g, '?')})`)
  db.exec('begin')
  const members = Array.from({ length: 50 }, (_, i) => {
    const id = newId()
    insert('members', 'id,name,name_key,email,password_hash,joined_at,rules_version').run(
      id,
      `Member ${i}`,
      `member${i}`,
      `member${i}@bench.example`,
      'none',
      start,
      1,
    )
    return id
  })
  const groups = Array.from({ length: 12 }, (_, i) => {
    const id = newId()
    insert('groups', 'id,slug,name,purpose,looked_after,joining,member_count,opened_by,opened_at').run(
      id,
      `group-${i}`,
      `Group ${i}`,
      'To talk',
      'Read every day',
      'open',
      50,
      'system',
      start,
    )
    return id
  })
  const addCase = insert(
    'cases',
    'id,subject_kind,subject_id,about_id,group_id,source,level,report_count,opened_at,due_at,claimed_by',
  )
  const addScreening = insert(
    'screenings',
    'id,subject_kind,subject_id,author_id,group_id,level,fast_level,fast_reasons,screened_at,settled_at',
  )
  const reasons = JSON.stringify([{ code: 'distress', words: 'Says they cannot cope' }])
  for (let i = 0; i < count; i++) {
    const subjectId = newId()
    const [author, group, level] = [members[1 + (i % 49)], groups[i % 12], levels[i % 4]]
    const openedAt = start - ((i * 7919) % 86_400_000)
    addCase.run(
      newId(),
      'post',
      subjectId,
      author,
      group,
      sources[(i >> 2) % 4],
      level,
      0,
      openedAt,
      openedAt + 86_400_000,
      i % 5 === 0 ? members[1] : null,
    )
    addScreening.run(newId(), 'post', subjectId, author, group, level, level, reasons, openedAt, openedAt + 1)
  }
  db.exec('commit')
  db.close()
  return members[0] ?? ''
}
