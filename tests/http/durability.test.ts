import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('words that were acknowledged', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeEach(async () => {
    host = await aHost()
    await host.start()
  })
  afterEach(() => host.end())

  const bodies = () => {
    const database = new Sqlite(host.file, { readonly: true })
    const rows = database.prepare('select body from posts').all() as { body: string }[]
    database.close()
    return new Set(rows.map(({ body }) => body))
  }
  async function threadOf(who: Awaited<ReturnType<typeof host.as>>) {
    const page = await (await who.get('/groups/chronic-pain')).text()
    return /\/groups\/chronic-pain\/threads\/[\w-]+/.exec(page)?.[0] ?? ''
  }
  const command = (name: string, ...args: string[]) =>
    spawnSync(process.execPath, [`dist/cli/${name}.mjs`, ...args], { env: host.env, encoding: 'utf8' })

  test('are all there after the process is killed in the middle of 200 posts, and it starts again', async () => {
    const rowan = await host.as('rowan')
    const thread = await threadOf(rowan)
    const acknowledged: string[] = []
    const sending = Array.from({ length: 200 }, async (_, i) => {
      const body = `Acknowledged ${i}`
      const answer = await rowan.post(thread, { body }).catch(() => undefined)
      if (answer?.status === 302 && acknowledged.push(body) === 60) await host.stop('SIGKILL')
    })
    await Promise.all(sending)
    expect(acknowledged.length).toBeGreaterThanOrEqual(60)
    const kept = bodies()
    expect(acknowledged.filter((body) => !kept.has(body))).toEqual([])
    await host.start()
    expect((await (await host.as('rowan')).get(thread)).status).toBe(200)
  }, 60_000)

  test('stay on the page when the disk is full', async () => {
    await host.stop()
    // The largest file this process may write, in blocks of 512 bytes: to the writer a disk with no room left.
    await host.start(`ulimit -f ${Math.ceil(readFileSync(host.file).length / 512) + 200}`)
    const rowan = await host.as('rowan')
    const thread = await threadOf(rowan)
    const body = `A long night, told slowly. ${'It went on and on. '.repeat(480)}`.trim()
    let answer = await rowan.post(thread, { body })
    for (let i = 0; i < 60 && answer.status === 302; i++) answer = await rowan.post(thread, { body: `${i} ${body}` })
    expect(answer.status).toBe(503)
    const page = await answer.text()
    expect(page).toContain('We could not keep this just now. Your words are still here')
    expect(page).toContain('A long night, told slowly.')
  }, 60_000)

  test('stay on the page when somebody else has locked the database', async () => {
    const rowan = await host.as('rowan')
    const thread = await threadOf(rowan)
    const other = new Sqlite(host.file)
    other.exec('BEGIN IMMEDIATE')
    const answer = await rowan.post(thread, { body: 'Written while the door was shut' })
    other.exec('ROLLBACK')
    other.close()
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Written while the door was shut')
    expect((await rowan.post(thread, { body: 'Written while the door was shut' })).status).toBe(302)
  }, 30_000)

  test('are in a copy taken while people write, and come back from it', async () => {
    const rowan = await host.as('rowan')
    const thread = await threadOf(rowan)
    await rowan.post(thread, { body: 'Before the copy' })
    const copy = join(host.folder, 'copies/tonight.db')
    const writing = Array.from({ length: 30 }, (_, i) => rowan.post(thread, { body: `Meanwhile ${i}` }))
    const backup = command('backup', copy)
    await Promise.all(writing)
    expect(backup.stderr).toBe('')
    expect(backup.status).toBe(0)

    const early = command('restore', copy)
    expect([early.status, early.stderr]).toEqual([
      1,
      'The database is in use. Stop Waymark first; nothing was changed.\n',
    ])

    await rowan.post(thread, { body: 'After the copy' })
    await host.stop()
    const restored = command('restore', copy)
    expect([restored.status, restored.stderr]).toEqual([0, ''])
    const kept = bodies()
    expect([kept.has('Before the copy'), kept.has('After the copy')]).toEqual([true, false])
    await host.start()
    expect((await (await host.as('rowan')).get(thread)).status).toBe(200)
  }, 60_000)

  test('are not replaced by something that is no copy', async () => {
    await host.stop()
    const file = join(host.folder, 'shopping.txt')
    writeFileSync(file, 'milk, bread')
    const restored = command('restore', file)
    expect([restored.status, restored.stderr]).toEqual([
      1,
      `${file} is not a whole Waymark database. Nothing was changed.\n`,
    ])
    expect(bodies().size).toBeGreaterThan(100)
    expect(command('backup', file).stderr).toContain('is already there')
  }, 30_000)
})
