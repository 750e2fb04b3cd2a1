import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('a host that counts', { timeout: 60_000 }, () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost({ RATE_LIMIT_SCALE: '1' })
    await host.start()
  }, 120_000)
  afterAll(() => host.end())

  const count = (table: string) => {
    const database = new Sqlite(host.file, { readonly: true })
    const row = database.prepare(`select count(*) as count from ${table}`).get() as { count: number }
    database.close()
    return row.count
  }
  /** Sends the same form until it is refused for being too much; answers after how many, and with what. */
  async function untilRefused(send: (at: number) => Promise<Response>, most = 60) {
    for (let at = 0; at < most; at++) {
      const answer = await send(at)
      if (answer.status === 429) return { after: at, page: await answer.text() }
      await answer.text()
    }
    return { after: most, page: '' }
  }
  const concern = {
    toldWhere: 'In the pain group, yesterday',
    reason: 'scam',
    note: 'A long note of mine',
    intent: 'send',
  }

  test('takes thirty reports an hour from one address without an account, loses no words, and still hears others', async () => {
    const before = count('reports')
    const report = (address: string) =>
      fetch(`${host.origin}/report?index`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: host.origin, 'X-Forwarded-For': address },
        body: new URLSearchParams(concern),
      })
    const { after, page } = await untilRefused(() => report('203.0.113.7'))
    expect(after).toBe(30)
    expect(page).toContain('That was a lot in a short time')
    expect(page).toContain('A long note of mine')
    expect(page).toContain('/help-now')
    expect(count('reports')).toBe(before + 30)
    expect((await report('203.0.113.8')).status).toBe(200)
  })

  test('takes thirty reports an hour from one member, whatever address they come from', async () => {
    const heron = await host.as('heron')
    const { after } = await untilRefused((at) =>
      fetch(`${host.origin}/report?index`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: host.origin, Cookie: heron.cookie, 'X-Forwarded-For': `203.0.113.${at + 20}` },
        body: new URLSearchParams(concern),
      }),
    )
    expect(after).toBe(30)
  })

  test('takes twenty complaints an hour from one member, and loses no words', async () => {
    const otter = await host.as('otter')
    const before = count('appeals')
    const { after, page } = await untilRefused(() =>
      otter.post('/complaints/new', { words: 'You took my words away', about: '' }),
    )
    expect(after).toBe(20)
    expect(page).toContain('You took my words away')
    expect(count('appeals')).toBe(before + 20)
  })

  test('takes twenty copies of one’s own records an hour, no more', async () => {
    const wren = await host.as('wren')
    const { after } = await untilRefused(() => wren.post('/settings/my-data/download', { as: 'json' }))
    expect(after).toBe(20)
  })
})
