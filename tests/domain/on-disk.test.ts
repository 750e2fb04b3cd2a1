import fs, { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Database, isUnavailable, openDatabase } from '#db/database.ts'

type Done = (error: NodeJS.ErrnoException | null) => void
type Disk = (log: number, done: Done) => void

/** What the disk does when it is waited for. */
const disk: { turn: Disk | undefined } = { turn: undefined }
const real = fs.fdatasync

describe.skipIf(process.env.DATABASE_URL?.startsWith('postgres'))('on SQLite, what was answered', () => {
  let folder: string
  let database: Database
  let asked: { mockRestore(): void }
  const file = () => join(folder, 'new', 'folders', 'waymark.db')
  const keep = (id: string) => database.write(async (tx) => void (await tx.run(sql`insert into kept values (${id})`)))
  /** What is found where a power cut left these files. */
  const foundIn = (where: string) => {
    const opened = new Sqlite(where)
    const rows = opened.prepare('select id from kept').all() as { id: string }[]
    opened.close()
    return new Set(rows.map(({ id }) => id))
  }

  beforeEach(async () => {
    asked = vi
      .spyOn(fs, 'fdatasync')
      .mockImplementation(((log: number, done: Done) => (disk.turn ?? real)(log, done)) as typeof fs.fdatasync)
    folder = mkdtempSync(join(tmpdir(), 'waymark-on-disk-'))
    database = await openDatabase(`file:${file()}`)
    await database.write(async (tx) => void (await tx.run(sql`create table kept (id text)`)))
  })
  afterEach(async () => {
    disk.turn = undefined
    asked.mockRestore()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('waited for the disk', async () => {
    let answer: Done = () => undefined
    disk.turn = (_log, done) => {
      answer = done
    }
    let isAnswered = false
    const writing = keep('one').then(() => {
      isAnswered = true
    })
    await pause(100)
    expect(isAnswered).toBe(false)
    answer(null)
    await writing
  })

  test('is there after a power cut at any moment, though the disk kept nothing it was not waited for', async () => {
    // The worst disk there is: it holds what was there when it was last asked to keep everything, and nothing newer.
    const cut = join(folder, 'cut')
    mkdirSync(cut)
    let round = 0
    let held = -1
    disk.turn = (_log, done) => {
      const mine = round++
      copyFileSync(file(), join(cut, `${mine}.db`))
      copyFileSync(`${file()}-wal`, join(cut, `${mine}.db-wal`))
      setTimeout(() => {
        held = mine
        done(null)
      }, 1)
    }
    const answered: { id: string; held: number }[] = []
    await Promise.all(
      Array.from({ length: 20 }, async (_, who) => {
        for (let at = 0; at < 15; at++) {
          // Enough words for the log to be written back and begun anew on the way.
          const id = `${who}-${at} ${'words '.repeat(1500)}`
          await keep(id)
          answered.push({ id, held })
        }
      }),
    )
    expect(answered).toHaveLength(300)
    for (const at of new Set(answered.map((one) => one.held))) {
      const found = foundIn(join(cut, `${at}.db`))
      const lost = answered.filter((one) => one.held <= at && !found.has(one.id))
      expect(lost.map(({ id }) => id.slice(0, 10))).toEqual([])
    }
  })

  test('does not rest on a disk that refused a moment ago: its writer is told, and the next is answered once all of it is in the database', async () => {
    disk.turn = (_log, done) => done(Object.assign(new Error('EIO: i/o error, fdatasync'), { code: 'EIO' }))
    const refused = await keep('refused').catch((error: unknown) => error)
    expect(isUnavailable(refused)).toBe(true)
    disk.turn = undefined
    await keep('after')
    // Without its log: as if the disk had kept none of it.
    copyFileSync(file(), join(folder, 'alone.db'))
    expect(foundIn(join(folder, 'alone.db'))).toContain('after')
    await keep('later')
  })
})
